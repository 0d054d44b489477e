import type { ValuePath } from '../schema/bundle.ts';

/** Every text inside a value, with its path. */
export function* texts(value: unknown, path: ValuePath = []): Iterable<[ValuePath, string]> {
  if (typeof value === 'string') yield [path, value];
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    yield* texts(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
