import { expect, test } from 'vitest';
import { fileKinds } from './file-kinds.ts';
import { buildJsonSchemas } from './json-schemas.ts';

interface Field {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Field>>;
  readonly items?: Field;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

const schemas = buildJsonSchemas();
const schemaOf = (name: string) => schemas.get(`${name}.schema.json`) as Field;

test('one schema for each kind of file, sorted by name', () => {
  const names = Object.keys(fileKinds).map(kind => `${kind}.schema.json`);
  expect([...schemas.keys()]).toEqual(names.sort());
});

test('a hover says label, meaning and example', () => {
  const { numerator, reported, verdict } = schemaOf('results').properties?.results?.items?.properties ?? {};
  expect([numerator?.description, reported?.description]).toEqual([
    'Tử số. Ví dụ: 448',
    'Kết quả như báo cáo. Lời văn ngắn của báo cáo; đây là chữ in trong cột Kết quả của phụ lục. Ví dụ: 448/454 hồ sơ đạt 98,7 %',
  ]);
  expect(JSON.stringify(verdict ?? {})).toContain('definitions');
});

test('a field with a default may be left out, an unknown field may not be added', () => {
  const { required, additionalProperties } = schemaOf('dossier');
  expect(required).toContain('asOf');
  expect(required).not.toContain('issued');
  expect(additionalProperties).toBe(false);
});

test('calling it twice gives the same: the schemas themselves stay untouched', () => {
  expect(JSON.stringify([...buildJsonSchemas()])).toBe(JSON.stringify([...schemas]));
});
