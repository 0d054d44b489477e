import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const vocabulary = 'sameShare: { syllables: 6, coverage: 0.75, ignored: [kết, quả, tổng, số, tỷ, lệ, là, đạt] }\n';
const findings = (first: string, second: string) =>
  findingsOf('share-one-value', {
    files: { 'content/vocabulary.yaml': vocabulary },
    edits: [
      ['evidence/1.1.md', 'Xã đã', `${first}\n\nXã đã`],
      ['evidence/1.10.md', 'Đã mở', `${second}\n\nĐã mở`],
    ],
  });
const first = 'Kết quả, tỷ lệ hồ sơ trực tuyến một phần và toàn trình đạt 99,67%.';

test('one share with two values in two criteria', () => {
  expect(
    findings(first, 'Tổng số hồ sơ tiếp nhận trực tuyến một phần và toàn trình là: 448/454 hồ sơ đạt 98,7 %.'),
  ).toMatchInlineSnapshot(`
    "evidence/1.10.md:5:1 info 1.10
      Tỷ lệ "hồ sơ tiếp nhận trực tuyến một phần và toàn trình" ghi 98,7 %, tiêu chí 1.1 ghi 99,67% cho tỷ lệ có vẻ là một.
      → Nếu là cùng một tỷ lệ thì dùng một con số; nếu khác nhau (khác kỳ, khác đối tượng) thì nói rõ trong câu.
      · evidence/1.1.md:6 Ghi 99,67%.
    "
  `);
});

test('the same value, or words that the other does not have', () => {
  expect(findings(first, 'Tỷ lệ hồ sơ trực tuyến một phần và toàn trình: 99,67%.')).toBe('');
  expect(
    findings(
      'Doanh nghiệp thanh toán không dùng tiền mặt đạt 100%.',
      'Hộ dân thanh toán không dùng tiền mặt đạt 62,46%.',
    ),
  ).toBe('');
});
