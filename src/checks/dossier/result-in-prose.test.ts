import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const find = (...edits: (readonly [file: string, from: string, to: string])[]) =>
  findingsOf('result-in-prose', { edits });

test('figures of the data that the evidence states otherwise', () => {
  const ratio = ['evidence/1.2.md', '2.400/3.000 người, đạt 80%', '2.420/3.025 người, đạt 80%'] as const;
  expect(find(ratio)).toMatchInlineSnapshot(`
    "evidence/1.2.md:6:1 warning 1.2
      Minh chứng tiêu chí 1.2 ghi 2.420/3.025, không có 2.400/3.000 của số liệu.
      → Kiểm tra với tài liệu minh chứng, rồi sửa lời văn hoặc numerator, denominator, value cho khớp.
    "
  `);
});

test('figures of the data that the short wording states otherwise', () => {
  const wording = ['results.yaml', 'value: 80\n', 'value: 80\n    reported: 2.420/3.025 người = 80%\n'] as const;
  expect(find(wording)).toMatchInlineSnapshot(`
    "results.yaml:7:5 warning 1.2
      Lời văn ngắn (reported) «2.420/3.025 người = 80%» ghi 2.420/3.025, không có 2.400/3.000 của số liệu.
      → Kiểm tra với tài liệu minh chứng, rồi sửa lời văn hoặc numerator, denominator, value cho khớp.
    "
  `);
});

test('a percentage alone, and a count', () => {
  const alone = ['results.yaml', 'value: 80\n    numerator: 2400\n    denominator: 3000', 'value: 82'] as const;
  const count = ['evidence/1.10.md', '05 lớp', '07 lớp'] as const;
  expect(find(alone, count)).toMatchInlineSnapshot(`
    "evidence/1.10.md:5:1 warning 1.10
      Minh chứng tiêu chí 1.10 ghi 7, không có 5 của số liệu.
      → Kiểm tra với tài liệu minh chứng, rồi sửa lời văn hoặc numerator, denominator, value cho khớp.
    evidence/1.2.md:6:1 warning 1.2
      Minh chứng tiêu chí 1.2 ghi 80%, không có 82% của số liệu.
      → Kiểm tra với tài liệu minh chứng, rồi sửa lời văn hoặc numerator, denominator, value cho khớp.
    "
  `);
});

test('other figures beside the right ones, other ways of writing, and prose without figures are no contradiction', () => {
  expect(find()).toBe('');
  expect(
    find(['evidence/1.2.md', 'đạt 80%.', 'đạt 80%; trong đó 10/12 thôn đạt 83%, số 25/KH-UBND ngày 01/02/2024.']),
  ).toBe('');
  expect(find(['evidence/1.2.md', '2.400/3.000 người, đạt 80%', '2400 trên 3000 người, 5/5 thôn'])).toBe('');
  expect(find(['evidence/1.2.md', '2.400/3.000 người, đạt 80%', 'Đã rà soát'])).toBe('');
  expect(find(['evidence/1.10.md', '05 lớp', '5 lớp, 300 người'])).toBe('');
});
