import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const vocabulary = [
  'content/vocabulary.yaml',
  'abbreviations:',
  'rateTopics: [{ title: phát thanh, words: [phát thanh] }]\nabbreviations:',
] as const;
const find = (report: string, evidence: string) =>
  findingsOf('rate-one-value', {
    edits: [
      vocabulary,
      ['report/mo-dau.md', '5 thôn.', `5 thôn. ${report}`],
      ['evidence/1.2.md', 'đạt 80%.', `đạt 80%. ${evidence}`],
    ],
  });

test('one thing done twice a week here and three times there', () => {
  expect(find('Xã phát thanh 02 lần/tuần.', 'Đài phát thanh 03 buổi trên tuần.')).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 info
      Hồ sơ nêu nhiều tần suất phát thanh mỗi tuần: «03 buổi trên tuần», «02 lần/tuần».
      → Nếu là một việc thì dùng một con số; nếu là các việc khác nhau thì nói rõ trong câu.
      · evidence/1.2.md:6 Ghi «03 buổi trên tuần».
    "
  `);
});

test('one number, another period and other things are right', () => {
  expect(find('Xã phát thanh 02 lần/tuần.', 'Đài phát thanh 2 buổi mỗi tuần.')).toBe('');
  expect(find('Xã phát thanh 02 lần/tuần.', 'Đài phát thanh 8 buổi/tháng.')).toBe('');
  expect(find('Xã phát thanh 02 lần/tuần.', 'Xã họp giao ban 1 lần/tuần.')).toBe('');
});
