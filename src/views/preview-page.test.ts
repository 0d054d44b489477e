import { expect, test } from 'vitest';
import { buildPreviewPage } from './preview-page.ts';

const preview = { title: 'Báo cáo', html: '<p>Đạt.</p>', notes: 0, others: [] };

test('says how much is to be looked at again, and leads to each note', () => {
  const page = buildPreviewPage({ ...preview, notes: 2 }, '2023-11-08');
  expect(page.summary).toBe('2 ghi chú trong văn bản');
  expect(page.notes).toEqual([
    { number: 1, href: '#ghi-chu-1' },
    { number: 2, href: '#ghi-chu-2' },
  ]);
  expect(page.asOf).toBe('08/11/2023');
});

test('a document with nothing to look at says so', () => {
  expect(buildPreviewPage(preview, '2023-11-08').summary).toBe('Không có điểm nào cần xem lại');
});
