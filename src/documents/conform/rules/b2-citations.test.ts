import { expect, test } from 'vitest';
import { conformSample } from '../testing/conform-sample.ts';

test('a first citation without date, a later one in full', async () => {
  expect(
    await conformSample({
      lines: {
        opening: { text: 'Thực hiện Kế hoạch số 95/KH-UBND, phường báo cáo tại Phụ lục.' },
        pointA: { text: 'a) Kế hoạch số 96/KH-UBND ngày 03/3/2023 của Ủy ban nhân dân phường;' },
        closing: { text: 'Theo Kế hoạch số 96/KH-UBND ngày 03/3/2023 của Ủy ban nhân dân phường./.' },
      },
    }),
  ).toMatchInlineSnapshot(`
    [
      "B2 information: Lần đầu viện dẫn có thể chưa ghi đủ ngày, cơ quan ban hành và trích yếu: 95/KH-UBND (đoạn 17: «Thực hiện Kế hoạch số 95/KH-UBND, phường báo cáo tại Phụ…»). → Ghi ví dụ «số 95/KH-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân … về …».",
      "B2 information: Đã viện dẫn ở trên, lần sau chỉ cần ghi tên loại và số, ký hiệu: 96/KH-UBND (đoạn 21: «Theo Kế hoạch số 96/KH-UBND ngày 03/3/2023 của Ủy ban nhâ…»). → Bỏ ngày, cơ quan ban hành và trích yếu sau «số 96/KH-UBND».",
    ]
  `);
});
