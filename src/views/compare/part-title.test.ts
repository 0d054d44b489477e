import { expect, test } from 'vitest';
import { titleOfPart } from './part-title.ts';

const parts = (current: number) =>
  ['Xã A – Xã B', 'Xã C – Xã D'].map((title, index) => ({ title, href: '/', isCurrent: index === current }));

test('pages after the first say which part they show', () => {
  expect(titleOfPart('Huyện Mẫu, năm 2023', [])).toBe('Huyện Mẫu, năm 2023');
  expect(titleOfPart('Huyện Mẫu, năm 2023', parts(0))).toBe('Huyện Mẫu, năm 2023');
  expect(titleOfPart('Huyện Mẫu, năm 2023', parts(1))).toBe('Huyện Mẫu, năm 2023, xã C – Xã D');
});
