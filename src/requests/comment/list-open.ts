import { z } from 'zod';
import { askAll } from '../../appraisal/forge/ask.ts';
import type { Transport } from '../../appraisal/forge/transport.ts';
import type { Forge } from '../../schema/appraisal.ts';

/** What the three forges tell of a request in a list. */
const listedSchema = z.object({
  number: z.int().positive().optional(),
  iid: z.int().positive().optional(),
  head: z.object({ ref: z.string() }).optional(),
  source_branch: z.string().optional(),
});

/** Numbers of the open requests, ascending; those by which a harvest itself is taken over are left out. */
export async function listOpenRequests(transport: Transport, forge: Forge, repository: string): Promise<number[]> {
  const path =
    forge === 'gitlab'
      ? `/projects/${encodeURIComponent(repository)}/merge_requests?state=opened&per_page=100`
      : `/repos/${repository}/pulls?state=open&${forge === 'gitea' ? 'limit=50' : 'per_page=100'}`;
  const listed = await askAll(transport, path, listedSchema);
  const own = (branch = '') => branch.startsWith('tham-dinh/');
  const others = listed.filter(({ head, source_branch }) => !own(head?.ref) && !own(source_branch));
  return others.flatMap(({ number, iid }) => number ?? iid ?? []).toSorted((left, right) => left - right);
}
