import type { FormColumn } from '../../schema/form.ts';

/** A cell of the header of a table: rows and columns count from 0. */
export interface HeaderCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface HeaderGrid {
  readonly rows: 1 | 2;
  readonly cells: readonly HeaderCell[];
}

/** The header as printed: neighbouring columns of one group stand under a common cell, others go through both rows. */
export function buildHeader(columns: readonly FormColumn[]): HeaderGrid {
  const rows = columns.some(column => column.group !== undefined) ? 2 : 1;
  const cells = columns.flatMap(({ title, group }, column): HeaderCell[] => {
    if (group === undefined) return [{ text: title, row: 0, column, rowSpan: rows, columnSpan: 1 }];
    const own = { text: title, row: 1, column, rowSpan: 1, columnSpan: 1 };
    const isFirst = columns[column - 1]?.group !== group;
    return isFirst ? [{ text: group, row: 0, column, rowSpan: 1, columnSpan: groupSize(columns, column) }, own] : [own];
  });
  return { rows, cells };
}

function groupSize(columns: readonly FormColumn[], from: number): number {
  const others = columns.slice(from).findIndex(column => column.group !== columns[from]?.group);
  return others === -1 ? columns.length - from : others;
}
