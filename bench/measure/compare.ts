import type { Run } from './run-process.ts';

/** The median of several runs of one thing. */
export interface Measured {
  readonly seconds: number;
  readonly processor: number;
  /** Highest peak of memory, in bytes. */
  readonly bytes: number;
  /** What the last run printed, and what of its progress. */
  readonly output: string;
  readonly log: string;
}

type Subject = () => Promise<Run>;

/**
 * Measures several things side by side: one run of each in turn, `repeat` times, so that whatever else the machine
 * does falls on all of them. Ratios hold within one such call only.
 */
export async function measureTogether<K extends string>(
  subjects: Readonly<Record<K, Subject>>,
  repeat: number,
): Promise<Readonly<Record<K, Measured>>> {
  const names = Object.keys(subjects) as K[];
  const runs = new Map<K, Run[]>(names.map(name => [name, []]));
  for (let round = 0; round < repeat; round++) {
    for (const name of names) runs.get(name)?.push(await subjects[name]());
  }
  return Object.fromEntries(names.map(name => [name, summarise(runs.get(name) ?? [])])) as Record<K, Measured>;
}

function summarise(runs: readonly Run[]): Measured {
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    processor: median(runs.map(({ processor }) => processor)),
    bytes: Math.max(...runs.map(({ bytes }) => bytes)),
    output: runs.at(-1)?.output ?? '',
    log: runs.at(-1)?.log ?? '',
  };
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
