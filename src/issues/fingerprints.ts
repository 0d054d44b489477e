import { createHash } from 'node:crypto';
import type { Issue } from './issue.ts';

/**
 * A finding keeps its fingerprint when lines move: rule, file, criterion, words, and its turn among equals of the list.
 * The figures it states count: who answers for a finding looks again when they change. 32 hexadecimal digits each, in
 * the order of the findings.
 */
export function fingerprintsOf(issues: readonly Issue[]): readonly string[] {
  return hashInTurn(issues.map(issue => keyOf(issue, withoutLines(issue.message))));
}

/**
 * What a finding is, for programs that follow it over time: the same while only the figures it states change, as counts
 * do with every edit. Where several findings differ by nothing but figures, the figures tell them apart.
 */
export function identitiesOf(issues: readonly Issue[]): readonly string[] {
  const words = issues.map(issue => keyOf(issue, withoutFigures(withoutLines(issue.message))));
  const counts = new Map<string, number>();
  for (const key of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = issues.map((issue, index) => {
    const key = words[index] ?? '';
    return counts.get(key) === 1 ? key : keyOf(issue, withoutLines(issue.message));
  });
  return hashInTurn(keys);
}

function keyOf({ rule, file, criterion = '' }: Issue, words: string): string {
  return [rule, file, criterion, words].join('\u0000');
}

function hashInTurn(keys: readonly string[]): readonly string[] {
  const turns = new Map<string, number>();
  return keys.map(key => {
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return createHash('sha256').update(`${key}\u0000${turn}`).digest('hex').slice(0, 32);
  });
}

function withoutLines(message: string): string {
  return message.replace(/dòng \d+/g, 'dòng');
}

/**
 * Numbers, shares, quotients and dates go. What names something stays: ids of criteria, symbols ("18/KH-UBND"), and all
 * that is quoted, because a quotation is what the finding is about.
 */
function withoutFigures(message: string): string {
  const parts = message.split(/(«[^»]*»|"[^"]*"|tiêu chí \d[\w.]*(?:(?:, | và )\d[\w.]*)*)/giu);
  const figure = /(?<![\p{L}\p{N}/.-])\d[\d.,/]*(?:\s?%)?(?![\p{L}\p{N}/-])/gu;
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(figure, '#'))).join('');
}

/** The fingerprint as a person copies it into a waiver; begins with a letter, so that YAML never reads a number. */
export function shortFingerprint(fingerprint: string): string {
  return `m${fingerprint.slice(0, 8)}`;
}
