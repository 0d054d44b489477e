import { z } from 'zod';
import { ask, askAll } from '../../appraisal/forge/ask.ts';
import type { ForgeCall, Transport } from '../../appraisal/forge/transport.ts';
import type { Forge } from '../../schema/appraisal.ts';

export interface CommentTarget {
  readonly forge: Forge;
  /** "owner/name"; of GitLab the path of the project. */
  readonly repository: string;
  readonly request: number;
  /** Login under which we write: a comment of anybody else is never ours, whatever it says. */
  readonly self: string;
  /** The line that our comment of this kind begins with. */
  readonly mark: string;
  /** Markdown that begins with the mark. */
  readonly text: string;
  /** Nothing is said where there is nothing to bring up to date. */
  readonly onlyUpdate?: boolean;
}

/**
 * Writes the one comment of ours on a request, or brings it up to date. Returns what was done. A comment that only
 * looks like ours is left where it is.
 */
export async function commentOnRequest(
  transport: Transport,
  target: CommentTarget,
): Promise<'created' | 'updated' | 'same'> {
  const own = await findOwn(transport, target);
  if (own?.body.trim() === target.text.trim() || (!own && target.onlyUpdate)) return 'same';
  const body = { body: target.text };
  const { list, one } = placesOf(target);
  const call: ForgeCall = own
    ? { method: target.forge === 'gitlab' ? 'PUT' : 'PATCH', path: one(own.id), body }
    : { method: 'POST', path: list, body };
  await ask(transport, call, z.unknown());
  return own ? 'updated' : 'created';
}

const commentSchema = z.object({
  id: z.int(),
  body: z.string().nullable(),
  user: z.object({ login: z.string() }).nullish(),
  author: z.object({ username: z.string() }).nullish(),
});

interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/** The first of ours; forges list from the oldest on, GitLab when asked to. */
async function findOwn(transport: Transport, target: CommentTarget): Promise<OwnComment | undefined> {
  const size = target.forge === 'gitea' ? 'limit=50' : 'per_page=100&sort=asc&order_by=created_at';
  const comments = await askAll(transport, `${placesOf(target).list}?${size}`, commentSchema);
  const own = comments.find(({ body, user, author }) => {
    const login = user?.login ?? author?.username;
    return login === target.self && body?.startsWith(target.mark);
  });
  return own && { id: own.id, body: own.body ?? '' };
}

function placesOf({ forge, repository, request }: CommentTarget) {
  if (forge === 'gitlab') {
    const list = `/projects/${encodeURIComponent(repository)}/merge_requests/${request}/notes`;
    return { list, one: (id: number) => `${list}/${id}` };
  }
  const issues = `/repos/${repository}/issues`;
  return { list: `${issues}/${request}/comments`, one: (id: number) => `${issues}/comments/${id}` };
}
