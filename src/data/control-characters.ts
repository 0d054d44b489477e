import type { ValuePath } from '../schema/bundle.ts';

/** A character that nobody sees and that no Word file may hold (XML 1.0); tab and line end are none of them. */
export const controlCharacter = /[^\P{Cc}\t\n\r]/u;

/** In YAML such characters can only come from escapes in double quotes; most files have none. */
const escapeSequence = /\\[0abefvxuU]/;

/** Path of the first text with a control character inside a value read from `source`; undefined where there is none. */
export function findControlCharacter(source: string, value: unknown): ValuePath | undefined {
  return escapeSequence.test(source) ? search(value, []) : undefined;
}

function search(value: unknown, path: ValuePath): ValuePath | undefined {
  if (typeof value === 'string') return controlCharacter.test(value) ? path : undefined;
  if (value === null || typeof value !== 'object') return undefined;
  for (const [key, child] of Object.entries(value)) {
    const found = search(child, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
