import { expect, test } from 'vitest';
import { formatTarget } from './targets.ts';

test.each([
  ['percentage', 70, '70%'],
  ['percentage', 62.5, '62,5%'],
  ['count', 1200, '1.200'],
  ['presence', 'Có', '"Có"'],
  ['percentage', undefined, 'chưa có'],
] as const)('a %s of %s', (measure, target, text) => {
  expect(formatTarget({ measure }, target)).toBe(text);
});
