import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('an ordinary full stop', async () => {
  expect(
    await conformSample({ lines: { closing: { text: 'Trên đây là báo cáo của phường.' } } }),
  ).toMatchInlineSnapshot(`
    [
      "E1 violation: Nội dung kết thúc bằng «…cáo của phường.», phải kết thúc bằng «./.» (đoạn 21: «Trên đây là báo cáo của phường.»). → Ghi «./.» sau câu cuối cùng của nội dung.",
    ]
  `);
});
