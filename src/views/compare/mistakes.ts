import { formatNumber } from '../../text/numbers.ts';
import { rulePath } from '../links.ts';

/** What the check finds again and again in one criterion. */
export interface Mistake {
  readonly title: string;
  readonly href: string;
  /** "12 điểm trong 9 hồ sơ" */
  readonly count: string;
}

/** Findings of one rule: how many, in how many dossiers. */
export interface RuleCount {
  readonly findings: number;
  readonly dossiers: number;
}

/** By rule. */
export type RuleCounts = Readonly<Record<string, RuleCount>>;

/** Findings of a dossier, as the check gives them. */
export interface FoundInDossier {
  readonly set: string;
  readonly findings: readonly { readonly rule: string; readonly criterion?: string | undefined }[];
}

/** Counts by "<set>/<criterion>", in one pass over all dossiers. */
export function countMistakes(dossiers: readonly FoundInDossier[]): ReadonlyMap<string, RuleCounts> {
  const all = new Map<string, Record<string, RuleCount>>();
  for (const { set, findings } of dossiers) {
    const seen = new Set<string>();
    for (const { criterion, rule } of findings) {
      if (criterion === undefined) continue;
      const key = `${set}/${criterion}`;
      const counts = all.get(key) ?? {};
      const known = counts[rule] ?? { findings: 0, dossiers: 0 };
      const isNew = !seen.has(`${criterion}\0${rule}`);
      seen.add(`${criterion}\0${rule}`);
      counts[rule] = { findings: known.findings + 1, dossiers: known.dossiers + Number(isNew) };
      all.set(key, counts);
    }
  }
  return all;
}

/** More than these are no common mistakes. */
const mostShown = 8;

/** Rules by the dossiers they find fault with, most first. */
export function listMistakes(counts: RuleCounts, titles: Readonly<Record<string, string>>): readonly Mistake[] {
  return Object.entries(counts)
    .toSorted(([leftId, left], [rightId, right]) => right.dossiers - left.dossiers || (leftId < rightId ? -1 : 1))
    .slice(0, mostShown)
    .map(([rule, { findings, dossiers }]) => ({
      title: titles[rule] ?? rule,
      href: rulePath(rule),
      count: `${formatNumber(findings)} điểm trong ${formatNumber(dossiers)} hồ sơ`,
    }));
}
