import type { z } from 'zod';
import { ask, askAll, askMaybe, byDate, decodeContent, toMoment } from './ask.ts';
import type { ForgeComment, ForgeReview, ForgeSource, RequestId } from './forge-source.ts';
import {
  commitSchema,
  contentSchema,
  fileSchema,
  type GiteaReview,
  type GiteaReviewComment,
  issueCommentSchema,
  pullSchema,
  reviewCommentSchema,
  reviewSchema,
} from './gitea-schemas.ts';
import type { Transport } from './transport.ts';

/** A pull request of Gitea or Forgejo. */
export function giteaSource(transport: Transport, { repository, request, self }: RequestId): ForgeSource {
  const root = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
  const pulls = `${root}/pulls/${request}`;
  return {
    async read() {
      const pull = await ask(transport, { method: 'GET', path: pulls }, pullSchema);
      const files = await askAll(transport, `${pulls}/files?limit=50`, fileSchema);
      const reviews = await askAll(transport, `${pulls}/reviews?limit=50`, reviewSchema);
      const general = await askAll(transport, `${root}/issues/${request}/comments?limit=50`, issueCommentSchema);
      const written = reviews.filter(({ state }) => state !== 'REQUEST_REVIEW');
      const submitted = written.filter(({ state }) => state !== 'PENDING');
      const lines: ForgeComment[] = [];
      for (const review of submitted) {
        const found = await askAll(transport, `${pulls}/reviews/${review.id}/comments?limit=50`, reviewCommentSchema);
        lines.push(...found.map(comment => readLine(comment, review, pull.merge_base ?? pull.base.sha)));
      }
      const bodies = submitted.filter(({ body }) => body?.trim()).map(readBody);
      return {
        request: {
          forge: 'gitea',
          repository,
          request,
          url: pull.html_url,
          author: pull.user?.login ?? '',
          head: pull.head.sha,
          base: pull.base.sha,
          files: files.map(({ filename }) => filename),
        },
        reviews: submitted.map(readReview),
        comments: [...lines, ...bodies, ...general.map(readGeneral)].filter(isPerson(self)).toSorted(byDate),
        omitted: { pending: written.length - submitted.length, minimised: 0 },
        hidden: [],
      };
    },
    async readFile(path, commit) {
      const address = `${root}/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${commit}`;
      const found = await askMaybe(transport, address, contentSchema);
      return found && decodeContent(found.content);
    },
    async dateOf(commit) {
      const found = await askMaybe(transport, `${root}/git/commits/${commit}`, commitSchema);
      return found && toMoment(found.commit.committer.date);
    },
  };
}

/** Workflows write under an account that the forge brings along. */
function isPerson(self: string | undefined) {
  return ({ login }: ForgeComment) => login !== self && login !== 'forgejo-actions' && login !== 'gitea-actions';
}

const states: Readonly<Record<string, ForgeReview['state']>> = {
  APPROVED: 'approved',
  REQUEST_CHANGES: 'changes-requested',
};

function readReview(review: GiteaReview): ForgeReview {
  return {
    id: `review-${review.id}`,
    login: review.user?.login ?? '',
    state: review.dismissed ? 'dismissed' : (states[review.state] ?? 'commented'),
    commit: review.commit_id || undefined,
    date: toMoment(review.submitted_at),
  };
}

/**
 * The line is one of the head when the review was written. The comment's own commit is another: that which last
 * touched the line, in whose file the same number may be another line.
 */
function readLine(comment: GiteaReviewComment, review: GiteaReview, base: string): ForgeComment {
  const side = comment.position > 0 ? 'new' : 'old';
  const first = side === 'new' ? comment.position : comment.original_position;
  const extra = comment.extra_lines_count ?? 0;
  const lines = { line: first + extra, startLine: extra > 0 ? first : undefined };
  const commit = review.commit_id || undefined;
  return {
    ...wordsOf(comment),
    id: `comment-${comment.id}`,
    // Replies join the review they answer; a thread is what stands on one line of it.
    thread: `thread-${review.id}-${comment.path}-${side}-${first}`,
    place: { path: comment.path, side, ...lines, commit, base, hunk: comment.diff_hunk ?? undefined },
    // What the writer of a reply saw, nobody tells.
    commit: toMoment(comment.created_at) <= toMoment(review.submitted_at) ? commit : undefined,
    isResolved: comment.resolver != null,
    isOutdated: undefined,
  };
}

function readBody(review: GiteaReview): ForgeComment {
  const id = `review-${review.id}`;
  const { user = null, body, submitted_at, html_url, commit_id } = review;
  const words = wordsOf({ user, body: body ?? '', created_at: submitted_at, updated_at: submitted_at, html_url });
  return { ...words, id, thread: id, commit: commit_id || undefined, isResolved: false, isOutdated: false };
}

function readGeneral(comment: z.infer<typeof issueCommentSchema>): ForgeComment {
  const id = `general-${comment.id}`;
  return { ...wordsOf(comment), id, thread: id, isResolved: false, isOutdated: false };
}

interface Words {
  readonly user: GiteaReview['user'];
  readonly body: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly html_url?: string | undefined;
}

function wordsOf({ user, body, created_at, updated_at, html_url }: Words) {
  return { login: user?.login ?? '', date: toMoment(created_at), updated: toMoment(updated_at), body, url: html_url };
}
