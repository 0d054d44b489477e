import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkRepository, wholeScope } from '../../check-repository.ts';
import { openRepository } from '../../data/repository.ts';
import type { Issue } from '../../issues/issue.ts';
import { sampleFiles } from './sample-files.ts';

/** The dossier of the sample; names without a top folder are files in it. */
export const dossierFolder = 'communes/xa-thu/2024';

export interface Changes {
  /** Files to write instead of or beside those of the sample; null leaves a file out. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  /** [file, text that must be there, its replacement] */
  readonly edits?: readonly (readonly [file: string, from: string, to: string])[];
}

/** Writes the sample with changes into a temporary folder, which goes with the test; returns the folder. */
export function makeRepository({ files = {}, edits = [] }: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'hoso-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const all = new Map<string, string | Uint8Array | null>(Object.entries(sampleFiles));
  for (const [name, content] of Object.entries(files)) all.set(pathOf(name), content);
  for (const [name, from, to] of edits) {
    const text = all.get(pathOf(name));
    if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${name} does not hold ${from}`);
    all.set(
      pathOf(name),
      text.replace(from, () => to),
    );
  }
  for (const [name, content] of all) if (content !== null) writeFile(root, name, content);
  return root;
}

/** Writes one file of a repository, with its folders. */
export function writeFile(root: string, name: string, content: string | Uint8Array): void {
  const path = join(root, pathOf(name));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Every finding about the repository in `root`. */
export function checkAll(root: string): readonly Issue[] {
  const repository = openRepository(root);
  return checkRepository(repository, wholeScope(repository)).issues;
}

/** Findings of one rule about the sample with changes, as text: place, severity, criterion, message, hint. */
export function findingsOf(rule: string, changes: Changes): string {
  return formatIssues(checkAll(makeRepository(changes)).filter(issue => issue.rule === rule));
}

/** Every finding about the sample with changes, as text that begins with the rule. */
export function findings(changes: Changes): string {
  return checkAll(makeRepository(changes))
    .map(issue => `${issue.rule} ${formatIssues([issue])}`)
    .join('');
}

/** Findings as text: place, severity, criterion, message, hint. */
export function formatIssues(issues: readonly Issue[]): string {
  return issues
    .map(({ file, line, column, severity, criterion, message, hint, related = [] }) => {
      const place = `${file.replace(`${dossierFolder}/`, '')}:${line}:${column}`;
      const others = related.map(
        each => `  · ${each.file.replace(`${dossierFolder}/`, '')}:${each.line} ${each.message}\n`,
      );
      return `${place} ${severity}${criterion ? ` ${criterion}` : ''}\n  ${message}\n  → ${hint}\n${others.join('')}`;
    })
    .join('');
}

function pathOf(name: string): string {
  return /^(communes|content|criteria|templates)\//.test(name) ? name : `${dossierFolder}/${name}`;
}
