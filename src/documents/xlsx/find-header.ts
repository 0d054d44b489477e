import type { FormTable } from '../../schema/form.ts';
import { foldText } from '../../text/collation.ts';
import { buildHeader, type HeaderCell } from '../form/header-grid.ts';
import type { FormFindings } from './form-findings.ts';
import type { SheetRow } from './read-rows.ts';
import type { ReadSheet } from './read-workbook.ts';
import { columnName } from './sheet-model.ts';

/** The header of a table as found in a sheet. */
export interface FoundHeader {
  readonly sheet: ReadSheet;
  /** The first row of the header, and the last. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: readonly SheetRow[];
  /** Share of the titles found anywhere in these rows, 0 to 1. */
  readonly likeness: number;
}

/** The header stands near the top. */
const searchedRows = 60;
/** Below this share of its titles it is another table. */
const leastLikeness = 0.5;

/** Where the header of a table most likely stands; undefined where no sheet has half of its titles in one place. */
export function findHeader(table: FormTable, sheets: readonly ReadSheet[]): FoundHeader | undefined {
  const found = sheets.flatMap(sheet => likeliestIn(table, sheet) ?? []);
  const isNamed = ({ sheet }: FoundHeader) => foldTitle(sheet.name) === foldTitle(table.sheet);
  return found.toSorted(
    (left, right) => right.likeness - left.likeness || Number(isNamed(right)) - Number(isNamed(left)),
  )[0];
}

function likeliestIn(table: FormTable, sheet: ReadSheet): FoundHeader | undefined {
  const grid = buildHeader(table.columns);
  const titles = grid.cells.map(cell => foldTitle(cell.text));
  const rows = topRows(sheet);
  let best: FoundHeader | undefined;
  for (const row of rows) {
    const lastRow = row.number + grid.rows - 1;
    const members = rows.filter(({ number }) => number >= row.number && number <= lastRow);
    const texts = new Set(members.flatMap(member => Array.from(member.cells.values(), cell => foldTitle(cell.text))));
    const likeness = titles.filter(title => texts.has(title)).length / titles.length;
    if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0)) {
      best = { sheet, firstRow: row.number, lastRow, rows: members, likeness };
    }
  }
  return best;
}

function topRows(sheet: ReadSheet): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  for (const row of sheet.rows()) {
    if (row.number > searchedRows) break;
    rows.push(row);
  }
  return rows;
}

/** Reports every cell of the header that is not as printed; true where the columns can be trusted. */
export function checkHeader(table: FormTable, header: FoundHeader, findings: FormFindings): boolean {
  const wrong = buildHeader(table.columns).cells.filter(cell => textAt(header, cell) !== foldTitle(cell.text));
  for (const cell of wrong) {
    const place = { sheet: header.sheet.name, row: header.firstRow + cell.row, column: cell.column + 1 };
    const actual = columnOf(header, cell);
    if (actual === undefined) {
      findings.add(place, {
        rule: 'form-header',
        message: `tiêu đề cột phải là «${cell.text}».`,
        hint: 'Ghi lại tiêu đề đúng như biểu mẫu; tên cột khác đi thì không biết cột ghi gì.',
      });
    } else {
      findings.add(place, {
        rule: 'form-column',
        message: `cột «${cell.text}» đang đứng ở cột ${columnName(actual)}, biểu mẫu đặt ở cột ${columnName(cell.column + 1)}.`,
        hint: 'Bỏ cột đã chèn thêm, hoặc chép lại các cột theo đúng thứ tự của biểu mẫu.',
      });
    }
  }
  return wrong.length === 0;
}

function textAt(header: FoundHeader, { row, column }: HeaderCell): string {
  const cells = header.rows.find(({ number }) => number === header.firstRow + row)?.cells;
  return foldTitle(cells?.get(column + 1)?.text ?? '');
}

/** Another column whose title is the one of this cell. */
function columnOf(header: FoundHeader, cell: HeaderCell): number | undefined {
  for (const { cells } of header.rows) {
    for (const [column, { text }] of cells) {
      if (column !== cell.column + 1 && foldTitle(text) === foldTitle(cell.text)) return column;
    }
  }
  return undefined;
}

/** Titles are compared without marks, case, blanks and line ends. */
export function foldTitle(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
