import type { Orientation } from '../docx/measures.ts';

/** A sheet as plain data, before any library sees it. Rows and columns count from 1. */
export interface SheetModel {
  readonly name: string;
  readonly orientation: Orientation;
  /** In characters of the default font, as Excel counts. */
  readonly columnWidths: readonly number[];
  readonly cells: readonly SheetCell[];
  /** In points, by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Lists to choose from, each for a bounded range such as "D8:D37". */
  readonly choices: readonly { readonly range: string; readonly options: readonly string[] }[];
  /** Rows repeated at the top of each printed page. */
  readonly titleRows: { readonly first: number; readonly last: number };
  /** Nothing is locked: a table to sort and filter, not a form. */
  readonly isOpen?: boolean;
}

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number | SheetFormula;
  readonly style: CellStyle;
  /** Cells merged into one, from this one to the right and downwards. */
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly numberFormat?: string;
  /** Open to be filled in while the sheet is protected. */
  readonly isInput?: boolean;
}

/** A formula in English names, without "=", and the value it has now, which only shows until it is computed again. */
export interface SheetFormula {
  readonly formula: string;
  readonly result: number | string;
}

export type CellStyle =
  | 'issuer'
  | 'nation'
  | 'motto'
  | 'placeDate'
  | 'title'
  | 'tableTitle'
  | 'header'
  | 'ordinal'
  | 'text'
  | 'mark'
  | 'total'
  | 'totalFigure'
  | 'label'
  | 'figure'
  | 'signer'
  | 'signerNote'
  | 'signerLine';

/** 1 -> "A", 27 -> "AA". */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const before = column > 26 ? columnName((column - 1 - rest) / 26) : '';
  return `${before}${String.fromCharCode(65 + rest)}`;
}
