import process from 'node:process';
import { GitFault, git, splitNul } from '../../src/data/git-objects.ts';
import type { Forge } from '../../src/schema/appraisal.ts';
import {
  appraisalFile,
  branchOf,
  commitAt,
  fetchBranch,
  filesAt,
  findBase,
  mergeFile,
  seenOf,
} from './appraisal-branch.ts';
import { withCredentials } from './git-credentials.ts';

const pathspec = ':(glob)communes/*/*/appraisal/*.yaml';

/**
 * Takes over what an earlier harvest of the request recorded and nobody merged yet, so that this one adds to it. What
 * the main branch has gained meanwhile stays: both are made one.
 */
export async function resumeAppraisal(root: string, request: number): Promise<string> {
  if (!(await fetchBranch(root, request))) return 'Chưa có lần thu ý kiến nào trước đó.';
  const base = await findBase(root, seenOf(request));
  const files = await filesAt(root, seenOf(request));
  for (const file of files) await mergeFile({ root, file, base, theirs: seenOf(request) });
  return `Đã lấy lại ${files.length} tệp thẩm định của lần trước.`;
}

export type Pushed = { readonly message: string } | { readonly others: readonly string[] };

export interface PushedRequest {
  readonly request: number;
  /** On GitLab the push opens the merge request by which a person takes the branch over. */
  readonly forge: Forge;
}

/**
 * Commits the appraisal files that changed and pushes them to the branch of the request. Where another harvest pushed
 * meanwhile, both are made one: nothing that either recorded is lost.
 */
export async function pushAppraisal(root: string, { request, forge }: PushedRequest): Promise<Pushed> {
  const status = splitNul(await git(root, ['status', '--porcelain=v1', '--no-renames', '--untracked-files=all', '-z']));
  const changed = status.map(line => line.slice(3)).filter(file => !file.startsWith('tra-loi/'));
  const others = changed.filter(file => !appraisalFile.test(file));
  if (others.length > 0) return { others };
  if (changed.length === 0) return { message: 'Không có ý kiến mới.' };
  const branch = branchOf(request);
  await git(root, ['add', '--', pathspec]);
  if (await isRecorded(root, request)) return { message: 'Không có ý kiến mới.' };
  await commit(root, ['-m', `Ghi ý kiến thẩm định của đề nghị số ${request}`]);
  for (let attempt = 1; ; attempt++) {
    const seen = await commitAt(root, seenOf(request));
    // Only over what this clone has seen of the branch: --force alone would overwrite what another harvest recorded.
    const lease = `--force-with-lease=refs/heads/${branch}:${seen}`;
    const target = ['origin', `HEAD:refs/heads/${branch}`];
    try {
      await withCredentials(root, ['push', '--quiet', ...optionsOf(forge, request), lease, ...target]);
      return { message: `Đã ghi ${changed.length} tệp vào nhánh ${branch}.` };
    } catch (error) {
      const isThere = await fetchBranch(root, request);
      const isMoved = (await commitAt(root, seenOf(request))) !== seen;
      if (!(error instanceof GitFault) || !isMoved || attempt === 5) throw error;
      if (isThere) await addTheirs(root, request, seen);
    }
  }
}

/** Whether the branch already holds every appraisal file as it is here; those of the main branch count, too. */
async function isRecorded(root: string, request: number): Promise<boolean> {
  const seen = await commitAt(root, seenOf(request));
  return seen !== '' && (await git(root, ['diff', '--cached', '--name-only', seen, '--', pathspec])).length === 0;
}

/** Adds what the branch holds now to the commit that is about to be pushed. */
async function addTheirs(root: string, request: number, seen: string): Promise<void> {
  const theirs = seenOf(request);
  for (const file of await filesAt(root, theirs)) {
    await mergeFile({ root, file, base: seen || (await findBase(root, theirs)), theirs });
  }
  await commit(root, ['--amend', '--no-edit']);
}

async function commit(root: string, flags: readonly string[]): Promise<void> {
  await git(root, ['add', '--', pathspec]);
  const author = ['-c', 'user.name=Hồ Sơ Số', '-c', 'user.email=ho-so-so@users.noreply.github.com'];
  await git(root, [...author, 'commit', '--quiet', '--no-verify', ...flags]);
}

function optionsOf(forge: Forge, request: number): readonly string[] {
  if (forge !== 'gitlab') return [];
  const title = `Ý kiến thẩm định của đề nghị số ${request}`;
  const options = ['create', `target=${process.env.CI_DEFAULT_BRANCH ?? 'main'}`, `title=${title}`];
  return options.map(option => `--push-option=merge_request.${option}`);
}
