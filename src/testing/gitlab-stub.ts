import type { StubComment, StubRequest } from './forge-stub.ts';

/*
 * A small GitLab over the same requests: its fields are those of API v4. A position follows its line as long as it can,
 * then it stays with an older head; approvals are marks, told by notes of the system.
 */

export interface StubCall {
  readonly method: string;
  /** Below the address of the API, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface StubAnswer {
  readonly status: number;
  readonly body: unknown;
}

const web = 'https://gitlab.test/thu/ho-so';
const missing: StubAnswer = { status: 404, body: { message: '404 Not found' } };

export function answerAsGitlab(requests: readonly StubRequest[], call: StubCall): StubAnswer {
  const path = call.path.replace(/^\/projects\/thu%2Fho-so\//, '');
  if (path === 'merge_requests') {
    return { status: 200, body: requests.map(({ number, branch }) => ({ iid: number, source_branch: branch })) };
  }
  const file = answerFile(requests[0], path, call.query.get('ref'));
  if (file) return file;
  const [, number, part = '', id] = /^merge_requests\/(\d+)(?:\/(\w+)(?:\/(\d+))?)?$/.exec(path) ?? [];
  const request = requests.find(each => each.number === Number(number));
  if (!request) return missing;
  if (part === 'notes') return answerNotes(request, call, id);
  const parts: Readonly<Record<string, (request: StubRequest) => unknown>> = {
    '': mergeRequest,
    diffs,
    discussions,
    approvals,
  };
  const read = parts[part];
  return read ? { status: 200, body: read(request) } : missing;
}

function answerFile(request: StubRequest | undefined, path: string, ref: string | null): StubAnswer | undefined {
  const [, kind, name = ''] = /^repository\/(files|commits)\/(.+)$/.exec(path) ?? [];
  if (!request || !kind) return undefined;
  const { git } = request.sandbox;
  try {
    if (kind === 'commits') return { status: 200, body: { committed_date: git('show', '-s', '--format=%cI', name) } };
    const text = `${git('show', `${ref}:${decodeURIComponent(name)}`)}\n`;
    return { status: 200, body: { encoding: 'base64', content: Buffer.from(text).toString('base64') } };
  } catch {
    return missing;
  }
}

function answerNotes(request: StubRequest, { method, body }: StubCall, id: string | undefined): StubAnswer {
  const text = String((body as { body?: string } | undefined)?.body ?? '');
  if (method === 'POST') request.say('may', '2024-11-09T00:00:00Z', text, true);
  const changed = method === 'PUT' && request.general.find(each => each.id === Number(id));
  if (changed) changed.body = text;
  const notes = request.general.map(each => note({ ...each, updated: each.date }));
  return { status: 200, body: method === 'GET' ? notes : notes.at(-1) };
}

const user = (username: string) => ({ id: username.length, username, name: username, state: 'active', locked: false });

function mergeRequest({ number, author, head, base }: StubRequest) {
  const diff_refs = { base_sha: base, head_sha: head, start_sha: base };
  const web_url = `${web}/-/merge_requests/${number}`;
  return { iid: number, web_url, author: user(author), sha: head, updated_at: '2024-11-30T00:00:00.000Z', diff_refs };
}

function diffs(request: StubRequest) {
  return request.files().map(path => ({ old_path: path, new_path: path, diff: '', new_file: false }));
}

function approvals({ reviews }: StubRequest) {
  const approved = new Set(reviews.filter(({ state }) => state === 'APPROVED').map(({ login }) => login));
  return { approved: approved.size > 0, approved_by: Array.from(approved, login => ({ user: user(login) })) };
}

function discussions(request: StubRequest) {
  const threads = Map.groupBy(request.comments, ({ id, replyTo }) => replyTo ?? id);
  const lines = Array.from(threads, ([root, comments]) => ({
    id: `d${root}`,
    individual_note: false,
    notes: comments.map(each => {
      const resolved = request.resolved.has(root);
      return note({
        ...each,
        more: { type: 'DiffNote', resolvable: true, resolved, position: position(request, each) },
      });
    }),
  }));
  const told = request.reviews
    .filter(({ state }) => state === 'APPROVED')
    .map(each => ({ ...each, updated: each.date, body: 'approved this merge request', more: { system: true } }));
  const said = [...request.general.map(each => ({ ...each, updated: each.date })), ...told];
  return [...lines, ...said.map(each => ({ id: `d${each.id}`, individual_note: true, notes: [note(each)] }))];
}

interface Words {
  readonly id: number;
  readonly login: string;
  readonly date: string;
  readonly updated: string;
  readonly body: string;
  readonly more?: object;
}

function note({ id, login, date, updated, body, more }: Words) {
  const common = { type: null, attachment: null, system: false, noteable_type: 'MergeRequest', resolvable: false };
  return { ...common, id, author: user(login), created_at: date, updated_at: updated, body, ...more };
}

function position(request: StubRequest, comment: StubComment) {
  const { head, base } = request;
  const now = request.lineNow(comment, head);
  const isOutdated = comment.line !== undefined && now === undefined;
  return {
    base_sha: base,
    start_sha: base,
    head_sha: isOutdated ? comment.commit : head,
    old_path: comment.path,
    new_path: comment.path,
    position_type: comment.line === undefined ? 'file' : 'text',
    old_line: null,
    new_line: isOutdated ? comment.line : (now ?? null),
    line_range: null,
  };
}
