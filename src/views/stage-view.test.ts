import { expect, test } from 'vitest';
import { buildStages } from './stage-view.ts';

test('steps before the current one are done, those after it are ahead', () => {
  expect(buildStages('opinion', undefined).map(({ title, label }) => `${title}: ${label}`)).toEqual([
    'Tự đánh giá: Đã xong',
    'Thẩm định: Đã xong',
    'Tham gia ý kiến: Đang thực hiện',
    'Thẩm tra: Chưa tới',
    'Công nhận: Chưa tới',
  ]);
});
