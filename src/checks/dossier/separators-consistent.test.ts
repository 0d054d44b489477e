import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const units = { 'content/vocabulary.yaml': 'units: [người, hồ sơ]\n' };

test('thousands written two ways in one file', () => {
  expect(
    findingsOf('separators-consistent', {
      files: { ...units, 'report/mo-dau.md': 'Có 2592/3082 người; 2.985/3.687 người.\n\nThêm 1500 hồ sơ.\n' },
    }),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 info
      Số «2.985» và số «2592» trong cùng tệp viết hàng nghìn khác nhau.
      → Viết thống nhất trong cả tệp, ví dụ "2985" như 3 số còn lại.
    "
  `);
});

test('a decimal point where the dossier writes commas', () => {
  expect(
    findingsOf('separators-consistent', {
      files: { ...units, 'report/mo-dau.md': 'Đạt 31.4% và 98,7 %.\n' },
    }),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 info
      Tỷ lệ «31.4%» dùng dấu chấm thập phân, 2 chỗ khác của hồ sơ dùng dấu phẩy.
      → Viết "31,4%".
    "
  `);
});

test('years, numbers of documents and hotlines are no counts', () => {
  expect(
    findingsOf('separators-consistent', {
      files: { ...units, 'report/mo-dau.md': 'Năm 2023, công văn 3091/UBND-VH, tổng đài 1022, có 3.687 người.\n' },
    }),
  ).toBe('');
});

test('numbers of an address are no counts', () => {
  const body = 'Có 3.687 người, xem https://xa.example.vn/2592/3082/tin và <https://xa.example.vn/so/2592/3082>.\n';
  expect(findingsOf('separators-consistent', { files: { ...units, 'report/mo-dau.md': body } })).toBe('');
});
