import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const findings = (body: string) => findingsOf('date-exists', { files: { 'report/mo-dau.md': body } });

test('a day that its month does not have, a month that does not exist', () => {
  expect(
    findings(`Tính đến hết 31/11/2023.

Từ ngày 30 tháng 02 năm 2024 đến tháng 13/2024.
`),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Không có ngày «31/11/2023»: tháng 11 năm 2023 chỉ có 30 ngày.
      → Đối chiếu với văn bản gốc và sửa lại, viết ngày/tháng/năm, ví dụ 03/11/2023.
    report/mo-dau.md:3:1 warning
      Không có ngày «ngày 30 tháng 02 năm 2024»: tháng 2 năm 2024 chỉ có 29 ngày.
      → Đối chiếu với văn bản gốc và sửa lại, viết ngày/tháng/năm, ví dụ 03/11/2023.
    report/mo-dau.md:3:1 warning
      Không có ngày «tháng 13/2024»: không có tháng 13.
      → Đối chiếu với văn bản gốc và sửa lại, viết ngày/tháng/năm, ví dụ 03/11/2023.
    "
  `);
});

test('days of the calendar, and numbers that are no dates', () => {
  expect(
    findings(
      'Ngày 29/02/2024, ngày 06/1/2022, ngày 31/12; trực mỗi ngày 24/24 giờ; 14/14 người; số 35/2021/QĐ-UBND.\n',
    ),
  ).toBe('');
});
