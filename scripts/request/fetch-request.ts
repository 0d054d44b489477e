import { resolveCommit } from '../../src/data/git-objects.ts';
import { fetchBranch } from './appraisal-branch.ts';
import { withCredentials } from './git-credentials.ts';

export interface FetchedRequest {
  readonly root: string;
  readonly number: number;
  readonly forge: string;
}

/** Brings the commits of a request here as refs/hoso/<number> and returns the newest; no file of it is opened. */
export async function fetchRequest({ root, number, forge }: FetchedRequest): Promise<string> {
  const from = forge === 'gitlab' ? `refs/merge-requests/${number}/head` : `refs/pull/${number}/head`;
  const to = `refs/hoso/${number}`;
  await withCredentials(root, ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', `+${from}:${to}`]);
  // What was harvested of it so far, for the summary to say what has to be appraised again. Under a name of its own: by
  // the other one a harvest remembers what it has already taken over.
  await fetchBranch(root, number, `refs/hoso/da-thu/${number}`);
  return resolveCommit(root, to);
}
