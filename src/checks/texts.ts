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

/** Every text inside a value of at least so many characters, a line each; for looking without keeping paths. */
export function joinTexts(value: unknown, shortest = 0): string {
  const lines: string[] = [];
  collectLines(value, shortest, lines);
  return lines.join('\n');
}

function collectLines(value: unknown, shortest: number, lines: string[]): void {
  if (typeof value === 'string') {
    if (value.length >= shortest) lines.push(value);
  } else if (Array.isArray(value)) for (const child of value) collectLines(child, shortest, lines);
  else if (value !== null && typeof value === 'object')
    for (const key in value) collectLines((value as Readonly<Record<string, unknown>>)[key], shortest, lines);
}
