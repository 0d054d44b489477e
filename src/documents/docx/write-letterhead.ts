import type { Paragraph } from 'docx';
import { Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Letterhead } from '../view/letterhead.ts';
import { fontSize, textWidth } from './measures.ts';
import { horizontalRule, styled } from './paragraphs.ts';
import { paragraphStyle } from './styles.ts';
import { lineWidth } from './text-width.ts';
import { textRun } from './write-inline.ts';

const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';

/** The right column must hold the national name on one line. */
const rightColumn = Math.round(textWidth.portrait * 0.625);
const leftColumn = textWidth.portrait - rightColumn;

/**
 * Agencies and number on the left, national name, motto, place and date on the right; number and date stand on one
 * line (Decree 30/2020/NĐ-CP, Annex I, II.1-4 and IV).
 */
export function writeLetterhead(letterhead: Letterhead): Table {
  return new Table({
    width: { size: textWidth.portrait, type: WidthType.DXA },
    columnWidths: [leftColumn, rightColumn],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: [
      row(writeAgency(letterhead), writeNation()),
      row(
        [
          styled(paragraphStyle.number, [textRun(letterhead.number)], { spacing: { before: 120 } }),
          ...writeSubject(letterhead),
        ],
        [styled(paragraphStyle.placeDate, [textRun(letterhead.placeAndDate)], { spacing: { before: 120 } })],
      ),
    ],
  });
}

/** "V/v ..." of a letter, 6 pt under its number (II.5.b). */
function writeSubject({ subject }: Letterhead): Paragraph[] {
  if (subject === undefined) return [];
  return [styled(paragraphStyle.letterSubject, [textRun(subject)], { spacing: { before: 120 } })];
}

function writeAgency({ superiorAgency, issuer }: Letterhead): Paragraph[] {
  const width = lineWidth(issuer.at(-1) ?? '', { size: fontSize.agency, isBold: true });
  return [
    ...(superiorAgency === undefined ? [] : [styled(paragraphStyle.agency, [textRun(superiorAgency)])]),
    ...issuer.map(line => styled(paragraphStyle.issuer, [textRun(line)])),
    horizontalRule({ length: width * 0.42, width: leftColumn }),
  ];
}

function writeNation(): Paragraph[] {
  const width = lineWidth(motto, { size: fontSize.motto, isBold: true });
  return [
    styled(paragraphStyle.nation, [textRun(nationalName)]),
    styled(paragraphStyle.motto, [textRun(motto)]),
    horizontalRule({ length: width, width: rightColumn }),
  ];
}

function row(left: Paragraph[], right: Paragraph[]): TableRow {
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({ children, width: { size, type: WidthType.DXA }, borders: noBorders });
  return new TableRow({ cantSplit: true, children: [cell(left, leftColumn), cell(right, rightColumn)] });
}

const noBorders = {
  top: { style: 'nil' },
  bottom: { style: 'nil' },
  left: { style: 'nil' },
  right: { style: 'nil' },
} as const;
