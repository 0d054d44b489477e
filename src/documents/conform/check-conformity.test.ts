import { expect, test } from 'vitest';
import { conformSample } from './testing/conform-sample.ts';

test('a conforming report gives no finding', async () => {
  expect(await conformSample({})).toEqual([]);
});

test('a conforming letter gives no finding', async () => {
  expect(await conformSample({ kind: 'letter' })).toEqual([]);
});
