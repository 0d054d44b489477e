import type { IssueComment, PullRequestReview, PullRequestReviewComment, User } from '@octokit/webhooks-types';
import type { StubComment, StubRequest } from './forge-stub.ts';

/** Answers as GitHub's API does, in small pages; `calls` keeps the paths asked. */
export function githubStub(requests: readonly StubRequest[], repository: string, pageSize = 3) {
  const calls: string[] = [];
  const api = 'https://api.github.test';
  const answer: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    calls.push(`${init?.method ?? 'GET'} ${url.pathname}`);
    if (url.pathname === '/graphql') return Response.json(answerGraph(requests, String(init?.body), pageSize));
    const file = answerObject(requests[0], url, repository);
    if (file) return file;
    const [, kind, number, part = ''] =
      /^\/(pulls|issues)\/(\d+)\/?(\w*)$/.exec(url.pathname.slice(`/repos/${repository}`.length)) ?? [];
    const request = requests.find(each => each.number === Number(number));
    if (!request || !kind) return new Response('{"message":"Not Found"}', { status: 404 });
    if (part === '') return Response.json(pullOf(request));
    return paged(listOf(request, kind, part), url, pageSize);
  };
  return { api, fetch: answer, calls };
}

/** Files and commits that GitHub keeps though a clone lacks them. */
function answerObject(request: StubRequest | undefined, url: URL, repository: string): Response | undefined {
  const path = decodeURIComponent(url.pathname).slice(`/repos/${repository}/`.length);
  const [kind, ...rest] = path.split('/');
  if (!request || (kind !== 'contents' && kind !== 'commits')) return undefined;
  const { git } = request.sandbox;
  const missing = new Response('{}', { status: 404 });
  try {
    if (kind === 'commits') {
      const date = git('show', '-s', '--format=%cI', rest.join('/'));
      return Response.json({ sha: rest[0], commit: { committer: { date } } });
    }
    const text = git('show', `${url.searchParams.get('ref')}:${rest.join('/')}`);
    return Response.json({ encoding: 'base64', content: Buffer.from(`${text}\n`).toString('base64') });
  } catch {
    return missing;
  }
}

function paged(entries: readonly unknown[], url: URL, size: number): Response {
  const page = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  const headers: Record<string, string> =
    entries.length > page * size ? { link: `<${next.href}>; rel="next", <${url.href}>; rel="first"` } : {};
  return Response.json(entries.slice((page - 1) * size, page * size), { headers });
}

/** What of GitHub's published shape an answer holds: every field it sends has that name and type. */
type Part<T> = Partial<Omit<T, 'user'>> & { readonly user: Partial<User> };
/** REST writes states in capitals; a comment on a whole file has no line, whatever the published type says. */
type Review = Part<Omit<PullRequestReview, 'state'>> & { readonly state: string };
type LineComment = Part<Omit<PullRequestReviewComment, 'original_line'>> & { readonly original_line: number | null };

const userOf = (login: string, type: User['type'] = 'User'): Partial<User> => ({ login, id: 1, type });

function pullOf(request: StubRequest) {
  const { number, author, head, base } = request;
  const html_url = `https://github.test/thu/ho-so/pull/${number}`;
  return { number, html_url, user: userOf(author), head: { sha: head }, base: { sha: base }, state: 'open' };
}

function listOf(request: StubRequest, kind: string, part: string): readonly unknown[] {
  if (part === 'files') return request.files().map(filename => ({ filename, status: 'modified' }));
  if (part === 'reviews') {
    return request.reviews.map(({ id, login, body, state, date, commit }): Review => {
      return {
        id,
        user: userOf(login),
        body,
        state,
        commit_id: commit,
        ...(state === 'PENDING' ? {} : { submitted_at: date }),
      };
    });
  }
  const { head } = request;
  if (kind === 'pulls') return request.comments.map(comment => commentOf(request, comment, head));
  return request.general.map(({ id, login, body, date, isBot }): Part<IssueComment> => {
    return { id, user: userOf(login, isBot ? 'Bot' : 'User'), body, created_at: date, updated_at: date };
  });
}

function commentOf(request: StubRequest, comment: StubComment, head: string): LineComment {
  const line = request.lineNow(comment, head) ?? null;
  const isFile = comment.line === undefined;
  return {
    id: comment.id,
    user: userOf(comment.login),
    body: comment.body,
    path: comment.path,
    line,
    original_line: comment.line ?? null,
    start_line: comment.startLine ?? null,
    original_start_line: comment.startLine ?? null,
    side: comment.side,
    start_side: comment.startLine === undefined ? null : comment.side,
    subject_type: isFile ? 'file' : 'line',
    commit_id: head,
    original_commit_id: comment.commit,
    diff_hunk: comment.hunk,
    pull_request_review_id: comment.review,
    ...(comment.replyTo === undefined ? {} : { in_reply_to_id: comment.replyTo }),
    created_at: comment.date,
    updated_at: comment.updated,
    html_url: `https://github.test/thu/ho-so/pull/${request.number}#discussion_r${comment.id}`,
  };
}

/** GraphQL in pages of as many threads. */
function answerGraph(requests: readonly StubRequest[], body: string, size: number) {
  const { query, variables } = JSON.parse(body) as {
    query: string;
    variables: { number: number; after: string | null };
  };
  const request = requests.find(({ number }) => number === variables.number);
  const connection = /(reviewThreads|comments|reviews)\(first: 50/.exec(query)?.[1] ?? '';
  const all = request ? nodesOf(request, connection) : [];
  const from = Number(variables.after ?? 0);
  const pageInfo = { hasNextPage: all.length > from + size, endCursor: String(from + size) };
  return { data: { repository: { pullRequest: { [connection]: { pageInfo, nodes: all.slice(from, from + size) } } } } };
}

function nodesOf(request: StubRequest, connection: string): readonly unknown[] {
  const remark = (id: number, login: string, isMinimized = false) => ({
    fullDatabaseId: String(id),
    isMinimized,
    editor: { login },
  });
  if (connection === 'comments') return request.general.map(each => remark(each.id, each.login, each.isMinimized));
  if (connection === 'reviews') return request.reviews.map(each => remark(each.id, each.login));
  const threads = Map.groupBy(request.comments, ({ id, replyTo }) => replyTo ?? id);
  const { head } = request;
  return Array.from(threads, ([root, comments]) => ({
    isResolved: request.resolved.has(root),
    isOutdated: comments.some(each => each.line !== undefined && request.lineNow(each, head) === undefined),
    comments: { nodes: comments.map(each => remark(each.id, each.editor, each.isMinimized)) },
  }));
}
