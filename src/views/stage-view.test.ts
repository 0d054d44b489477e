import { expect, test } from 'vitest';
import { buildStages } from './stage-view.ts';

test('steps before the current one are done, of those after it the data say nothing', () => {
  expect(buildStages('opinion', undefined).map(({ title, label }) => `${title}: ${label}`)).toEqual([
    'Tự đánh giá: Đã xong',
    'Thẩm định: Đã xong',
    'Tham gia ý kiến: Đang thực hiện',
    'Thẩm tra: Chưa có dữ liệu',
    'Công nhận: Chưa có dữ liệu',
  ]);
});
