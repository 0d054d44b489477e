import { ask, askAll, askMaybe, byDate, decodeContent, toMoment } from './ask.ts';
import type { CommentPlace, ForgeAnswer, ForgeComment, ForgeReview, ForgeSource, RequestId } from './forge-source.ts';
import { askGraph, type GithubGraphAnswer } from './github-graph.ts';
import {
  commitSchema,
  contentSchema,
  fileSchema,
  type GithubRemark,
  type GithubReview,
  type GithubReviewComment,
  issueCommentSchema,
  pullSchema,
  reviewCommentSchema,
  reviewSchema,
} from './github-schemas.ts';
import { lastLineOfHunk } from './hunk-line.ts';
import type { Transport } from './transport.ts';

/** A pull request of GitHub, over REST and, for what only it tells, GraphQL. */
export function githubSource(transport: Transport, { repository, request }: RequestId): ForgeSource {
  const [owner = '', name = ''] = repository.split('/');
  const root = `/repos/${owner}/${name}`;
  const list = (path: string) => `${root}${path}?per_page=100`;
  return {
    async read() {
      const pull = await ask(transport, { method: 'GET', path: `${root}/pulls/${request}` }, pullSchema);
      const files = await askAll(transport, list(`/pulls/${request}/files`), fileSchema);
      const reviews = await askAll(transport, list(`/pulls/${request}/reviews`), reviewSchema);
      const lines = await askAll(transport, list(`/pulls/${request}/comments`), reviewCommentSchema);
      const general = await askAll(transport, list(`/issues/${request}/comments`), issueCommentSchema);
      const graph = await askGraph(transport, { owner, name, number: request });
      const author = pull.user?.login ?? '';
      const { head, base } = pull;
      return {
        request: {
          forge: 'github',
          repository,
          request,
          url: pull.html_url,
          author,
          head: head.sha,
          base: base.sha,
          files: files.map(({ filename }) => filename),
        },
        ...gather({ reviews, lines, general, graph }),
      };
    },
    async readFile(path, commit) {
      const address = `${root}/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${commit}`;
      const found = await askMaybe(transport, address, contentSchema);
      return found && decodeContent(found.content);
    },
    async dateOf(commit) {
      const found = await askMaybe(transport, `${root}/commits/${commit}`, commitSchema);
      return found && toMoment(found.commit.committer.date);
    },
  };
}

interface Answers {
  readonly reviews: readonly GithubReview[];
  readonly lines: readonly GithubReviewComment[];
  readonly general: readonly (typeof issueCommentSchema)['_output'][];
  readonly graph: GithubGraphAnswer;
}

function gather({ reviews, lines, general, graph }: Answers): Omit<ForgeAnswer, 'request'> {
  const submitted = reviews.filter(isSubmitted);
  const pending = new Set(reviews.filter(review => !isSubmitted(review)).map(({ id }) => id));
  const commits = new Map(submitted.map(({ id, commit_id }) => [id, commit_id ?? undefined]));
  const threads = new Map(graph.threads.flatMap(thread => thread.comments.nodes.map(node => [keyOf(node), thread])));
  const remarks = new Map(graph.threads.flatMap(({ comments }) => comments.nodes.map(node => [keyOf(node), node])));
  const onLines = lines
    .filter(line => !pending.has(line.pull_request_review_id ?? 0))
    .map(line => {
      const thread = threads.get(String(line.in_reply_to_id ?? line.id));
      const isOutdated = thread?.isOutdated ?? (line.line === null && line.subject_type !== 'file');
      return {
        remark: remarks.get(String(line.id)),
        isBot: isBot(line),
        comment: readLine(line, {
          isResolved: thread?.isResolved ?? false,
          isOutdated,
          reviewed: commits.get(line.pull_request_review_id ?? 0),
        }),
      };
    });
  const commentRemarks = new Map(graph.remarks.comments.map(node => [keyOf(node), node]));
  const others = general.map(each => ({
    remark: commentRemarks.get(String(each.id)),
    isBot: isBot(each),
    comment: readGeneral({ ...each, kind: 'general' }),
  }));
  const reviewRemarks = new Map(graph.remarks.reviews.map(node => [keyOf(node), node]));
  const bodies = submitted
    .filter(({ body }) => body?.trim())
    .map(each => ({
      remark: reviewRemarks.get(String(each.id)),
      isBot: isBot(each),
      comment: readGeneral({ ...each, kind: 'review', created_at: each.submitted_at, updated_at: each.submitted_at }),
    }));
  const all = [...onLines, ...others, ...bodies].filter(({ isBot }) => !isBot);
  const shown = all.filter(({ remark }) => !remark?.isMinimized);
  return {
    reviews: submitted.map(readReview),
    comments: shown.map(({ remark, comment }) => ({ ...comment, ...editOf(remark) })).toSorted(byDate),
    omitted: {
      pending: pending.size + lines.filter(line => pending.has(line.pull_request_review_id ?? 0)).length,
      minimised: all.length - shown.length,
    },
    hidden: all.filter(({ remark }) => remark?.isMinimized).map(({ comment }) => comment.id),
  };
}

/** REST's own moment of change is that of the review, too, with which a comment was sent. */
function editOf(remark: GithubRemark | undefined): Pick<ForgeComment, 'editor' | 'edited'> {
  return { editor: remark?.editor?.login, edited: remark?.lastEditedAt ? toMoment(remark.lastEditedAt) : undefined };
}

function isSubmitted(review: GithubReview): review is GithubReview & { readonly submitted_at: string } {
  return review.state.toUpperCase() !== 'PENDING' && typeof review.submitted_at === 'string';
}

/** What programs write, ours too, is no opinion of anybody. */
function isBot({ user }: { readonly user: GithubReview['user'] }): boolean {
  return user?.type === 'Bot';
}

function keyOf({ fullDatabaseId }: GithubRemark): string {
  return String(fullDatabaseId);
}

const states: Readonly<Record<string, ForgeReview['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
};

function readReview(review: GithubReview & { readonly submitted_at: string }): ForgeReview {
  return {
    id: `review-${review.id}`,
    login: review.user?.login ?? '',
    state: states[review.state.toUpperCase()] ?? 'commented',
    commit: review.commit_id ?? undefined,
    date: toMoment(review.submitted_at),
  };
}

interface GeneralComment {
  readonly id: number;
  readonly kind: 'general' | 'review';
  readonly user: GithubReview['user'];
  readonly body?: string | null | undefined;
  readonly created_at: string;
  readonly updated_at: string;
  readonly html_url?: string | undefined;
  readonly commit_id?: string | null | undefined;
}

function readGeneral({ kind, ...comment }: GeneralComment): ForgeComment {
  const id = `${kind}-${comment.id}`;
  return {
    id,
    thread: id,
    login: comment.user?.login ?? '',
    date: toMoment(comment.created_at),
    updated: toMoment(comment.updated_at),
    body: comment.body ?? '',
    url: comment.html_url,
    commit: comment.commit_id ?? undefined,
    isResolved: false,
    isOutdated: false,
  };
}

interface LineContext {
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  /** Commit of the review the comment was sent with. */
  readonly reviewed: string | undefined;
}

/** A reply stands on the commit of its thread; what its writer saw is that of the review it was sent with. */
function readLine(line: GithubReviewComment, { reviewed, ...context }: LineContext): ForgeComment {
  return {
    id: `comment-${line.id}`,
    thread: `thread-${line.in_reply_to_id ?? line.id}`,
    login: line.user?.login ?? '',
    date: toMoment(line.created_at),
    updated: toMoment(line.updated_at),
    body: line.body,
    url: line.html_url,
    place: placeOf(line),
    commit: reviewed ?? (line.in_reply_to_id == null ? line.original_commit_id : undefined),
    ...context,
  };
}

/** Where the comment was written; `line` moves with later commits, `original_line` does not. */
function placeOf(line: GithubReviewComment): CommentPlace {
  // Older servers do not name the side; then the line commented on, the last of the hunk, shows it.
  const isOld = line.side === 'LEFT' || (line.side == null && /\n-[^\n]*$/.test(line.diff_hunk));
  const side = isOld ? 'old' : 'new';
  const at = { path: line.path, side, commit: line.original_commit_id, hunk: line.diff_hunk } as const;
  if (line.subject_type === 'file') return at;
  const last = line.original_line ?? lastLineOfHunk(line.diff_hunk, side) ?? 0;
  const isMixed = line.start_side != null && line.side != null && line.start_side !== line.side;
  // From a line of the old version to one of the new: no one version has all of them.
  if (isMixed) return { path: line.path, side, line: last };
  return { ...at, line: last, startLine: line.original_start_line ?? undefined };
}
