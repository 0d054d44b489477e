import type { z } from 'zod';
import type { ValuePath } from '../schema/bundle.ts';

/** What of a value can still be used, and where its parts stood. */
export interface Salvaged {
  readonly value: unknown;
  /** Path in the salvaged value -> path in the original one. */
  readonly toOriginal: (path: ValuePath) => ValuePath;
}

/**
 * Takes out what a schema objects to, so that one wrong entry does not hide the findings about all others: unknown
 * keys, and whole entries of the lists at the top of the file. undefined where the fault lies anywhere else.
 */
export function salvage(value: unknown, issues: readonly z.core.$ZodIssue[]): Salvaged | undefined {
  const copy = structuredClone(value);
  const dropped = new Map<string, Set<number>>();
  for (const issue of issues) {
    const [list, index] = issue.path;
    if (issue.code === 'unrecognized_keys') removeKeys(copy, issue.path, issue.keys);
    else if (typeof list === 'string' && typeof index === 'number') {
      dropped.set(list, (dropped.get(list) ?? new Set()).add(index));
    } else return undefined;
  }
  const kept = new Map<PropertyKey, readonly number[]>();
  for (const [list, indexes] of dropped) kept.set(list, dropItems(copy, list, indexes));
  const toOriginal = ([list, index, ...rest]: ValuePath): ValuePath => {
    if (list === undefined || index === undefined) return list === undefined ? [] : [list];
    return [list, (typeof index === 'number' ? kept.get(list)?.[index] : undefined) ?? index, ...rest];
  };
  return { value: copy, toOriginal };
}

function removeKeys(value: unknown, path: ValuePath, keys: readonly string[]): void {
  const parent = path.reduce<unknown>((current, segment) => (current as Record<PropertyKey, unknown>)[segment], value);
  for (const key of keys) delete (parent as Record<string, unknown>)[key];
}

/** Removes the items and returns the original indexes of those that stay. */
function dropItems(value: unknown, list: string, indexes: ReadonlySet<number>): number[] {
  const record = value as Record<string, unknown[]>;
  const kept = (record[list] ?? []).map((_, index) => index).filter(index => !indexes.has(index));
  record[list] = kept.map(index => record[list]?.[index]);
  return kept;
}
