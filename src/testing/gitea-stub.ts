import type { Comment, ContentsResponse, PullRequest, PullReview, PullReviewComment } from 'gitea-js';
import type { StubComment, StubRequest, StubReview } from './forge-stub.ts';
import type { StubAnswer, StubCall } from './gitlab-stub.ts';

/*
 * A small Forgejo over the same requests. Its fields are those of the description that Gitea publishes of its API: one
 * that is misnamed or of another type does not compile. Comments on lines belong to a review and name
 * the line of its commit; what became of the line later is not told.
 */

const web = 'https://forgejo.test/thu/ho-so';
const missing: StubAnswer = { status: 404, body: { message: 'not found' } };

export function answerAsGitea(requests: readonly StubRequest[], call: StubCall): StubAnswer {
  const path = call.path.replace('/repos/thu/ho-so/', '');
  if (path === 'pulls') return { status: 200, body: requests.map(pullOf) };
  const file = answerFile(requests[0], path, call.query.get('ref'));
  if (file) return file;
  const written = answerComment(requests, path, call);
  if (written) return written;
  const [, number, part = '', id] = /^pulls\/(\d+)(?:\/(\w+)(?:\/(\d+)\/comments)?)?$/.exec(path) ?? [];
  const request = requests.find(each => each.number === Number(number));
  if (!request) return missing;
  if (part === '') return { status: 200, body: pullOf(request) };
  if (part === 'files') return { status: 200, body: request.files().map(filename => ({ filename })) };
  if (part !== 'reviews') return missing;
  if (id === undefined) return { status: 200, body: request.reviews.map(reviewOf) };
  return {
    status: 200,
    body: request.comments.filter(({ review }) => review === Number(id)).map(each => lineOf(request, each)),
  };
}

function answerFile(request: StubRequest | undefined, path: string, ref: string | null): StubAnswer | undefined {
  const [, kind, name = ''] = /^(contents|git\/commits)\/(.+)$/.exec(path) ?? [];
  if (!request || !kind) return undefined;
  const { git } = request.sandbox;
  try {
    if (kind !== 'contents') {
      const date = git('show', '-s', '--format=%cI', name);
      return { status: 200, body: { commit: { committer: { date } } } };
    }
    const text = `${git('show', `${ref}:${decodeURIComponent(name)}`)}\n`;
    const found: ContentsResponse = { encoding: 'base64', content: Buffer.from(text).toString('base64') };
    return { status: 200, body: found };
  } catch {
    return missing;
  }
}

function answerComment(requests: readonly StubRequest[], path: string, { method, body }: StubCall) {
  const [, number, one] = /^issues\/(?:(\d+)\/comments|comments\/(\d+))$/.exec(path) ?? [];
  const text = String((body as { body?: string } | undefined)?.body ?? '');
  const changed = requests.flatMap(({ general }) => general).find(({ id }) => id === Number(one));
  if (changed) {
    changed.body = text;
    return { status: 200, body: {} };
  }
  const request = requests.find(each => each.number === Number(number));
  if (!request) return undefined;
  if (method === 'POST') request.say('may', '2024-11-09T00:00:00Z', text, true);
  return { status: 200, body: request.general.map(each => words({ ...each, updated: each.date })) };
}

const user = (login: string) => ({ id: login.length, login, username: login, full_name: '', email: '' });

function pullOf({ number, author, head, base, branch }: StubRequest): PullRequest {
  const html_url = `${web}/pulls/${number}`;
  const ends = { head: { ref: branch, sha: head }, base: { ref: 'main', sha: base }, merge_base: base };
  return { number, html_url, user: user(author), state: 'open', ...ends };
}

function reviewOf({ id, login, state, body, commit, date }: StubReview): PullReview {
  const states = { CHANGES_REQUESTED: 'REQUEST_CHANGES', COMMENTED: 'COMMENT', DISMISSED: 'APPROVED' } as const;
  const named = state in states ? states[state as keyof typeof states] : state;
  const common = { stale: false, official: true, dismissed: state === 'DISMISSED', comments_count: 1 };
  return {
    ...common,
    id,
    user: user(login),
    state: named,
    body,
    commit_id: commit,
    submitted_at: date,
    updated_at: date,
  };
}

/** Forgejo tells of a range how many lines follow the first; who resolved a thread is nobody until somebody did. */
type LineComment = Omit<PullReviewComment, 'resolver'> & {
  readonly extra_lines_count: number;
  readonly resolver: PullReviewComment['resolver'] | null;
};

function lineOf(request: StubRequest, comment: StubComment): LineComment {
  const { line = 0, startLine = line, side } = comment;
  const isResolved = request.resolved.has(comment.replyTo ?? comment.id);
  return {
    ...words(comment),
    resolver: isResolved ? user(comment.login) : null,
    pull_request_review_id: comment.review,
    path: comment.path,
    commit_id: comment.commit,
    original_commit_id: '',
    diff_hunk: comment.hunk,
    position: side === 'RIGHT' ? startLine : 0,
    original_position: side === 'LEFT' ? startLine : 0,
    extra_lines_count: line - startLine,
  };
}

interface Words {
  readonly id: number;
  readonly login: string;
  readonly date: string;
  readonly updated: string;
  readonly body: string;
}

function words({ id, login, date, updated, body }: Words): Comment {
  return { id, user: user(login), body, created_at: date, updated_at: updated, html_url: `${web}#issuecomment-${id}` };
}
