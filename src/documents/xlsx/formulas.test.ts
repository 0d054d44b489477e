import { expect, test } from 'vitest';
import { sampleForm } from '../form/testing/sample-form.ts';
import { countFormula, shareFormula } from './formulas.ts';
import { columnName } from './sheet-model.ts';

const form = sampleForm();
const [table] = form.tables;
const range = { form, table: table as NonNullable<typeof table>, firstRow: 7, lastRow: 31 };
const formulas = (place: { sheet?: string }) => table?.counts.map(count => countFormula({ ...range, ...place }, count));

test('counts of rows, of one column and of two', () => {
  expect(formulas({})).toMatchInlineSnapshot(`
    [
      "SUMPRODUCT(--(TRIM($B$7:$B$31)<>""))",
      "SUMPRODUCT(--((TRIM($E$7:$E$31)="Đúng")+(TRIM($E$7:$E$31)="v")))",
      "SUMPRODUCT(((TRIM($E$7:$E$31)="Đúng")+(TRIM($E$7:$E$31)="v"))*((TRIM($F$7:$F$31)="Đúng")+(TRIM($F$7:$F$31)="v")))",
      "SUMPRODUCT(--(TRIM($D$7:$D$31)<>""))",
    ]
  `);
});

test('a range of another sheet is named, with its apostrophe', () => {
  expect(formulas({ sheet: "Nhà 'A'" })?.[0]).toMatchInlineSnapshot(
    `"SUMPRODUCT(--(TRIM('Nhà ''A'''!$B$7:$B$31)<>""))"`,
  );
});

test('a share of nothing is empty', () => {
  expect(shareFormula('C3', 'C2')).toBe('IF(C2=0,"",C3/C2)');
});

test('columns have letters', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
