import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('a letter without it', async () => {
  expect(
    await conformSample({ kind: 'letter', lines: { salutation: null, receiverA: null, receiverB: null } }),
  ).toMatchInlineSnapshot(`
    [
      "N1 violation: Công văn không có phần «Kính gửi». → Ghi trước nội dung, ví dụ «Kính gửi: Ủy ban nhân dân thị xã …».",
    ]
  `);
});

test('a report without it', async () => {
  expect(await conformSample({ lines: { salutation: null } })).toMatchInlineSnapshot(`
    [
      "N1 information: Báo cáo không có phần «Kính gửi»; báo cáo gửi cơ quan cấp trên phải có phần này. → Ghi trước nội dung, ví dụ «Kính gửi: Ủy ban nhân dân thị xã …».",
    ]
  `);
});

test('bold, no colon', async () => {
  expect(
    await conformSample({ lines: { salutation: { text: 'Kính gửi Ủy ban nhân dân thị xã A', bold: true } } }),
  ).toMatchInlineSnapshot(`
    [
      "N1 violation: Ghi «Kính gửi Ủy ban nhân dân thị xã A», sau «Kính gửi» phải có dấu hai chấm (:) (đoạn 12: «Kính gửi Ủy ban nhân dân thị xã A»). → Ghi theo mẫu «Kính gửi: Ủy ban nhân dân …»; nhiều nơi thì mỗi nơi một dòng, đầu dòng có gạch (-).",
      "N1 violation: Phần «Kính gửi» in đậm, phải là chữ không đậm (đoạn 12: «Kính gửi Ủy ban nhân dân thị xã A»). → Chọn dòng này và bấm Ctrl+B để bỏ đậm.",
    ]
  `);
});

test('receivers without marks', async () => {
  expect(
    await conformSample({
      kind: 'letter',
      lines: {
        receiverA: { text: '- Công chức Văn hóa - Xã hội' },
        receiverB: { text: '- Công chức Tài chính - Kế toán;' },
      },
    }),
  ).toMatchInlineSnapshot(`
    [
      "N1 violation: Nơi nhận ở phần «Kính gửi» phải kết thúc bằng dấu chấm phẩy (;) (đoạn 11: «- Công chức Văn hóa - Xã hội»). → Ghi theo mẫu «Kính gửi: Ủy ban nhân dân …»; nhiều nơi thì mỗi nơi một dòng, đầu dòng có gạch (-).",
      "N1 violation: Nơi nhận ở phần «Kính gửi» phải kết thúc bằng dấu chấm (.) ở dòng cuối cùng (đoạn 12: «- Công chức Tài chính - Kế toán;»). → Ghi theo mẫu «Kính gửi: Ủy ban nhân dân …»; nhiều nơi thì mỗi nơi một dòng, đầu dòng có gạch (-).",
    ]
  `);
});

test('one receiver on a line of its own', async () => {
  expect(await conformSample({ kind: 'letter', lines: { receiverA: null } })).toMatchInlineSnapshot(`
    [
      "N1 violation: Gửi một nơi thì tên nơi nhận ghi cùng dòng với «Kính gửi:» (đoạn 10: «Kính gửi:»). → Ghi theo mẫu «Kính gửi: Ủy ban nhân dân …»; nhiều nơi thì mỗi nơi một dòng, đầu dòng có gạch (-).",
    ]
  `);
});
