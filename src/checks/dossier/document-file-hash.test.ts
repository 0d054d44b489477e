import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const content = '%PDF-1.7 bản ký';
const right = createHash('sha256').update(content).digest('hex');

const find = (sha256: string, files: Record<string, string> = { 'files/kh-1.pdf': content }) =>
  findingsOf('document-file-hash', {
    edits: [
      [
        'documents.yaml',
        '    subject: Kế hoạch',
        `    file: files/kh-1.pdf\n    sha256: ${sha256}\n    subject: Kế hoạch`,
      ],
    ],
    files,
  });

test('a file that is not the one whose hash is stated', () => {
  expect(find('0123456789abcdef'.repeat(4))).toMatchInlineSnapshot(`
    "documents.yaml:8:5 warning
      Tệp "files/kh-1.pdf" có mã 5f7f3f654d40…, khác mã đã ghi (sha256) 0123456789ab….
      → Mở tệp xem có đúng văn bản đã ban hành không. Tệp sai thì chép lại tệp đúng; tệp đúng thì ghi sha256: 5f7f3f654d40822922cd4f0fe50cc06c38ce6d9c508b832ddafce2d8ba150ec2
    "
  `);
});

test('the file whose hash is stated', () => {
  expect(find(right)).toBe('');
});

test('a file that is not there, and one of which only the name is', () => {
  expect(find('0'.repeat(64), {})).toBe('');
  expect(find('0'.repeat(64), { 'files/kh-1.pdf': '' })).toBe('');
});

test('a file without a stated hash', () => {
  const edit = ['documents.yaml', '    subject: Kế hoạch', '    file: files/kh-1.pdf\n    subject: Kế hoạch'] as const;
  expect(findingsOf('document-file-hash', { edits: [edit], files: { 'files/kh-1.pdf': content } })).toBe('');
});
