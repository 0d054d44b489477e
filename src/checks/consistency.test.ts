import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../issues/issue.ts';
import { checkAll, dossierFolder, makeRepository } from './testing/make-dossier.ts';
import { type DossierModel, dossierModels, percentOf, type Seeds, writeDossier } from './testing/random-dossier.ts';

/** Findings about a dossier, and the line each stands on. */
function check(model: DossierModel, seeds?: Seeds): { readonly issue: Issue; readonly text: string }[] {
  const root = makeRepository({ files: writeDossier(model, seeds) });
  try {
    return checkAll(root).map(issue => {
      const lines = readFileSync(join(root, issue.file), 'utf8').split('\n');
      return { issue, text: (lines[issue.line - 1] ?? '').trim() };
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe('a dossier that is consistent', () => {
  it('gives no finding, whatever its figures', () => {
    fc.assert(
      fc.property(dossierModels, model => {
        expect(check(model).map(({ issue }) => issue.message)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

interface Contradiction {
  readonly rule: string;
  readonly file: string;
  readonly line: RegExp;
  /** The seed for a model; undefined where the model cannot carry it. */
  readonly seed: (model: DossierModel) => Seeds | undefined;
}

/** A percentage that no rounding makes of the one given. */
function farFrom(percent: number): number {
  return percent > 50 ? percent - 7 : percent + 7;
}

const contradictions: readonly Contradiction[] = [
  {
    rule: 'ratio-agrees',
    file: 'results.yaml',
    line: /^value: /,
    seed: ({ shares: [share] }) => ({ value: Number(farFrom(percentOf(share)).toFixed(share.decimals)) }),
  },
  {
    rule: 'prose-ratio-agrees',
    file: 'evidence/1.2.md',
    line: /^Kết quả: /,
    seed: ({ shares: [share] }) => ({
      prosePercent: String(Math.floor(farFrom(percentOf(share)))),
    }),
  },
  {
    rule: 'population-one-size',
    file: 'results.yaml',
    line: /^denominator: /,
    seed: ({ adults }) => ({ denominator: adults + 500, requestsRecognition: false }),
  },
  {
    rule: 'verdict-supported',
    file: 'results.yaml',
    line: /^verdict: /,
    seed: ({ shares: [{ numerator, denominator }] }) => {
      const isMet = numerator * 100 >= 70 * denominator;
      return { verdict: isMet ? 'not-met' : 'met', requestsRecognition: false };
    },
  },
  { rule: 'counts-agree', file: 'results.yaml', line: /^met: 9$/, seed: () => ({ countedMet: 9 }) },
  { rule: 'document-exists', file: 'evidence/1.1.md', line: /^- kh-99-2024$/, seed: () => ({ citedId: 'kh-99-2024' }) },
  {
    rule: 'heading-names-criterion',
    file: 'evidence/1.1.md',
    line: /^heading: 2\.1\./,
    seed: () => ({ heading: '2.1. Tài liệu minh chứng kèm theo' }),
  },
  { rule: 'document-not-later', file: 'documents.yaml', line: /^date: 2024-12/, seed: () => ({ lastPlanDay: 350 }) },
  { rule: 'document-number-order', file: 'documents.yaml', line: /^date: /, seed: () => ({ swapsPlanDates: true }) },
];

describe('a contradiction seeded into a consistent dossier', () => {
  it.each(contradictions)('is found at its line, and only it: $rule', ({ rule, file, line, seed }) => {
    fc.assert(
      fc.property(dossierModels, model => {
        const seeds = seed(model);
        fc.pre(seeds !== undefined);
        const found = check(model, seeds);
        expect(found.map(({ issue }) => issue.rule)).toEqual([rule]);
        expect(found[0]?.issue.file).toBe(`${dossierFolder}/${file}`);
        expect(found[0]?.text).toMatch(line);
      }),
      { numRuns: 25 },
    );
  });
});
