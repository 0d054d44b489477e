import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const withLines = (lines: string) => ({
  edits: [['results.yaml', 'met: 3, notMet: 0 }', `met: 3, notMet: 0, lines: [${lines}] }`]] as const,
});

test('a line that says another number than the counts of the pillar', () => {
  expect(
    findingsOf('count-lines-agree', withLines('"Chỉ tiêu đạt: 2/3 chỉ tiêu", "Chỉ tiêu không đạt: 01"')),
  ).toMatchInlineSnapshot(`
    "results.yaml:21:57 warning
      Nhóm 1: dòng «Chỉ tiêu đạt: 2/3 chỉ tiêu» ghi 2/3, số liệu của nhóm là 3/3.
      → Sửa dòng chữ hoặc số đếm của nhóm cho khớp nhau.
    results.yaml:21:87 warning
      Nhóm 1: dòng «Chỉ tiêu không đạt: 01» ghi 1, số liệu của nhóm là 0.
      → Sửa dòng chữ hoặc số đếm của nhóm cho khớp nhau.
    "
  `);
});

test('lines that agree, with zeros in words, and lines whose words are not known', () => {
  expect(
    findingsOf(
      'count-lines-agree',
      withLines('"Chỉ tiêu đạt: 03/3", "Chỉ tiêu không đạt: Không", "Ghi chú: 7", "Đạt"'),
    ),
  ).toBe('');
});
