import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileKinds } from '../schema/file-kinds.ts';
import { fuzzFiles } from './fuzz-files.ts';
import { mutate } from './mutate.ts';
import { runFuzz } from './run-fuzz.ts';

describe('runFuzz', () => {
  it('finds no file whose damage crashes the check, hangs it, or is rejected without a place', () => {
    const report = runFuzz({ runs: 600, seed: 20_231_108, limit: 10_000 });
    expect(report.failures).toEqual([]);
    // Most damage must be noticed, or the mutations no longer reach the rules.
    expect(report.rejected).toBeGreaterThan(300);
  });

  it('damages files of every kind there is', () => {
    const names = Object.keys(fuzzFiles);
    const kinds = Object.values(fileKinds).map(({ pattern }) => pattern);
    expect(kinds.filter(pattern => !names.some(name => matchesGlob(name, pattern)))).toEqual([]);
  });

  it('makes the same damage again from the same seed', () => {
    const text = 'results:\n  - criterion: "1.1"\n    value: 98.7\n';
    expect(mutate(text, 7)).toEqual(mutate(text, 7));
    expect(
      new Set(Array.from({ length: 50 }, (_, seed) => mutate(text, seed).content.toString())).size,
    ).toBeGreaterThan(30);
  });
});
