import { expect, test } from 'vitest';
import { wordsOfDescription } from '../schema/schema-fields.ts';
import { nameOfWords } from './vietnamese-names.ts';

const words = wordsOfDescription('met: đạt; not-met: không đạt; not-assessed: không đánh giá trong kỳ này.');

test.each([
  ['Đạt', 'met'],
  ['dat', 'met'],
  ['KHÔNG ĐẠT', 'not-met'],
  ['khong_danh-gia', 'not-assessed'],
  ['không', undefined],
  ['', undefined],
  ['xong', undefined],
])('"%s" is %s', (written, name) => {
  expect(nameOfWords(written, words)).toBe(name);
});

test('a description that explains no names', () => {
  expect(wordsOfDescription('Mã các văn bản trong documents.yaml.')).toEqual([]);
});
