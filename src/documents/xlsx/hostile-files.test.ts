import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeFormDocument } from '../docx/form/write-form.ts';
import { generateRows } from '../form/testing/generate-rows.ts';
import { sampleForm } from '../form/testing/sample-form.ts';
import { readForm } from './read-form.ts';
import { writeFormWorkbook } from './write-form.ts';

const form = sampleForm();
const source = { id: 'bieu-07', form, rows: generateRows(form, 6), date: '2024-10-30' };
const read = (bytes: Uint8Array) => readForm({ file: 'ong', bytes }, form, { persons: new Map() });

/** A sequence that is the same in every run. */
function* noise(seed: number): Generator<number> {
  for (let state = seed; ; state = (state * 1103515245 + 12345) % 2147483648) yield state;
}

test.each([
  ['xl/worksheets/sheet1.xml', () => writeFormWorkbook(source)],
  ['xl/sharedStrings.xml', () => writeFormWorkbook(source)],
  ['xl/workbook.xml', () => writeFormWorkbook(source)],
  ['word/document.xml', () => writeFormDocument(source)],
] as const)('%s with pieces cut out, doubled or swapped is read or refused, never a crash', async (part, write) => {
  const parts = unzipSync(await write());
  const pieces = strFromU8(parts[part] as Uint8Array).split(/(?=<)/);
  const random = noise(part.length);
  const next = (below: number) => (random.next().value ?? 0) % below;
  for (let round = 0; round < 60; round++) {
    const [at, length, to] = [next(pieces.length), 1 + next(5), next(pieces.length)];
    const mutated = pieces.toSpliced(at, length);
    if (round % 3 > 0) mutated.splice(to, 0, ...pieces.slice(at, at + length * (round % 5)));
    const { rows, issues } = read(zipSync({ ...parts, [part]: strToU8(mutated.join('')) }, { level: 1 }));
    expect(rows).toBeLessThan(50);
    expect(issues.every(({ message, hint }) => message !== '' && hint !== '')).toBe(true);
  }
});

test('files with bytes of the zip itself changed, too', async () => {
  const bytes = await writeFormWorkbook(source);
  const random = noise(7);
  for (let round = 0; round < 150; round++) {
    const changed = bytes.slice();
    for (let count = 0; count < 3; count++) changed[(random.next().value ?? 0) % bytes.length] = round;
    expect(() => read(changed)).not.toThrow();
  }
});
