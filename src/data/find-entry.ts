import type { ValuePath } from '../schema/bundle.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

/** What stands on a line of a YAML file. */
export interface EntryAtLine {
  /** From the top of the file: names and places in lists. */
  readonly path: ValuePath;
  /** The values on the way, the last is that at `path`; as many as `path` has parts. */
  readonly values: readonly unknown[];
}

/**
 * Reads a YAML file and tells what stands on a line: the innermost value that begins there or above, but an entry as a
 * whole on the line on which it begins. undefined where the file cannot be read.
 */
export function openEntries(root: string, file: string): (line: number) => EntryAtLine | undefined {
  const { text } = readText(root, file);
  const yaml = text === undefined ? undefined : readYaml({ file, text });
  return line => {
    if (yaml?.value === undefined) return undefined;
    let found: EntryAtLine = { path: [], values: [] };
    for (let start = 0; ; ) {
      const { path, values } = found;
      const value = path.length === 0 ? yaml.value : values.at(-1);
      const lineOf = (key: PropertyKey) => yaml.locate([...path, key]).line;
      const key = findLast(keysOf(value), each => lineOf(each) <= line);
      if (key === undefined || lineOf(key) === start) return found;
      start = lineOf(key);
      found = { path: [...path, key], values: [...values, (value as Record<PropertyKey, unknown>)[key]] };
    }
  };
}

function keysOf(value: unknown): readonly PropertyKey[] {
  if (Array.isArray(value)) return [...value.keys()];
  return value !== null && typeof value === 'object' ? Object.keys(value) : [];
}

/** The last of those that come first and fit; the rest fits no more. To look each up would take long in a long list. */
function findLast(keys: readonly PropertyKey[], fits: (key: PropertyKey) => boolean): PropertyKey | undefined {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(keys[middle] as PropertyKey)) low = middle + 1;
    else high = middle;
  }
  return keys[low - 1];
}
