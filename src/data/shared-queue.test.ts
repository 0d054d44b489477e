import { expect, test } from 'vitest';
import { countTaken, openSharedQueue, takeShare } from './shared-queue.ts';

test('several takers together get each entry once, whoever comes when', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const queue = openSharedQueue(items.length);
  const [left, right] = [takeShare(queue, items)[Symbol.iterator](), takeShare(queue, items)[Symbol.iterator]()];
  const taken: number[] = [];
  for (const taker of [left, right, right, left, left]) taken.push(taker.next().value as number);
  expect(countTaken(queue)).toBe(32);
  for (const taker of [left, right])
    for (let next = taker.next(); !next.done; next = taker.next()) taken.push(next.value);
  expect(taken.toSorted((a, b) => a - b)).toEqual(items);
  expect(countTaken(queue)).toBe(50);
});

test('an empty list has nothing to take', () => {
  expect([...takeShare(openSharedQueue(0), [])]).toEqual([]);
});
