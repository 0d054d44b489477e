import { z } from 'zod';
import { askAll } from '../../appraisal/forge/ask.ts';
import type { Transport } from '../../appraisal/forge/transport.ts';

export interface RunFacts {
  /** "owner/name" of the repository that receives requests. */
  readonly repository: string;
  /** Where the commit lies, as the forge itself says it: "owner/name", branch, hash. */
  readonly headRepository: string;
  readonly headBranch: string;
  readonly headCommit: string;
}

const pullSchema = z.object({
  number: z.int().positive(),
  head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
  base: z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/) }),
});

/**
 * The open request whose newest commit a run checked, found by commit and repository: a number that the run itself
 * hands on is the request's word. undefined where the request has moved on, was closed, or where two share the commit.
 */
export async function findRequest(
  transport: Transport,
  facts: RunFacts,
): Promise<{ number: number; base: string } | undefined> {
  const owner = facts.headRepository.split('/')[0] ?? '';
  const head = encodeURIComponent(`${owner}:${facts.headBranch}`);
  const path = `/repos/${facts.repository}/pulls?state=open&head=${head}&per_page=100`;
  const pulls = await askAll(transport, path, pullSchema);
  const found = pulls.filter(
    pull => pull.head.sha === facts.headCommit && pull.head.repo?.full_name === facts.headRepository,
  );
  const [only, second] = found;
  return only && !second ? { number: only.number, base: only.base.sha } : undefined;
}
