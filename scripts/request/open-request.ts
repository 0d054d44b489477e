import { checkRequest, type RequestSource } from '../../src/check-request.ts';
import { findMergeBase, resolveCommit } from '../../src/data/git-objects.ts';
import type { RequestReport } from '../../src/requests/request-report.ts';

export interface NamedRequest {
  readonly root: string;
  /** Branches, tags or hashes. */
  readonly base: string;
  readonly head: string;
  readonly use?: RequestSource['use'] | undefined;
}

/** Checks the request that two names stand for; throws GitFault for names git does not know. */
export async function openRequest({
  root,
  base,
  head,
  use,
}: NamedRequest): Promise<{ readonly report: RequestReport }> {
  const { from, to } = await resolveRequest({ root, base, head });
  return { report: await checkRequest({ root, base: from, head: to, ...(use ? { use } : {}) }) };
}

/** The commits of a request: where it parted from its base, and its newest. */
export async function resolveRequest({ root, base, head }: Omit<NamedRequest, 'use'>) {
  const [baseCommit, to] = await Promise.all([resolveCommit(root, base), resolveCommit(root, head)]);
  return { from: await findMergeBase(root, baseCommit, to), to };
}
