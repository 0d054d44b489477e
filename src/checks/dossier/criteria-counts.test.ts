import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const find = (prose: string) => findingsOf('criteria-counts', { edits: [['report/mo-dau.md', '5 thôn.', prose]] });

test('a count that the verdicts do not give', () => {
  expect(find('Xã hoàn thành 5/5 tiêu chí.')).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Lời văn ghi đạt «5/5 tiêu chí», đếm theo đánh giá từng tiêu chí là 4/5.
      → Sửa số trong lời văn, hoặc xem lại đánh giá của từng tiêu chí.
    "
  `);
});

test.each([
  'Xã đạt 4/4 chỉ tiêu được giao',
  'Nhóm một đạt 3/3 tiêu chí',
  'đạt 4/5 chỉ tiêu',
  'đạt 10/12 chỉ tiêu của tỉnh',
  'đạt 5/5 thôn',
])('no word about %s', prose => {
  expect(find(prose)).toBe('');
});
