import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Issue } from '../issues/issue.ts';
import { readFindings, writeFindings } from './findings-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'findings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function issueOf(dossier: string | undefined, line: number): Issue {
  const at = { file: 'communes/a/2023/results.yaml', line, column: 1 };
  return { rule: 'ratio-agrees', severity: 'warning', ...at, dossier, message: 'Sai.', hint: 'Sửa.' };
}

it('keeps findings by dossier, in order, and leaves out those of no dossier', () => {
  const path = join(folder, 'new', 'findings.json');
  writeFindings(path, [issueOf('a/2023', 1), issueOf(undefined, 2), issueOf('b/2023', 3), issueOf('a/2023', 4)]);
  expect(readFindings(path)).toEqual({
    'a/2023': [issueOf('a/2023', 1), issueOf('a/2023', 4)],
    'b/2023': [issueOf('b/2023', 3)],
  });
});
