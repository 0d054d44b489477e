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
      "SUMPRODUCT(--(TRIM($B$7:OFFSET($A$32,-1,1))<>""))",
      "SUMPRODUCT(--((TRIM($E$7:OFFSET($A$32,-1,4))="Đúng")+(TRIM($E$7:OFFSET($A$32,-1,4))="v")))",
      "SUMPRODUCT(((TRIM($E$7:OFFSET($A$32,-1,4))="Đúng")+(TRIM($E$7:OFFSET($A$32,-1,4))="v"))*((TRIM($F$7:OFFSET($A$32,-1,5))="Đúng")+(TRIM($F$7:OFFSET($A$32,-1,5))="v")))",
      "SUMPRODUCT(--(TRIM($D$7:OFFSET($A$32,-1,3))<>""))",
    ]
  `);
});

test('a range of another sheet is named, with its apostrophe', () => {
  expect(formulas({ sheet: "Nhà 'A'" })?.[0]).toMatchInlineSnapshot(
    `"SUMPRODUCT(--(TRIM('Nhà ''A'''!$B$7:OFFSET('Nhà ''A'''!$A$32,-1,1))<>""))"`,
  );
});

test('a share of nothing is empty', () => {
  expect(shareFormula('C3', 'C2')).toBe('IF(C2=0,"",C3/C2)');
});

test('columns have letters', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
