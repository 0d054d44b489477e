import { expect, test } from 'vitest';
import { textHeight } from './text-height.ts';

const heightOf = (text: string, width: number) => textHeight(text, { size: 24, isBold: false, width });

test('a text that fits takes one line, one that does not takes more', () => {
  const one = heightOf('Có', 10);
  expect(heightOf('Có chữ ký số', 20)).toBe(one);
  expect(heightOf('Có sử dụng dịch vụ công trực tuyến', 12)).toBeGreaterThan(2 * one);
});

test('a word wider than its cell is broken', () => {
  expect(heightOf('vanphongubndxa@hatrung.thanhhoa.gov.vn', 12)).toBeGreaterThan(2 * heightOf('van', 12));
});
