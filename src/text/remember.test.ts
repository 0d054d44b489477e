import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('a text is asked about once, also where nothing is known of it', () => {
  const asked: string[] = [];
  const read = remember(text => {
    asked.push(text);
    return text === 'xã' ? undefined : text.length;
  });
  expect([read('xã'), read('huyện'), read('xã'), read('huyện')]).toEqual([undefined, 5, undefined, 5]);
  expect(asked).toEqual(['xã', 'huyện']);
});

test('memory is given up before it grows without end', () => {
  let asked = 0;
  const read = remember(() => ++asked);
  for (let index = 0; index <= 5_000; index++) read(`tên ${index}`);
  expect([read('tên 5000'), read('tên 0')]).toEqual([5_001, 5_002]);
});
