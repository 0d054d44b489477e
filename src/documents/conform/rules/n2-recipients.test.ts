import { expect, test } from 'vitest';
import { conformBody, conformSample } from '../testing/conform-sample.ts';
import { rawParagraph } from '../testing/raw-document.ts';

test('no label', async () => {
  expect(
    await conformSample({ lines: { recipientsLabel: null, recipient: null, archive: null } }),
  ).toMatchInlineSnapshot(`
    [
      "N2 violation: Không tìm thấy «Nơi nhận:». → Ghi ở bên trái, ngang hàng với chức vụ của người ký.",
    ]
  `);
});

test('label upright, size 14; list size 12', async () => {
  expect(
    await conformSample({ lines: { recipientsLabel: { italic: false, size: 14 }, recipient: { size: 12 } } }),
  ).toMatchInlineSnapshot(`
    [
      "N2 violation: Cỡ chữ của từ «Nơi nhận» là 14, phải là 12 (đoạn 22: «Nơi nhận:»). → Chọn dòng này và đặt cỡ chữ 12.",
      "N2 violation: Từ «Nơi nhận» là chữ đứng, phải là chữ nghiêng (đoạn 22: «Nơi nhận:»). → Chọn dòng này và bấm Ctrl+I để in nghiêng.",
      "N2 violation: Cỡ chữ của danh sách nơi nhận là 12, phải là 11 (đoạn 23: «- Như trên;»). → Chọn dòng này và đặt cỡ chữ 11.",
    ]
  `);
});

test('no dash, no semicolon, no archive', async () => {
  expect(
    await conformSample({ lines: { recipient: { text: 'Như trên' }, archive: { text: '- Lưu VP' } } }),
  ).toMatchInlineSnapshot(`
    [
      "N2 violation: Nơi nhận chưa có gạch đầu dòng (-) (đoạn 23: «Như trên»). → Ghi theo mẫu «- Như trên;».",
      "N2 violation: Nơi nhận chưa kết thúc bằng dấu chấm phẩy (;) (đoạn 23: «Như trên»). → Ghi theo mẫu «- Như trên;».",
      "N2 violation: Dòng cuối của nơi nhận ghi «- Lưu VP», phải là «- Lưu: VT, …» và kết thúc bằng dấu chấm (đoạn 24: «- Lưu VP»). → Ghi ví dụ «- Lưu: VT, VHXH.».",
    ]
  `);
});

test('first receiver is not as above', async () => {
  expect(await conformSample({ lines: { recipient: { text: '- Thường trực Đảng ủy;' } } })).toMatchInlineSnapshot(`
    [
      "N2 violation: Văn bản có «Kính gửi» nhưng nơi nhận đầu tiên ghi «- Thường trực Đảng ủy;», phải là «- Như trên;» (đoạn 23: «- Thường trực Đảng ủy;»). → Ghi «- Như trên;» ngay dưới «Nơi nhận:».",
    ]
  `);
});

test('receivers in a row below the signer', () => {
  const cell = (...lines: readonly string[]) =>
    `<w:tc>${lines.map(line => rawParagraph(line, '', '<w:sz w:val="22"/>')).join('')}</w:tc>`;
  const rows = [cell('') + cell('CHỦ TỊCH'), cell('Nơi nhận:', '- Lưu: VT.') + cell('', 'Nguyễn Văn A')];
  const table = rows.map(row => `<w:tr>${row}</w:tr>`).join('');
  expect(conformBody('N2', `${rawParagraph('Nội dung./.')}<w:tbl>${table}</w:tbl>`).at(-1)).toMatchInlineSnapshot(
    `"N2 violation: «Nơi nhận:» không ngang hàng với quyền hạn, chức vụ của người ký (đoạn 4: «Nơi nhận:»). → Đặt hai phần này trong cùng một hàng của bảng."`,
  );
});
