import { describe, expect, it } from 'vitest';
import type { Issue, Severity } from './issue.ts';
import { exitCodeOf, selectIssues } from './select-issues.ts';

const issue = (rule: string, severity: Severity): Issue => {
  return { rule, severity, file: 'a.yaml', line: 1, column: 1, message: 'm', hint: 'h' };
};
const all = [issue('ratio-agrees', 'warning'), issue('id-quoted', 'error'), issue('document-cited', 'info')];

describe('selectIssues', () => {
  it('keeps everything by default', () => {
    expect(selectIssues(all, { rules: [], severity: 'info' })).toEqual(all);
  });

  it('leaves out what is lighter than asked for', () => {
    expect(selectIssues(all, { rules: [], severity: 'warning' }).map(({ rule }) => rule)).toEqual([
      'ratio-agrees',
      'id-quoted',
    ]);
    expect(selectIssues(all, { rules: [], severity: 'error' }).map(({ rule }) => rule)).toEqual(['id-quoted']);
  });

  it('keeps the rules asked for, and every error', () => {
    expect(selectIssues(all, { rules: ['document-cited'], severity: 'info' }).map(({ rule }) => rule)).toEqual([
      'id-quoted',
      'document-cited',
    ]);
  });
});

describe('exitCodeOf', () => {
  it('is 1 for errors, 2 for a fault of the tool, 0 for warnings within the allowance', () => {
    expect(exitCodeOf(all, Number.POSITIVE_INFINITY)).toBe(1);
    expect(exitCodeOf([...all, issue('tool-fault', 'error')], 0)).toBe(2);
    expect(exitCodeOf([issue('ratio-agrees', 'warning')], 1)).toBe(0);
    expect(exitCodeOf([issue('ratio-agrees', 'warning')], 0)).toBe(1);
  });
});
