import { type Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { PrintedSignatory } from '../view/document-head.ts';
import { textWidth } from './measures.ts';
import { styled } from './paragraphs.ts';
import { paragraphStyle } from './styles.ts';
import { textRun } from './write-inline.ts';

const leftColumn = Math.round(textWidth.portrait * 0.46);
const rightColumn = textWidth.portrait - leftColumn;

/** Room for signature and seal, in lines. */
const signatureLines = 4;

/**
 * Receivers on the left, authority, function and name of the signer level with them on the right (Decree
 * 30/2020/NĐ-CP, Annex I, II.7 and II.9). One row that does not split, kept with the text before it.
 */
export function writeSignature(signatory: PrintedSignatory, recipients: readonly string[]): Table {
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({ children, width: { size, type: WidthType.DXA }, borders: noBorders });
  return new Table({
    width: { size: textWidth.portrait, type: WidthType.DXA },
    columnWidths: [leftColumn, rightColumn],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 120, bottom: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(writeRecipients(recipients), leftColumn), cell(writeSigner(signatory), rightColumn)],
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

function writeRecipients(recipients: readonly string[]): Paragraph[] {
  const last = recipients.length - 1;
  return [
    styled(paragraphStyle.recipientsTitle, [textRun('Nơi nhận:')]),
    ...recipients.map((line, index) =>
      styled(paragraphStyle.recipient, [textRun(`- ${line}${index === last ? '.' : ';'}`)]),
    ),
  ];
}

/** Without a name there is a line for it, as forms print it. */
const dottedName = '.'.repeat(30);

function writeSigner({ authority, role, name, note }: PrintedSignatory): Paragraph[] {
  const shown = [authority, ...role.split('\n')]
    .filter(line => line !== undefined)
    .map(line => line.toLocaleUpperCase('vi'));
  const room = Array.from({ length: signatureLines }, () => '');
  const last = name ?? dottedName;
  const signed = (line: string) =>
    styled(paragraphStyle.signature, line === '' ? [] : [textRun(line)], { keepNext: line !== last });
  const noted = name === null && note !== undefined ? [styled(paragraphStyle.signatureNote, [textRun(note)])] : [];
  return [...shown.map(signed), ...noted, ...[...room, last].map(signed)];
}
