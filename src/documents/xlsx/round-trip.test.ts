import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../data/repository.ts';
import type { Form } from '../../schema/form.ts';
import { writeFormDocument } from '../docx/form/write-form.ts';
import { countRows, type FormRow } from '../form/form-rows.ts';
import { generateRows } from '../form/testing/generate-rows.ts';
import { sampleForm } from '../form/testing/sample-form.ts';
import { validateOpenXml } from '../testing/open-xml-validator.ts';
import { readForm } from './read-form.ts';
import { writeFormWorkbook } from './write-form.ts';

const repository = openRepository(join(import.meta.dirname, '../../..'));
const shipped = repository.formIds().map(id => ({ id, form: repository.loadForm(id).value?.data as Form }));
const date = '2024-10-30';
const letterhead = {
  issuer: ['ỦY BAN NHÂN DÂN', 'XÃ ĐÔNG SƠN'],
  placeAndDate: 'Đông Sơn, ngày 30 tháng 10 năm 2024',
};

function readBack(bytes: Uint8Array, form: Form) {
  const rowsRead = new Map<string, FormRow[]>(form.tables.map(table => [table.id, []]));
  const onRow = ({ id }: { id: string }, row: FormRow) => rowsRead.get(id)?.push(row);
  return { rowsRead, ...readForm({ file: 'bieu.xlsx', bytes }, form, { persons: new Map(), onRow }) };
}

test('the six forms of the letter are there', () => {
  expect(shipped.map(({ id }) => id)).toEqual(['bieu-1-4', 'bieu-2-5', 'bieu-2-6', 'bieu-3-3', 'bieu-4-1', 'bieu-4-5']);
});

describe.each([...shipped, { id: 'bieu-07', form: sampleForm() }])('$id', ({ id, form }) => {
  test('what is written is valid, and read back row for row and count for count', async () => {
    const rows = generateRows(form, 40);
    const bytes = await writeFormWorkbook({ id, form, rows, date, letterhead, signer: 'Họ và tên' });
    const read = readBack(bytes, form);
    expect(read.issues).toEqual([]);
    expect(read.rowsRead).toEqual(rows);
    expect(read.counts).toEqual(countRows(form, rows));
    expect([...read.counts.values()].every(count => count > 0)).toBe(true);
    expect(await validateOpenXml(bytes, 'xlsx')).toEqual([]);
  });

  test('so is a Word file', () => {
    const rows = generateRows(form, 12);
    const filled = readBack(writeFormDocument({ id, form, rows, date, letterhead, signer: 'Họ và tên' }), form);
    expect(filled.issues).toEqual([]);
    expect(filled.rowsRead).toEqual(rows);
    expect(filled.counts).toEqual(countRows(form, rows));
    const blank = readBack(writeFormDocument({ id, form, date }), form);
    expect([blank.issues, blank.stated.size]).toEqual([[], 0]);
  });

  test('a number stated is read back in the place of its count', async () => {
    const count = form.tables.flatMap(table => table.counts).find(each => each.mayBeStated);
    const stated = new Map(count ? [[count.id, 1234]] : []);
    const bytes = await writeFormWorkbook({ id, form, rows: generateRows(form, 3), stated, date });
    const read = readBack(bytes, form);
    expect(read.issues).toEqual([]);
    expect(read.stated).toEqual(stated);
  });

  test('the size of an empty list shows as nothing, for the hand to fill in', async () => {
    const bytes = await writeFormWorkbook({ id, form, date });
    const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array());
    const formats = [...styles.matchAll(/formatCode="([^"]*)"/g)].map(([, code = '']) => code);
    const sizes = form.tables.flatMap(table => table.counts).filter(({ where }) => where.length === 0);
    const shown = form.summary.filter(({ count }) => sizes.some(each => each.id === count));
    expect(formats.filter(code => code.endsWith(';-#,##0;'))).toHaveLength(shown.length > 0 ? 1 : 0);
  });

  test('a blank one counts nothing, and has the same bytes each time', async () => {
    const bytes = await writeFormWorkbook({ id, form, date });
    const { issues, counts } = readBack(bytes, form);
    expect(issues).toEqual([]);
    const own = form.tables.flatMap(table => table.prefilled).length;
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(own);
    expect(await writeFormWorkbook({ id, form, date })).toEqual(bytes);
  });
});
