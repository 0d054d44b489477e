import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRepository } from '../../data/repository.ts';
import type { Form } from '../../schema/form.ts';
import { sampleForm } from '../form/testing/sample-form.ts';
import { recogniseForm } from './recognise-form.ts';
import { writeFormWorkbook } from './write-form.ts';

const repository = openRepository(join(import.meta.dirname, '../../..'));
const forms = new Map(repository.formIds().map(id => [id, repository.loadForm(id).value?.data as Form]));

test('every shipped form is told from the others', async () => {
  for (const [id, form] of forms) {
    expect(recogniseForm(await writeFormWorkbook({ id, form, date: '2024-10-30', blankRows: 3 }), forms)).toBe(id);
  }
});

test('another form, and a file that is none, are no form', async () => {
  const other = await writeFormWorkbook({ id: 'bieu-07', form: sampleForm(), date: '2024-10-30' });
  expect(recogniseForm(other, forms)).toBeUndefined();
  expect(recogniseForm(new Uint8Array([1, 2, 3]), forms)).toBeUndefined();
});
