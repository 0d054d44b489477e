import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const vocabulary = 'units: [hồ sơ, người, điểm]\noverlappingParts: [nữ, đảng viên]\n';
const findings = (body: string) =>
  findingsOf('parts-sum', { files: { 'content/vocabulary.yaml': vocabulary, 'report/mo-dau.md': body } });

test('parts of a list that do not sum up to their whole, at the line of the whole', () => {
  expect(
    findings(`Kết quả:

- Tổng số hồ sơ đã nhận 701/701 = 100% hồ sơ, Trong đó:
  + Trực tuyến: 454 hồ sơ;
  + Trực tiếp và bưu chính: 257 hồ sơ.
`),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:3:1 warning
      Các phần (454 + 257) cộng lại là 711, nhưng tổng ghi «701/701 = 100% hồ sơ».
      → Kiểm tra từng số với tài liệu minh chứng, sửa số ghi nhầm hoặc bổ sung phần còn thiếu.
    "
  `);
});

test('parts that are fractions: both sums count', () => {
  expect(
    findings(`- Tổng số là: 448/454 hồ sơ đạt 98,7 %, trong đó:
  + Một phần là 169/174 hồ sơ đạt 97,13%;
  + Toàn trình là 279/285 hồ sơ đạt 97,89%.
`),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Các phần (169/174 + 279/285) cộng lại là 448/459, nhưng tổng ghi «448/454 hồ sơ».
      → Kiểm tra từng số với tài liệu minh chứng, sửa số ghi nhầm hoặc bổ sung phần còn thiếu.
    "
  `);
});

test('parts in one sentence that are more than the whole', () => {
  expect(
    findings(
      'Xã có 10 điểm wifi, trong đó có 1 điểm tại bộ phận một cửa, 6 điểm tại 6 nhà văn hoá, và 5 điểm tại đền.\n',
    ),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Các phần (1 + 6 + 5) cộng lại là 12, nhưng tổng ghi «10 điểm».
      → Kiểm tra từng số với tài liệu minh chứng, sửa số ghi nhầm hoặc bổ sung phần còn thiếu.
    "
  `);
});

test('one part that is larger than the whole', () => {
  expect(findings('Có 10 điểm, trong đó có 12 điểm tại các thôn.\n')).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Sau "trong đó", một phần («12 điểm») lớn hơn tổng («10 điểm»).
      → Kiểm tra lại hai số với tài liệu minh chứng, sửa số ghi nhầm.
    "
  `);
});

test('sums that agree', () => {
  expect(
    findings(`- Tổng số 701/701 = 100% hồ sơ, Trong đó:
  + Trực tuyến: 454 hồ sơ;
  + Trực tiếp: 247 hồ sơ.
- Đã giải quyết: 701 hồ sơ; trong đó:
  + Trước hạn: 691 hồ sơ,
  + Đúng hạn: 10 hồ sơ,
  + Quá hạn: 0 hồ sơ
- Tổng số là 448/454 hồ sơ đạt 98,7 %, trong đó:
  + Một phần là 169/174 hồ sơ;
  + Toàn trình là 279/280 hồ sơ.

Xã có 10 điểm, trong đó có 1 điểm tại A, 1 điểm tại B, 6 điểm tại 6 nhà văn hoá, và 2 điểm tại C.
`),
  ).toBe('');
});

test('nothing is said where parts may overlap, be left out, or count something else', () => {
  expect(
    findings(`Có 14 người, trong đó: 8 người là nữ, 12 người là đảng viên.

Có 14 người, trong đó có 5 người mới, 2 người biệt phái.

Có 3 hồ sơ, trong đó 20 người ký.

Đã ban hành 413 văn bản. Trong đó 100% văn bản được ký số.

- Có 20 hồ sơ, trong đó:
  + Đất đai: 5 hồ sơ;
  + Hộ tịch: phần còn lại.
`),
  ).toBe('');
});
