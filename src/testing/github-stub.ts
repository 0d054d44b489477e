import type { StubRequest } from './forge-stub.ts';
import { commentOf, commitOf, contentOf, fileOf, pullOf, remarkOf, reviewOf } from './github-answers.ts';

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
      return Response.json(commitOf(rest.join('/'), date));
    }
    const text = git('show', `${url.searchParams.get('ref')}:${rest.join('/')}`);
    return Response.json(contentOf(rest.join('/'), `${text}\n`));
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

function listOf(request: StubRequest, kind: string, part: string): readonly unknown[] {
  if (part === 'files') return request.files().map(fileOf);
  if (part === 'reviews') return request.reviews.map(each => reviewOf(request, each));
  if (kind === 'pulls') return request.comments.map(each => commentOf(request, each));
  return request.general.map(each => remarkOf(request, each));
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
  if (connection === 'comments') return request.general.map(each => remarkNode({ ...each, editor: each.login }));
  if (connection === 'reviews') return request.reviews.map(each => remarkNode({ ...each, editor: each.login }));
  const threads = Map.groupBy(request.comments, ({ id, replyTo }) => replyTo ?? id);
  const { head } = request;
  return Array.from(threads, ([root, comments]) => ({
    isResolved: request.resolved.has(root),
    isOutdated: comments.some(each => each.line !== undefined && request.lineNow(each, head) === undefined),
    comments: { nodes: comments.map(remarkNode) },
  }));
}

interface Remark {
  readonly id: number;
  readonly date: string;
  readonly editor: string;
  readonly updated?: string;
  readonly isMinimized?: boolean;
}

function remarkNode({ id, date, editor, updated = date, isMinimized = false }: Remark) {
  const lastEditedAt = updated === date ? null : updated;
  return { fullDatabaseId: String(id), isMinimized, lastEditedAt, editor: { login: editor } };
}
