import type { Alignment, Borders, Style } from 'exceljs';
import { fontName } from '../docx/measures.ts';
import { boldStyles, sizeOf } from './sheet-draft.ts';
import type { CellStyle } from './sheet-model.ts';

const line = { style: 'thin', color: { argb: 'FF000000' } } as const;
const box: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

const ruled: ReadonlySet<CellStyle> = new Set(['header', 'ordinal', 'text', 'mark', 'total', 'totalFigure']);
const centred: ReadonlySet<CellStyle> = new Set([
  'issuer',
  'nation',
  'motto',
  'placeDate',
  'title',
  'header',
  'ordinal',
  'mark',
  'total',
  'totalFigure',
  'signer',
  'signerNote',
]);
const italic: ReadonlySet<CellStyle> = new Set(['placeDate', 'signerNote']);

/** A style as exceljs takes it: Times New Roman in the sizes of Decree 30/2020/NĐ-CP, cells of tables in boxes. */
export function styleOf(style: CellStyle, isInput: boolean): Partial<Style> {
  const alignment: Partial<Alignment> = {
    horizontal: centred.has(style) ? 'center' : 'left',
    vertical: 'middle',
    wrapText: true,
  };
  return {
    font: {
      name: fontName,
      family: 1,
      size: sizeOf(style) / 2,
      bold: boldStyles.has(style),
      italic: italic.has(style),
      underline: style === 'motto',
      color: { argb: 'FF000000' },
    },
    alignment,
    ...(ruled.has(style) ? { border: box } : {}),
    protection: { locked: !isInput },
  };
}
