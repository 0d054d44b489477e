import { expect, test } from 'vitest';
import { findPersonalData, maskPersonalData } from './personal-data.ts';

const found = (text: string) => findPersonalData(text).map(({ kind, masked }) => `${kind} ${masked}`);

test.each([
  ['số điện thoại 0912345678', ['phone 09******78']],
  ['ĐT: 0912.345.678; 0387 654 321', ['phone 09******78', 'phone 03******21']],
  ['a1f0812345694e3b9c2d47f05a6e81b0c9d2e3f4 gọi 0912345678', ['phone 09******78']],
  ['mã ab0912345678cd', ['phone 09******78']],
  ['+84 912 345 678', ['phone 84*******78']],
  ['CCCD số 038085012345.', ['citizen-id 03********45']],
  ['thư: nguyen.a@gmail.com', ['email n***@gmail.com']],
  ['gõ bằng chữ số rộng ０９１２３４５６７８', ['phone 09******78']],
  ['chen dấu không nhìn thấy 0912\u200b345\u00a0678', ['phone 09******78']],
  ['| TT | Họ và tên | Số điện thoại |', ['roster có cả họ tên và số liên lạc hoặc số định danh']],
  ['| Số CCCD | HỌ TÊN |', ['roster có cả họ tên và số liên lạc hoặc số định danh']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'Công văn số 166/UBND-VH ngày 07/11/2023',
  '2.985/3.687 người = 80,9%',
  'Tổng đài 1022, đường dây 19001022',
  'http://docs.google.com/forms/d/0912345678/viewform',
  'hộp thư ubndquangtrung@thanhhoa.gov.vn',
  'Quyết định số 0912345678/QĐ-UBND',
  'kinh phí 0,912345678 tỷ đồng',
  // Of a commit, and of a text: one in some hundred hashes holds what reads like a telephone number.
  'a1f0812345694e3b9c2d47f05a6e81b0c9d2e3f4',
  'bản ghi `5e0912345678d1b9c2d47f05a6e81b0c9d2e3f4a1f0387654321e3b9c2d47f05a`',
  '| Họ và tên | Chức vụ |',
  'Danh sách có họ tên, số điện thoại lưu tại xã',
])('nothing personal: %s', text => {
  expect(found(text)).toEqual([]);
});

test('masks every piece and leaves the rest as it is', () => {
  expect(maskPersonalData('Ông A: 0912.345.678, a.b@gmail.com; tổng đài 1022.')).toBe(
    'Ông A: 09******78, a***@gmail.com; tổng đài 1022.',
  );
  expect(maskPersonalData('Kết quả 2.985/3.687')).toBe('Kết quả 2.985/3.687');
});
