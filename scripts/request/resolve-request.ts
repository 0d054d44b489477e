import { findMergeBase, resolveCommit } from '../../src/data/git-objects.ts';

export interface NamedCommits {
  readonly root: string;
  /** Branches, tags or hashes. */
  readonly base: string;
  readonly head: string;
}

/** The commits of a request: where it parted from its base, and its newest; throws GitFault for unknown names. */
export async function resolveRequest({ root, base, head }: NamedCommits) {
  const [baseCommit, to] = await Promise.all([resolveCommit(root, base), resolveCommit(root, head)]);
  return { from: await findMergeBase(root, baseCommit, to), to };
}
