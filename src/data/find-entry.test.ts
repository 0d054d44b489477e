import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openEntries } from './find-entry.ts';

function open(text: string) {
  const root = mkdtempSync(join(tmpdir(), 'hoso-entries-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'a.yaml'), text);
  const entryAt = openEntries(root, 'a.yaml');
  return (line: number) => entryAt(line)?.path.join('.');
}

const register = `# đầu tệp
documents:
  - id: kh-18
    date: 2023-05-05

  # một ghi chú
  - id: cv-131
    signers: [a, b]
    by:
      name: x
asOf: 2023-12-31
`;

test('an entry is found on its first line, a field of it on its own, what lies between belongs to what is above', () => {
  const at = open(register);
  expect([2, 3, 4, 5, 7, 8, 9, 10, 11].map(at)).toEqual([
    'documents',
    'documents.0',
    'documents.0.date',
    'documents.0.date',
    'documents.1',
    'documents.1.signers',
    'documents.1.by',
    'documents.1.by.name',
    'asOf',
  ]);
});

test('the first field of a file is one, too; a remark above is the file itself', () => {
  expect(open('asOf: 2023-12-31\nplace: X\n')(1)).toBe('asOf');
  expect(open(register)(1)).toBe('');
});

test('a file that is missing or no YAML has no entries', () => {
  expect(openEntries(tmpdir(), 'khong-co.yaml')(1)).toBeUndefined();
  expect(open('a: [')(1)).toBeUndefined();
});
