import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const find = (citation: string, issuer = 'UBND thị xã Bỉm Sơn') =>
  findingsOf('citation-issuer', {
    edits: [
      [
        'documents.yaml',
        'documentNumber: 20/BC-UBND\n    date: 2024-11-05\n    issuer: UBND xã Thử',
        `documentNumber: 20/BC-UBND\n    date: 2024-11-05\n    issuer: ${issuer}`,
      ],
      ['evidence/1.10.md', 'Đã mở 05 lớp.', `Đã mở 05 lớp. ${citation}`],
    ],
  });

test('another level, another place', () => {
  expect(find('Báo cáo số 20/BC-UBND ngày 05/11/2024 của UBND xã về tập huấn.')).toMatchInlineSnapshot(`
    "evidence/1.10.md:5:1 warning 1.10
      Lời văn dẫn số 20/BC-UBND của UBND xã, danh mục văn bản ghi cơ quan ban hành là UBND thị xã Bỉm Sơn.
      → Mở văn bản gốc, sửa cơ quan ở chỗ ghi nhầm.
    "
  `);
  expect(find('Báo cáo số 20/BC-UBND của UBND xã Hà Tiến', 'UBND xã Thử')).toContain('của UBND xã Hà Tiến');
});

test.each([
  'Báo cáo số 20/BC-UBND ngày 05/11/2024 của UBND Thị xã về tập huấn',
  'Báo cáo số 20/BC-UBND của Ủy ban nhân dân thị xã Bỉm Sơn Về tập huấn',
  'Báo cáo số 20/BC-UBND về kết quả của UBND xã',
  'Báo cáo số 20/BC-UBND ngày 06/11/2024 của UBND xã',
  'Báo cáo số 20/BC-UBND của Phòng Văn hóa',
])('no word about %s', citation => {
  expect(find(citation)).toBe('');
});

test('the other place of the tone mark is no other place', () => {
  expect(find('Báo cáo số 20/BC-UBND của UBND tỉnh Thanh Hoá', 'UBND tỉnh Thanh Hóa')).toBe('');
});
