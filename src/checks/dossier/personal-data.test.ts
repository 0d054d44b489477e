import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a telephone number in prose, a citizen id in a result, a mailbox in the head of evidence', () => {
  expect(
    findingsOf('personal-data', {
      edits: [
        ['evidence/1.10.md', 'Đã mở 05 lớp.', 'Đã mở 05 lớp.\n\nLiên hệ 0912345678.'],
        ['results.yaml', '    value: 5\n', '    value: 5\n    note: "CCCD 038085012345"\n'],
        ['evidence/1.2.md', 'title: Danh sách người dân', 'title: Danh sách gửi an@gmail.com'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "evidence/1.10.md:7:1 error 1.10
      Có số điện thoại (09******78), là dữ liệu cá nhân.
      → Xóa khỏi hồ sơ; danh sách có tên, số điện thoại giữ bản riêng, hồ sơ chỉ ghi số lượng.
    evidence/1.2.md:4:21 error 1.2
      Có hộp thư riêng (a***@gmail.com), là dữ liệu cá nhân.
      → Xóa khỏi hồ sơ; danh sách có tên, số điện thoại giữ bản riêng, hồ sơ chỉ ghi số lượng.
    results.yaml:12:5 error
      Có số định danh cá nhân (03********45), là dữ liệu cá nhân.
      → Xóa khỏi hồ sơ; danh sách có tên, số điện thoại giữ bản riêng, hồ sơ chỉ ghi số lượng.
    "
  `);
});

test('a table of people', () => {
  const table = 'Đã mở 05 lớp.\n\n| TT | Họ và tên | Điện thoại |\n| --- | --- | --- |\n| 1 | Ông A | 1022 |';
  expect(findingsOf('personal-data', { edits: [['evidence/1.10.md', 'Đã mở 05 lớp.', table]] })).toMatchInlineSnapshot(`
    "evidence/1.10.md:7:1 error 1.10
      Có bảng danh sách người (có cả họ tên và số liên lạc hoặc số định danh), là dữ liệu cá nhân.
      → Xóa khỏi hồ sơ; danh sách có tên, số điện thoại giữ bản riêng, hồ sơ chỉ ghi số lượng.
    "
  `);
});

test('nothing personal in the sample', () => {
  expect(findingsOf('personal-data', {})).toBe('');
});
