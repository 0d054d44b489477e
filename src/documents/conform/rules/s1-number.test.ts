import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('no number line', async () => {
  expect(await conformSample({ lines: { number: null } })).toMatchInlineSnapshot(`
    [
      "S1 violation: Không tìm thấy số, ký hiệu văn bản. → Ghi dưới tên cơ quan ban hành, ví dụ «Số: 05/BC-UBND».",
    ]
  `);
});

test('a number under 10 without 0', async () => {
  expect(await conformSample({ lines: { number: { text: 'Số: 5/BC-UBND' } } })).toMatchInlineSnapshot(`
    [
      "S1 violation: Số văn bản ghi «5», số nhỏ hơn 10 phải có số 0 phía trước (đoạn 4: «Số: 5/BC-UBND»). → Ghi «05».",
    ]
  `);
});

test('no colon', async () => {
  expect(await conformSample({ lines: { number: { text: 'Số 05/BC-UBND' } } })).toMatchInlineSnapshot(`
    [
      "S1 violation: Dòng số ghi «Số 05/BC-UBND», phải bắt đầu bằng «Số:», sau số có dấu gạch chéo (/) (đoạn 4: «Số 05/BC-UBND»). → Ghi theo mẫu «Số: 05/BC-UBND».",
    ]
  `);
});

test('a number to be filled in', async () => {
  expect(await conformSample({ lines: { number: { text: 'Số:      /BC-UBND' } } })).toMatchInlineSnapshot(`
    [
      "S1 information: Văn bản chưa có số (đoạn 4: «Số: /BC-UBND»). → Ghi số khi Văn thư đăng ký, ví dụ «Số: 05/BC-UBND».",
    ]
  `);
});

test('Roman number, size 14', async () => {
  expect(await conformSample({ lines: { number: { text: 'Số: XV/BC-UBND', size: 14 } } })).toMatchInlineSnapshot(`
    [
      "S1 violation: Số văn bản ghi «XV», phải là chữ số Ả Rập (đoạn 4: «Số: XV/BC-UBND»). → Ghi theo mẫu «Số: 05/BC-UBND».",
      "S1 violation: Cỡ chữ của số, ký hiệu văn bản là 14, phải là 13 (đoạn 4: «Số: XV/BC-UBND»). → Chọn dòng này và đặt cỡ chữ 13.",
    ]
  `);
});
