import { expect, test } from 'vitest';
import { PageEncoder } from './page-encoder.ts';

const long = 'Hồ sơ chuyển đổi số của xã Mẫu 001, năm 2023: 98,7 % & “đạt”. '.repeat(100);
const largerThanScratch = long.repeat(60);

test.each([
  ['nothing', ''],
  ['a short text', 'Đạt'],
  ['a page', long],
  ['a page of ASCII', 'a'.repeat(5000)],
  ['letters of four bytes', '😀𐍈'.repeat(3000)],
  ['a page larger than any before', largerThanScratch],
  ['a page after a larger one', long],
  ['half of a pair of surrogates', `${long}\ud800${long}`],
  ['a page that ends in such a half', `${long}\ud83d`],
])('%s has the bytes that the encoder of the platform gives', (_what, text) => {
  const bytes = new PageEncoder().encode(text);
  expect(Buffer.compare(bytes, new TextEncoder().encode(text))).toBe(0);
});

test('the bytes of a page stay when the next one is encoded', () => {
  const encoder = new PageEncoder();
  const first = encoder.encode(long);
  encoder.encode('x'.repeat(long.length));
  expect(new TextDecoder().decode(first)).toBe(long);
});

test('without a text there are no bytes', () => {
  expect(new PageEncoder().encode()).toHaveLength(0);
});
