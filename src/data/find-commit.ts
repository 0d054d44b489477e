import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Commit {
  readonly id: string;
  /** Data or templates differ from what the commit holds. */
  readonly isChanged: boolean;
}

/** The commit checked out in a repository; undefined outside of git, and before the first commit. */
export async function findCommit(root: string): Promise<Commit | undefined> {
  const git = async (...args: readonly string[]) =>
    (await run('git', ['-C', root, ...args], { maxBuffer: 1 << 26 })).stdout.trim();
  try {
    const id = await git('rev-parse', '--verify', 'HEAD');
    const changes = await git('status', '--porcelain', '--', 'communes', 'criteria', 'content', 'templates');
    return { id, isChanged: changes !== '' };
  } catch {
    // No git, or no repository: the document says nothing of a commit.
    return undefined;
  }
}
