import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../../src/data/git-objects.ts';

/** Does something in a work tree of its own, as the commit checked out here has it; it is gone afterwards. */
export async function inCleanTree<T>(root: string, use: (tree: string) => Promise<T>): Promise<T> {
  const prefix = (await git(root, ['rev-parse', '--show-prefix'])).toString('utf8').trim();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hoso-luot-')));
  const tree = join(folder, 'kho');
  try {
    await git(root, ['worktree', 'add', '--quiet', '--detach', tree, 'HEAD']);
    return await use(join(tree, prefix));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await git(root, ['worktree', 'prune']);
  }
}
