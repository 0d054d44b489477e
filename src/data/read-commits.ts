import { git } from './git-objects.ts';

/** What a clone can tell of old commits; each answer is undefined where it lacks them. */
export interface Commits {
  /** Text of a file at a commit; `path` from the top of the git repository. */
  textAt(commit: string, path: string): Promise<string | undefined>;
  /** The commit at which two lines parted. */
  mergeBase(left: string, right: string): Promise<string | undefined>;
  /** When a commit was made, "2024-11-20T08:15:00Z". */
  dateOf(commit: string): Promise<string | undefined>;
  /** Path of `root` below the top of the git repository, "" or with a final "/". */
  prefix(): Promise<string>;
}

const isCommit = (name: string) => /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(name);

/** Commits and paths come from a forge: only full commit ids are passed on, and a path only behind a colon. */
export function openCommits(root: string): Commits {
  const ask = (...args: string[]): Promise<string | undefined> =>
    git(root, args).then(
      output => output.toString('utf8'),
      () => undefined,
    );
  return {
    textAt: async (commit, path) =>
      isCommit(commit) ? ask('show', '--end-of-options', `${commit}:${path}`) : undefined,
    async mergeBase(left, right) {
      if (!isCommit(left) || !isCommit(right)) return undefined;
      return (await ask('merge-base', left, right))?.trim() || undefined;
    },
    async dateOf(commit) {
      const date = isCommit(commit) ? await ask('show', '-s', '--format=%cI', commit) : undefined;
      return date?.trim() ? `${new Date(date.trim()).toISOString().slice(0, 19)}Z` : undefined;
    },
    prefix: async () => (await ask('rev-parse', '--show-prefix'))?.trim() ?? '',
  };
}
