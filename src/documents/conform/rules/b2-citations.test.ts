import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('a first citation without date, a later one in full', async () => {
  expect(
    await conformSample({
      lines: {
        opening: { text: 'Thực hiện Kế hoạch số 95/KH-UBND, phường báo cáo tại Phụ lục.' },
        closing: { text: 'Theo Kế hoạch số 95/KH-UBND ngày 03 tháng 3 năm 2023 của Ủy ban nhân dân phường./.' },
      },
    }),
  ).toMatchInlineSnapshot(`
    [
      "B2 information: Lần đầu viện dẫn văn bản số 95/KH-UBND có thể chưa ghi đủ ngày, cơ quan ban hành và trích yếu (đoạn 17: «Thực hiện Kế hoạch số 95/KH-UBND, phường báo cáo tại Phụ…»). → Ghi ví dụ «Kế hoạch số 95/KH-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân … về …».",
      "B2 information: Văn bản số 95/KH-UBND đã viện dẫn ở trên, lần sau chỉ cần ghi tên loại và số, ký hiệu (đoạn 21: «Theo Kế hoạch số 95/KH-UBND ngày 03 tháng 3 năm 2023 của…»). → Bỏ ngày, cơ quan ban hành và trích yếu sau «số 95/KH-UBND».",
    ]
  `);
});
