import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const vocabulary = ['content/vocabulary.yaml', 'abbreviations:', 'countedUntil: [tính đến]\nabbreviations:'] as const;
const find = (prose: string) =>
  findingsOf('prose-date-order', { edits: [vocabulary, ['evidence/1.2.md', '2.400/3.000 người, đạt 80%.', prose]] });

test('a range that runs backward, and figures of a day to come', () => {
  expect(find('Từ 31/10/2024 đến 01/01/2024.\n\nTính đến hết ngày 31 tháng 12 năm 2024: 5.')).toMatchInlineSnapshot(`
    "evidence/1.2.md:6:1 warning 1.2
      Khoảng thời gian «từ 31/10/2024 đến 01/01/2024» có ngày đầu sau ngày cuối.
      → Đổi lại thứ tự, hoặc sửa ngày ghi nhầm.
    evidence/1.2.md:8:1 warning 1.2
      Số liệu «tính đến 31 tháng 12 năm 2024» sau ngày chốt số liệu của hồ sơ (30/11/2024).
      → Sửa ngày trong lời văn, hoặc sửa asOf trong dossier.yaml.
    "
  `);
});

test.each([
  'Từ ngày 01/01/2024 đến hết ngày 31/10/2024, tính đến 30/11/2024',
  'Kế hoạch ngày 05/5/2024 sửa Kế hoạch ngày 06/4/2024, hoàn thành trước ngày 31/12/2025',
])('no word about %s', prose => {
  expect(find(prose)).toBe('');
});
