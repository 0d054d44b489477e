import type { ValuePath } from '../schema/bundle.ts';

/** Every text inside a value, with its path. */
export function texts(value: unknown): readonly (readonly [ValuePath, string])[] {
  const found: [ValuePath, string][] = [];
  collect(value, [], found);
  return found;
}

function collect(value: unknown, path: ValuePath, found: [ValuePath, string][]): void {
  if (typeof value === 'string') found.push([path, value]);
  if (value === null || typeof value !== 'object') return;
  const isList = Array.isArray(value);
  for (const [key, child] of Object.entries(value)) collect(child, [...path, isList ? Number(key) : key], found);
}

/** Whether any text inside a value is such; for looking without keeping paths. */
export function someText(value: unknown, isSuch: (text: string) => boolean): boolean {
  if (typeof value === 'string') return isSuch(value);
  if (value === null || typeof value !== 'object') return false;
  for (const child of Object.values(value)) if (someText(child, isSuch)) return true;
  return false;
}
