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
  expect([3, 4, 5, 7, 8, 9, 10, 11].map(at)).toEqual([
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

test('the line of the first field may mean the file as a whole: none is named there', () => {
  const at = open('criteriaSet: bo-thu\nplace: X\n');
  expect([1, 2].map(at)).toEqual(['', 'place']);
  expect([1, 2].map(open(register))).toEqual(['', '']);
  expect([1, 2].map(open('note: |\n  dòng hai\n'))).toEqual(['', 'note']);
});

test('keys that are numbers stand where they are written', () => {
  const at = open('asOf: x\nthen:\n  b: 1\n  2023: x\n  a: 2\n  2022: y\nlast: z\n');
  expect([2, 3, 4, 5, 6, 7].map(at)).toEqual(['then', 'then.b', 'then.2023', 'then.a', 'then.2022', 'last']);
});

test('items without a value stand at their dash', () => {
  const at = open('asOf: x\nitems:\n  -\n  - null\n  -\n  - a\nlast:\nend: 1\n');
  expect([3, 4, 5, 6, 7, 8].map(at)).toEqual(['items.0', 'items.1', 'items.2', 'items.3', 'last', 'end']);
});

test('a long file is read once: each of its lines is found at once', () => {
  const count = 5_000;
  const entries = Array.from({ length: count }, (_, index) => `  - id: vb-${index}\n    date: 2023-05-05\n`);
  const at = open(`documents:\n${entries.join('')}`);
  const found = Array.from({ length: count }, (_, index) => at(3 + 2 * index));
  expect([found[0], found.at(-1)]).toEqual(['documents.0.date', 'documents.4999.date']);
});

test('a file that is missing or no YAML has no entries', () => {
  expect(openEntries(tmpdir(), 'khong-co.yaml')(1)).toBeUndefined();
  expect(open('a: [')(1)).toBeUndefined();
});
