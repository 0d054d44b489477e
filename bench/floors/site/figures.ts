import type { Criterion } from '../../../src/schema/criterion.ts';
import type { Result } from '../../../src/schema/result.ts';
import type { BareDossier, BareSet, Version } from './read-files.ts';

/* Counts, ratios and Vietnamese figures: what pages and data show of a dossier beside its own words. */

export const verdicts = {
  met: 'Đạt',
  'not-met': 'Không đạt',
  'in-progress': 'Đang triển khai',
  'not-assessed': 'Không đánh giá',
} as const;
export type Verdict = keyof typeof verdicts;
export const verdictKeys = Object.keys(verdicts) as readonly Verdict[];

export type Counts = Record<Verdict | 'unknown' | 'total' | 'assigned', number>;

/** One criterion of a dossier, as the lists show it. */
export interface Cell {
  readonly id: string;
  readonly state: Verdict;
  readonly target: string | number;
  /** Ratio with two decimals cut off; null where there is no figure. */
  readonly figure: number | null;
  readonly text: string;
}

/** What the lists of the site need of a dossier. */
export interface Line {
  readonly communeId: string;
  readonly commune: string;
  readonly district: string;
  readonly id: string;
  readonly period: BareDossier['head']['period'];
  readonly asOf: string;
  readonly stage: string;
  readonly counts: Counts;
  readonly pillars: readonly Counts[];
  readonly cells: readonly Cell[];
  readonly isEligible: boolean;
  readonly version: Version;
}

export function countVerdicts(results: readonly (Result | undefined)[], assigned: number): Counts {
  const counts = {
    met: 0,
    'not-met': 0,
    'in-progress': 0,
    'not-assessed': 0,
    unknown: 0,
    total: results.length,
    assigned,
  };
  for (const result of results) counts[result?.verdict ?? 'unknown']++;
  return counts;
}

export function countPillars({ head, byCriterion }: BareDossier, { set, criteria }: BareSet): readonly Counts[] {
  return set.pillars.map(pillar => {
    const members = criteria.filter(criterion => criterion.pillar === pillar.id);
    const assigned = members.filter(({ targets }) => targets[head.period.key] !== '*').length;
    return countVerdicts(
      members.map(({ id }) => byCriterion.get(id)),
      assigned,
    );
  });
}

export function sumCounts(all: readonly Counts[]): Counts {
  const sum = countVerdicts([], 0);
  for (const counts of all) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
  return sum;
}

export function ratioOf(result: Result | undefined): number | null {
  const { numerator, denominator } = result ?? {};
  return numerator === undefined || !denominator ? null : (100 * numerator) / denominator;
}

/** What the figures say against the target; null where no figure decides. */
export function computedVerdict(target: string | number | undefined, result: Result | undefined): Verdict | null {
  if (target === '*') return 'not-assessed';
  const ratio = ratioOf(result);
  if (typeof target !== 'number' || ratio === null) return null;
  return ratio >= target ? 'met' : 'not-met';
}

export function cellOf({ id, targets }: Criterion, period: string, result: Result | undefined): Cell {
  const ratio = ratioOf(result);
  const figure = ratio === null ? null : Math.floor(ratio * 100 + 1e-6) / 100;
  return {
    id,
    state: result?.verdict ?? 'not-assessed',
    target: targets[period] ?? '',
    figure,
    text: result?.reported ?? '',
  };
}

/** Two decimals, none where they are zero: "83,80%", "100%" */
export function formatRatio(value: number): string {
  const text = value.toFixed(2);
  return `${text.endsWith('.00') ? text.slice(0, -3) : text.replace('.', ',')}%`;
}

/** 1234.5 -> "1.234,5" */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** A share with that many decimals at most: "92,3%" */
export function formatShare(value: number, decimals: number): string {
  return `${formatNumber(Number(value.toFixed(decimals)))}%`;
}

export function formatTarget(target: string | number | undefined, unit: string): string {
  if (target === '*') return 'Không đánh giá';
  return typeof target === 'number' ? `${formatNumber(target)}${unit === '%' ? '%' : ''}` : (target ?? '');
}

export function shareMet(counts: Counts): number {
  return counts.assigned === 0 ? 0 : (100 * counts.met) / counts.assigned;
}

export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
