import { expect, test } from 'vitest';
import { conformBody, conformSample } from '../testing/conform-sample.ts';
import { rawParagraph } from '../testing/raw-document.ts';

test('capitals and an Arabic number', async () => {
  expect(await conformSample({ lines: { annexHeading: { text: 'PHỤ LỤC 01' } } })).toMatchInlineSnapshot(`
    [
      "P1 violation: Phụ lục đánh số «01», phải là chữ số La Mã (đoạn 30: «PHỤ LỤC 01»). → Ghi «Phụ lục I».",
      "P1 violation: Từ «Phụ lục» và số thứ tự viết bằng chữ in hoa, phải là chữ in thường (đoạn 30: «PHỤ LỤC 01»). → Viết bằng chữ in thường, ví dụ «Phụ lục 01».",
    ]
  `);
});

test('title on the same line, size 13', async () => {
  expect(
    await conformSample({ lines: { annexHeading: { text: 'Phụ lục I. Kết quả theo từng chỉ tiêu', size: 13 } } }),
  ).toMatchInlineSnapshot(`
    [
      "P1 violation: Dòng phụ lục ghi «Phụ lục I. Kết quả theo từng chỉ tiêu», từ «Phụ lục» và số thứ tự phải ở một dòng riêng (đoạn 30: «Phụ lục I. Kết quả theo từng chỉ tiêu»). → Xuống dòng trước tên phụ lục.",
      "P1 violation: Cỡ chữ của từ «Phụ lục» và số thứ tự là 13, phải là 14 (đoạn 30: «Phụ lục I. Kết quả theo từng chỉ tiêu»). → Chọn dòng này và đặt cỡ chữ 14.",
    ]
  `);
});

test('not named in the text', async () => {
  expect(
    await conformSample({ lines: { opening: { text: 'Phường đã ban hành kế hoạch và phân công nhiệm vụ.' } } }),
  ).toMatchInlineSnapshot(`
    [
      "P1 violation: Văn bản có phụ lục nhưng nội dung không có chỉ dẫn về phụ lục (đoạn 30: «Phụ lục»). → Ghi trong nội dung, ví dụ «(Chi tiết tại Phụ lục kèm theo)».",
    ]
  `);
});

test('several annexes are numbered I, II, III in order', () => {
  const centred = '<w:jc w:val="center"/>';
  const heading = (text: string) =>
    rawParagraph(text, centred, '<w:b/><w:sz w:val="28"/>') + rawParagraph('BẢNG', centred);
  const start = ['Số liệu tại các Phụ lục kèm theo./.', 'Nơi nhận:', '- Lưu: VT.']
    .map(text => rawParagraph(text))
    .join('');
  const annexes = (...names: readonly string[]) => conformBody('P1', start + names.map(heading).join(''));
  expect(annexes('Phụ lục I', 'Phụ lục II', 'Phụ lục III')).toEqual([]);
  expect(annexes('Phụ lục', 'Phụ lục III')).toMatchInlineSnapshot(`
    [
      "P1 violation: Phụ lục thứ 1 không có số thứ tự, phải là «I» (đoạn 4: «Phụ lục»). → Ghi «Phụ lục I».",
      "P1 violation: Phụ lục thứ 2 đánh số «III», phải là «II» (đoạn 6: «Phụ lục III»). → Ghi «Phụ lục II».",
    ]
  `);
});
