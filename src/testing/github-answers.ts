import type { components } from '@octokit/openapi-types';
import examples from '@octokit/webhooks-examples';
import type { StubComment, StubGeneral, StubRequest, StubReview } from './forge-stub.ts';

/*
 * Answers of the stub in GitHub's published shape (its OpenAPI description), whole: a field that is missing, misnamed or
 * of another type does not compile. Where GitHub itself sends null against its description, the type says so here.
 */
type Schemas = components['schemas'];

/** The lines of outdated comments, and of those on a whole file, are null, whatever the description says. */
type ReviewComment = Omit<Schemas['pull-request-review-comment'], 'line' | 'original_line'> & {
  readonly line: number | null;
  readonly original_line: number | null;
};
/** Of a request what is asked; the rest, with the repositories at both ends, is as GitHub itself sent it once. */
type Pull = Pick<Schemas['pull-request'], 'number' | 'html_url' | 'user' | 'state' | 'auto_merge'> & {
  readonly head: Pick<Schemas['pull-request']['head'], 'sha'>;
  readonly base: Pick<Schemas['pull-request']['base'], 'sha'>;
};

const sentPull = (() => {
  const events = examples as unknown as readonly { name: string; examples: { pull_request?: Pull }[] }[];
  const found = events.find(({ name }) => name === 'pull_request')?.examples[0]?.pull_request;
  if (!found) throw new Error('no example of a pull request');
  return found;
})();

const web = 'https://github.test';
const api = 'https://api.github.test';
const repository = `${api}/repos/thu/ho-so`;
const pullPage = ({ number }: StubRequest) => `${web}/thu/ho-so/pull/${number}`;

export function pullOf(request: StubRequest): Pull {
  const { number, author, head, base } = request;
  const html_url = pullPage(request);
  const ends = { head: { ...sentPull.head, sha: head }, base: { ...sentPull.base, sha: base } };
  return { ...sentPull, ...ends, auto_merge: null, number, html_url, user: userOf(author), state: 'open' };
}

export function fileOf(filename: string): Schemas['diff-entry'] {
  const path = encodeURI(filename);
  return {
    sha: null,
    filename,
    status: 'modified',
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: `${web}/thu/ho-so/blob/main/${path}`,
    raw_url: `${web}/thu/ho-so/raw/main/${path}`,
    contents_url: `${repository}/contents/${path}`,
  };
}

export function reviewOf(request: StubRequest, review: StubReview): Schemas['pull-request-review'] {
  const { id, login, body, state, date, commit } = review;
  const pull_request_url = `${repository}/pulls/${request.number}`;
  const html_url = `${pullPage(request)}#pullrequestreview-${id}`;
  return {
    id,
    node_id: `PRR_${id}`,
    user: userOf(login),
    body,
    state,
    html_url,
    pull_request_url,
    _links: { html: { href: html_url }, pull_request: { href: pull_request_url } },
    commit_id: commit,
    author_association: 'NONE',
    ...(state === 'PENDING' ? {} : { submitted_at: date }),
  };
}

export function remarkOf(request: StubRequest, general: StubGeneral): Schemas['issue-comment'] {
  const { id, login, body, date, isBot } = general;
  return {
    id,
    node_id: `IC_${id}`,
    url: `${repository}/issues/comments/${id}`,
    html_url: `${pullPage(request)}#issuecomment-${id}`,
    issue_url: `${repository}/issues/${request.number}`,
    user: userOf(login, isBot ? 'Bot' : 'User'),
    body,
    created_at: date,
    updated_at: date,
    author_association: 'NONE',
  };
}

export function commentOf(request: StubRequest, comment: StubComment): ReviewComment {
  const { id } = comment;
  const url = `${repository}/pulls/comments/${id}`;
  const pull_request_url = `${repository}/pulls/${request.number}`;
  const html_url = `${pullPage(request)}#discussion_r${id}`;
  return {
    id,
    node_id: `PRRC_${id}`,
    url,
    html_url,
    pull_request_url,
    _links: { self: { href: url }, html: { href: html_url }, pull_request: { href: pull_request_url } },
    author_association: 'NONE',
    user: userOf(comment.login),
    body: comment.body,
    ...placeOf(request, comment),
    pull_request_review_id: comment.review,
    ...(comment.replyTo === undefined ? {} : { in_reply_to_id: comment.replyTo }),
    created_at: comment.date,
    updated_at: comment.updated,
  };
}

function placeOf(request: StubRequest, comment: StubComment) {
  const { head } = request;
  return {
    path: comment.path,
    line: request.lineNow(comment, head) ?? null,
    original_line: comment.line ?? null,
    start_line: comment.startLine ?? null,
    original_start_line: comment.startLine ?? null,
    side: comment.side,
    start_side: comment.startLine === undefined ? null : comment.side,
    subject_type: comment.line === undefined ? 'file' : 'line',
    commit_id: head,
    original_commit_id: comment.commit,
    diff_hunk: comment.hunk,
  } as const;
}

export function contentOf(path: string, text: string): Schemas['content-file'] {
  const url = `${repository}/contents/${encodeURI(path)}`;
  const html_url = `${web}/thu/ho-so/blob/main/${encodeURI(path)}`;
  return {
    type: 'file',
    encoding: 'base64',
    size: Buffer.byteLength(text),
    name: path.split('/').at(-1) ?? '',
    path,
    content: Buffer.from(text).toString('base64'),
    sha: '0'.repeat(40),
    url,
    git_url: null,
    html_url,
    download_url: null,
    _links: { git: null, html: html_url, self: url },
  };
}

export function commitOf(sha: string, date: string): Schemas['commit'] {
  const url = `${repository}/commits/${sha}`;
  const committer = { name: 'thu', email: 'thu@example.vn', date };
  return {
    url,
    sha,
    node_id: `C_${sha}`,
    html_url: `${web}/thu/ho-so/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: { url, author: committer, committer, message: '', comment_count: 0, tree: { sha, url } },
    author: null,
    committer: null,
    parents: [],
  };
}

function userOf(login: string, type: 'User' | 'Bot' = 'User'): Schemas['simple-user'] {
  const url = `${api}/users/${login}`;
  return {
    login,
    id: 1,
    node_id: 'U_1',
    avatar_url: `${web}/${login}.png`,
    gravatar_id: '',
    url,
    html_url: `${web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}
