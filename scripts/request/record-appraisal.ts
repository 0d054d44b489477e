import { git, splitNul } from '../../src/data/git-objects.ts';
import { withCredentials } from './git-credentials.ts';

/** Harvested appraisal, and nothing else. */
const appraisalFile = /^communes\/[a-z0-9-]+\/[a-z0-9-]+\/appraisal\/[a-z0-9-]+\.yaml$/;
const pathspec = ':(glob)communes/*/*/appraisal/*.yaml';

const branchOf = (request: number) => `tham-dinh/${request}`;

/** Takes over what an earlier harvest of the request recorded and nobody merged yet, so that this one adds to it. */
export async function resumeAppraisal(root: string, request: number): Promise<string> {
  const branch = branchOf(request);
  const heads = await withCredentials(root, ['ls-remote', '--heads', 'origin', `refs/heads/${branch}`]);
  if (heads.length === 0) return 'Chưa có lần thu ý kiến nào trước đó.';
  await withCredentials(root, ['fetch', '--quiet', '--no-tags', 'origin', `refs/heads/${branch}`]);
  const there = splitNul(await git(root, ['ls-tree', '-r', '-z', '--name-only', 'FETCH_HEAD', '--', 'communes']));
  const files = there.filter(file => appraisalFile.test(file));
  if (files.length > 0) await git(root, ['checkout', '--quiet', 'FETCH_HEAD', '--', ...files]);
  return `Đã lấy lại ${files.length} tệp thẩm định của lần trước.`;
}

export type Pushed = { readonly message: string } | { readonly others: readonly string[] };

/** Commits the appraisal files that changed and pushes them to the branch of the request. */
export async function pushAppraisal(root: string, request: number): Promise<Pushed> {
  const status = splitNul(await git(root, ['status', '--porcelain=v1', '--no-renames', '--untracked-files=all', '-z']));
  const changed = status.map(line => line.slice(3)).filter(file => !file.startsWith('tra-loi/'));
  const others = changed.filter(file => !appraisalFile.test(file));
  if (others.length > 0) return { others };
  if (changed.length === 0) return { message: 'Không có ý kiến mới.' };
  const branch = branchOf(request);
  await git(root, ['add', '--', pathspec]);
  const author = ['-c', 'user.name=Hồ Sơ Số', '-c', 'user.email=ho-so-so@users.noreply.github.com'];
  await git(root, [
    ...author,
    'commit',
    '--quiet',
    '--no-verify',
    '-m',
    `Ghi ý kiến thẩm định của đề nghị số ${request}`,
  ]);
  // The branch holds what was harvested so far and only the machine writes it: the newest harvest stands for all.
  await withCredentials(root, ['push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${branch}`]);
  return { message: `Đã ghi ${changed.length} tệp vào nhánh ${branch}.` };
}
