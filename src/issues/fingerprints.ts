import { createHash } from 'node:crypto';
import type { Issue } from './issue.ts';

/**
 * A finding keeps its fingerprint when lines move: rule, file, criterion, words, and its turn among equals of the list.
 * 32 hexadecimal digits each, in the order of the findings.
 */
export function fingerprintsOf(issues: readonly Issue[]): readonly string[] {
  const turns = new Map<string, number>();
  return issues.map(({ rule, file, criterion = '', message }) => {
    const key = [rule, file, criterion, message.replace(/dòng \d+/g, 'dòng')].join('\u0000');
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return createHash('sha256').update(`${key}\u0000${turn}`).digest('hex').slice(0, 32);
  });
}

/** The fingerprint as a person copies it into a waiver; begins with a letter, so that YAML never reads a number. */
export function shortFingerprint(fingerprint: string): string {
  return `m${fingerprint.slice(0, 8)}`;
}
