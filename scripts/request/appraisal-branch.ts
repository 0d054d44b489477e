import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git, splitNul } from '../../src/data/git-objects.ts';
import { writeAppraisal } from '../../src/data/write-appraisal.ts';
import { mergeAppraisalTexts } from '../../src/merge-appraisal-texts.ts';
import { withCredentials } from './git-credentials.ts';

/** Harvested appraisal, and nothing else. */
export const appraisalFile = /^communes\/[a-z0-9-]+\/[a-z0-9-]+\/appraisal\/[a-z0-9-]+\.yaml$/;

export const branchOf = (request: number) => `tham-dinh/${request}`;
/** What the branch held when this clone last took it over. */
export const seenOf = (request: number) => `refs/hoso/${branchOf(request)}`;

/** Brings the branch here under a name of ours; false, and the name gone, where there is none. */
export async function fetchBranch(root: string, request: number, to = seenOf(request)): Promise<boolean> {
  const from = `refs/heads/${branchOf(request)}`;
  const heads = await withCredentials(root, ['ls-remote', '--heads', 'origin', from]);
  if (heads.length === 0) await git(root, ['update-ref', '-d', to]);
  else await withCredentials(root, ['fetch', '--quiet', '--no-tags', 'origin', `+${from}:${to}`]);
  return heads.length > 0;
}

export interface MergedFile {
  readonly root: string;
  readonly file: string;
  readonly base: string;
  readonly theirs: string;
}

export async function mergeFile({ root, file, base, theirs }: MergedFile): Promise<void> {
  const path = join(root, file);
  const ours = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const [before, added] = [await textAt(root, base, file), await textAt(root, theirs, file)];
  const text = mergeAppraisalTexts({ file, base: before, ours, theirs: added });
  if (text !== ours) writeAppraisal(root, file, text);
}

export async function filesAt(root: string, reference: string): Promise<readonly string[]> {
  const files = splitNul(await git(root, ['ls-tree', '-r', '-z', '--name-only', reference, '--', 'communes']));
  return files.filter(file => appraisalFile.test(file));
}

async function textAt(root: string, reference: string, file: string): Promise<string | undefined> {
  if (reference === '') return undefined;
  const found = await git(root, ['ls-tree', '-z', '--name-only', reference, '--', file]);
  return found.length === 0 ? undefined : (await git(root, ['show', `${reference}:${file}`])).toString('utf8');
}

/** The commit a name stands for; '' where there is none. */
export async function commitAt(root: string, reference: string): Promise<string> {
  return (await git(root, ['for-each-ref', '--format=%(objectname)', reference])).toString('utf8').trim();
}

/** Where the branch parted from what is checked out; '' where the history here does not reach so far. */
export async function findBase(root: string, reference: string): Promise<string> {
  try {
    return (await git(root, ['merge-base', 'HEAD', reference])).toString('utf8').trim();
  } catch {
    return '';
  }
}
