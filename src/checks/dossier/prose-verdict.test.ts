import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a sentence that opens with another verdict than the claimed one', () => {
  expect(
    findingsOf('prose-verdict', {
      edits: [
        ['results.yaml', '    value: 5\n', '    value: 5\n    reported: Đang triển khai theo kế hoạch\n'],
        ['evidence/1.2.md', '2.400', 'Xã có kế hoạch. Đang triển khai.\n\n2.400'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "evidence/1.2.md:6:1 warning 1.2
      Lời văn ghi «Đang triển khai», trái với đánh giá "Đạt".
      → Sửa lời văn cho đúng kết quả, hoặc sửa verdict: met, not-met, in-progress, not-assessed.
    results.yaml:12:5 warning 1.10
      Lời văn ghi «Đang triển khai theo kế hoạch», trái với đánh giá "Đạt".
      → Sửa lời văn cho đúng kết quả, hoặc sửa verdict: met, not-met, in-progress, not-assessed.
    "
  `);
});

test('a phrase inside a sentence may speak of something else: only a remark', () => {
  expect(
    findingsOf('prose-verdict', {
      edits: [['evidence/1.2.md', '2.400', 'Thôn Một chưa đạt chỉ tiêu đề ra.\n\n2.400']],
    }),
  ).toMatchInlineSnapshot(`
    "evidence/1.2.md:6:1 info 1.2
      Lời văn ghi «Thôn Một chưa đạt chỉ tiêu đề ra», có thể trái với đánh giá "Đạt".
      → Sửa lời văn cho đúng kết quả, hoặc sửa verdict: met, not-met, in-progress, not-assessed.
    "
  `);
});

test('the same words under the verdict they mean, a label of a count, a phrase in passing', () => {
  expect(
    findingsOf('prose-verdict', {
      edits: [
        ['results.yaml', 'value: 80', 'value: 60'],
        ['results.yaml', 'numerator: 2400\n    denominator: 3000\n    verdict: met', 'verdict: in-progress'],
        ['evidence/1.2.md', '2.400/3.000 người, đạt 80%.', 'Đang triển khai.'],
        ['evidence/1.10.md', 'Đã mở', 'Chỉ tiêu đang triển khai: 0. Xã đang triển khai thêm. Đã mở'],
      ],
    }),
  ).toBe('');
});
