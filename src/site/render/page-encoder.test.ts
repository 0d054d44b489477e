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
  ['the longest text left to the platform', 'ă'.repeat(3999)],
  ['the shortest text that is not', 'ă'.repeat(4000)],
  ['a byte-order mark', `\ufeff${long}`],
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

test('the bytes have memory of their own, as whoever takes it over expects', () => {
  const { buffer, byteOffset, byteLength } = new PageEncoder().encode(long);
  expect([byteOffset, buffer.byteLength]).toEqual([0, byteLength]);
});

test('what is no text becomes one, as with the encoder of the platform', () => {
  const encode = (value: unknown) => new TextDecoder().decode(new PageEncoder().encode(value as string));
  expect(encode(new String(long))).toBe(long);
  expect(encode(5)).toBe('5');
});

test('without a text there are no bytes', () => {
  expect(new PageEncoder().encode()).toHaveLength(0);
});
