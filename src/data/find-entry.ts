import type { ValuePath } from '../schema/bundle.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { PlacedValue } from './yaml-places.ts';

/** What stands on a line of a YAML file. */
export interface EntryAtLine {
  /** From the top of the file: names and places in lists. */
  readonly path: ValuePath;
  /** The values on the way, the last is that at `path`; as many as `path` has parts. */
  readonly values: readonly unknown[];
}

/**
 * Reads a YAML file and tells what stands on a line: the innermost value that begins there or above, but an entry as a
 * whole on the line on which it begins. The line of the first field is also that of the file as a whole: nothing is
 * named there. undefined where the file cannot be read.
 */
export function openEntries(root: string, file: string): (line: number) => EntryAtLine | undefined {
  const { text } = readText(root, file);
  const yaml = text === undefined ? undefined : readYaml({ file, text });
  if (yaml?.value === undefined) return () => undefined;
  const { value, places } = yaml;
  const place = places();
  return line => findEntry({ path: [], values: [] }, { value, place, line, start: place.line });
}

interface Search {
  readonly value: unknown;
  readonly place: PlacedValue;
  readonly line: number;
  /** Where the value itself begins. */
  readonly start: number;
}

function findEntry(found: EntryAtLine, { value, place, line, start }: Search): EntryAtLine {
  const entry = place.entries.findLast(each => each.line <= line);
  if (entry === undefined || (entry.line === start && line === start)) return found;
  const inner = (value as Record<PropertyKey, unknown>)[entry.key];
  const next = { path: [...found.path, entry.key], values: [...found.values, inner] };
  return findEntry(next, { value: inner, place: entry.value, line, start: entry.line });
}
