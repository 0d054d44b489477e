import { expect, test } from 'vitest';
import { compareText, foldText, slugify } from './collation.ts';

test('numbers inside a text are ordered by value', () => {
  expect(['1.10', '1.9', '2.1', '1.1'].sort(compareText)).toEqual(['1.1', '1.9', '1.10', '2.1']);
});

test('Vietnamese letters follow the Vietnamese alphabet', () => {
  expect(['Đông', 'Dương', 'Ên', 'Anh', 'Ân', 'Ăn'].sort(compareText)).toEqual([
    'Anh',
    'Ăn',
    'Ân',
    'Dương',
    'Đông',
    'Ên',
  ]);
});

test.each([
  ['Đổi Số', 'doi so'],
  ['ĐƯỜNG', 'duong'],
  ['Thị xã Bỉm Sơn', 'thi xa bim son'],
  ['Thị xã Bỉm Sơn'.normalize('NFD'), 'thi xa bim son'],
])('foldText(%j)', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ['Thị xã Bỉm Sơn', 'thi-xa-bim-son'],
  ['  Mẫu số 01 (Phụ lục) ', 'mau-so-01-phu-luc'],
  ['1.10', '1-10'],
  ['…', ''],
])('slugify(%j)', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});
