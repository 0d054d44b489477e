import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';
import { scoredFiles, scoredResults } from '../testing/scored-files.ts';

const findings = (from: string, to: string) =>
  findingsOf('points-agree', { files: scoredFiles, edits: [[scoredResults, from, to]] });

test('a claim that the facts do not give', () => {
  expect(findings('points: 1.5', 'points: 2')).toMatchInlineSnapshot(`
    "communes/xa-thu/diem-2024/results.yaml:4:5 warning A.1.1
      Tiêu chí A.1.1 tự chấm 2 điểm, tính được 1,5: 3 cuộc x 0,5 = 1,5 trên 2.
      → Kiểm tra số liệu với tài liệu minh chứng; nếu số liệu đúng thì ghi points: 1.5.
    "
  `);
});

test('a share rounded the wrong way', () => {
  expect(findings('points: 5.92', 'points: 5.93')).toMatchInlineSnapshot(`
    "communes/xa-thu/diem-2024/results.yaml:12:5 warning B.1
      Tiêu chí B.1 tự chấm 5,93 điểm, tính được 5,92: 448/454 = 98,67%: 98,67% x 6 = 5,92 trên 6.
      → Kiểm tra số liệu với tài liệu minh chứng; nếu số liệu đúng thì ghi points: 5.92.
    "
  `);
});

test('halves are not rounded away', () => {
  expect(findings('points: 5.92', 'points: 6')).not.toBe('');
});

test('rounded and truncated claims agree', () => {
  expect(findings('points: 5.92', 'points: 5.9')).toBe('');
  expect(findings('points: 5.92', 'points: 5.9207')).toBe('');
});
