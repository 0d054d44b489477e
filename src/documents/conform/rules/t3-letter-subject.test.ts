import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('no subject', async () => {
  expect(await conformSample({ kind: 'letter', lines: { letterSubject: null } })).toMatchInlineSnapshot(`
    [
      "T3 violation: Công văn không có trích yếu nội dung. → Ghi dưới số, ký hiệu, ví dụ «V/v giao nhiệm vụ thực hiện bộ tiêu chí».",
    ]
  `);
});

test('size 14, italic, no gap', async () => {
  expect(
    await conformSample({ kind: 'letter', lines: { letterSubject: { size: 14, italic: true, before: 0 } } }),
  ).toMatchInlineSnapshot(`
    [
      "T3 violation: Cỡ chữ của trích yếu nội dung công văn là 14, phải từ 12 đến 13 (đoạn 5: «V/v giao nhiệm vụ thực hiện bộ tiêu chí»). → Chọn dòng này và đặt cỡ chữ 13.",
      "T3 violation: Trích yếu nội dung công văn là chữ nghiêng, phải là chữ đứng (đoạn 5: «V/v giao nhiệm vụ thực hiện bộ tiêu chí»). → Chọn dòng này và bấm Ctrl+I để bỏ nghiêng.",
      "T3 violation: Trích yếu cách số, ký hiệu 0 pt, phải cách 6 pt (đoạn 5: «V/v giao nhiệm vụ thực hiện bộ tiêu chí»). → Đặt Khoảng cách trước (Spacing Before) của dòng «V/v» là 6 pt.",
    ]
  `);
});

test('Về việc instead of V/v', async () => {
  expect(
    await conformSample({ kind: 'letter', lines: { letterSubject: { text: 'Về việc giao nhiệm vụ' } } }),
  ).toMatchInlineSnapshot(`
    [
      "T3 violation: Trích yếu công văn ghi «Về việc giao nhiệm vụ», phải bắt đầu bằng «V/v» (đoạn 5: «Về việc giao nhiệm vụ»). → Ghi theo mẫu «V/v nâng bậc lương năm 2019».",
    ]
  `);
});
