/** A list that several threads take from, each entry once. */
export interface SharedQueue {
  readonly length: number;
  /** One number in shared memory: how many are taken. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

export function openSharedQueue(length: number): SharedQueue {
  return { length, taken: new Int32Array(new SharedArrayBuffer(4)) };
}

/** Taken together, so that a commune is mostly read by one thread. */
const batch = 16;

/** Takes entries of `items`, in all threads the same list, until none is left. */
export function* takeShare<Item>({ length, taken }: SharedQueue, items: readonly Item[]): Iterable<Item> {
  for (;;) {
    const start = Atomics.add(taken, 0, batch);
    if (start >= length) return;
    yield* items.slice(start, start + batch);
  }
}

/** How many all threads together have taken. */
export function countTaken({ length, taken }: SharedQueue): number {
  return Math.min(Atomics.load(taken, 0), length);
}
