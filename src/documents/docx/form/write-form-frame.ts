import {
  AlignmentType,
  type Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Form } from '../../../schema/form.ts';
import type { FormLetterhead, FormSource } from '../../form/form-source.ts';
import { fontSize, type Orientation, textWidth } from '../measures.ts';
import { horizontalRule, styled } from '../paragraphs.ts';
import { paragraphStyle } from '../styles.ts';
import { lineWidth } from '../text-width.ts';
import { textRun } from '../write-inline.ts';

const motto = 'Độc lập - Tự do - Hạnh phúc';

/** Agency at the left, national name, motto, place and date at the right; a form has no number of its own. */
export function writeFormHead({ issuer, placeAndDate }: FormLetterhead, orientation: Orientation): Table {
  const right = Math.round(textWidth[orientation] * 0.6);
  const left = textWidth[orientation] - right;
  const agencyWidth = lineWidth(issuer.at(-1) ?? '', { size: fontSize.agency, isBold: true });
  const mottoWidth = lineWidth(motto, { size: fontSize.motto, isBold: true });
  return bareTable(
    [left, right],
    [
      [
        ...issuer.map(line => styled(paragraphStyle.issuer, [textRun(line)])),
        horizontalRule({ length: agencyWidth * 0.42, width: left }),
      ],
      [
        styled(paragraphStyle.nation, [textRun('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')]),
        styled(paragraphStyle.motto, [textRun(motto)]),
        horizontalRule({ length: mottoWidth, width: right }),
        styled(paragraphStyle.placeDate, [textRun(placeAndDate)], { spacing: { before: 120 } }),
      ],
    ],
  );
}

/** Room for signature and seal, in lines. */
const signatureLines = 4;

/** The places to sign beside each other, in one row that does not split. */
export function writeFormSignatures({ form, signer }: FormSource): (Paragraph | Table)[] {
  const width = Math.floor(textWidth[form.orientation] / form.signatures.length);
  const cells = form.signatures.map(each => writePlace(each, each.isHead ? signer : undefined));
  // A table must not follow another one directly, and the list before it stays with it.
  return [
    styled(paragraphStyle.centred, [], { keepNext: true }),
    bareTable(
      cells.map(() => width),
      cells,
    ),
  ];
}

function writePlace({ title, note, lines }: Form['signatures'][number], name: string | undefined): Paragraph[] {
  const room = Array.from({ length: Math.max(0, signatureLines - lines.length) }, () => '');
  return [
    styled(paragraphStyle.signature, [textRun(title)], { keepNext: true }),
    ...(note === undefined ? [] : [styled(paragraphStyle.annexReference, [textRun(note)], { keepNext: true })]),
    ...lines.map(line =>
      styled(paragraphStyle.centred, [textRun(line)], { keepNext: true, alignment: AlignmentType.LEFT }),
    ),
    ...(name === undefined ? [] : [...room, name]).map(line =>
      styled(paragraphStyle.signature, line === '' ? [] : [textRun(line)], { keepNext: line !== name }),
    ),
  ];
}

function bareTable(widths: readonly number[], cells: readonly (readonly Paragraph[])[]): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 60, right: 60 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) =>
            new TableCell({
              children: [...children],
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              borders: noBorders,
            }),
        ),
      }),
    ],
  });
}

const noBorders = {
  top: { style: 'nil' },
  bottom: { style: 'nil' },
  left: { style: 'nil' },
  right: { style: 'nil' },
} as const;
