import { checkRequest, type RequestSource } from '../../src/check-request.ts';
import type { RequestReport } from '../../src/requests/request-report.ts';
import { type NamedCommits, resolveRequest } from './resolve-request.ts';

export interface NamedRequest extends NamedCommits {
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
