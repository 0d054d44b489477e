import { expect, test } from 'vitest';
import type { FormColumn } from '../../schema/form.ts';
import { buildHeader } from './header-grid.ts';

const column = (id: string, group?: string): FormColumn => ({
  id,
  title: id,
  kind: 'text',
  width: 1,
  isRequired: false,
  ...(group === undefined ? {} : { group }),
});

test('columns without groups make one row', () => {
  expect(buildHeader([column('a'), column('b')])).toEqual({
    rows: 1,
    cells: [
      { text: 'a', row: 0, column: 0, rowSpan: 1, columnSpan: 1 },
      { text: 'b', row: 0, column: 1, rowSpan: 1, columnSpan: 1 },
    ],
  });
});

test('neighbours of one group stand under one cell, the others go through both rows', () => {
  const { rows, cells } = buildHeader([column('a'), column('b', 'g'), column('c', 'g'), column('d', 'h')]);
  expect(rows).toBe(2);
  expect(cells.map(cell => [cell.text, cell.row, cell.column, cell.rowSpan, cell.columnSpan])).toEqual([
    ['a', 0, 0, 2, 1],
    ['g', 0, 1, 1, 2],
    ['b', 1, 1, 1, 1],
    ['c', 1, 2, 1, 1],
    ['h', 0, 3, 1, 1],
    ['d', 1, 3, 1, 1],
  ]);
});
