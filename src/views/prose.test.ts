import { expect, test } from 'vitest';
import { shiftHeadingsTo } from './prose.ts';

test('the highest heading of a text becomes the level asked for', () => {
  expect(shiftHeadingsTo(4, 'Lời\n\n### 2.1 Mô hình\n\n#### Chi tiết')).toBe(1);
  expect(shiftHeadingsTo(3, '##### Sâu')).toBe(-2);
  expect(shiftHeadingsTo(4, 'không có tiêu đề #5')).toBe(0);
});

test('headings inside lists and quotes, and underlined ones, count, too', () => {
  expect(shiftHeadingsTo(4, '- # A')).toBe(3);
  expect(shiftHeadingsTo(4, '> x\n> ===')).toBe(3);
  expect(shiftHeadingsTo(4, 'x\n---')).toBe(2);
  expect(shiftHeadingsTo(4, 'x\n\n---\n\n#### A')).toBe(0);
});
