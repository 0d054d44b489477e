import examples from '@octokit/webhooks-examples';
import { describe, expect, test } from 'vitest';
import type { ForgeAnswer } from './forge-source.ts';
import { giteaSource } from './gitea.ts';
import { githubSource } from './github.ts';
import { issueCommentSchema, reviewCommentSchema, reviewSchema } from './github-schemas.ts';
import { gitlabSource } from './gitlab.ts';
import type { Transport } from './transport.ts';

/** A forge that answers each path with what is given. */
function answering(answers: Readonly<Record<string, unknown>>): Transport {
  return async ({ path }) => {
    const found = answers[path.split('?')[0] ?? ''];
    return found === undefined ? { status: 404, body: undefined } : { status: 200, body: found };
  };
}

/** What GitHub itself sent as webhooks, by the name of the event. */
function sent(event: string, part: string): unknown[] {
  const found = (examples as unknown as { name: string; examples: Record<string, unknown>[] }[]).find(
    ({ name }) => name === event,
  );
  return (found?.examples ?? []).flatMap(example => example[part] ?? []);
}

const places = ({ comments }: ForgeAnswer) =>
  comments.map(({ id, thread, login, place, isResolved, isOutdated }) => {
    const { path, side, line, startLine, commit } = place ?? {};
    return { id, thread, login, path, side, line, startLine, commit: commit?.slice(0, 4), isResolved, isOutdated };
  });

describe('GitHub', () => {
  test.each([
    ['pull_request_review_comment', 'comment', reviewCommentSchema, 5],
    ['pull_request_review', 'review', reviewSchema, 4],
    ['issue_comment', 'comment', issueCommentSchema, 9],
  ] as const)('its own examples of %s are read', (event, part, schema, count) => {
    const payloads = sent(event, part);
    expect(payloads).toHaveLength(count);
    for (const payload of payloads) expect(schema.safeParse(payload).error?.issues).toBeUndefined();
  });

  test('its own examples make a harvest: a line from the hunk where the answer names none', async () => {
    const root = '/repos/Codertocat/Hello-World';
    const pull = {
      number: 2,
      html_url: 'https://github.com/Codertocat/Hello-World/pull/2',
      user: { login: 'Codertocat' },
      head: { sha: 'a' },
      base: { sha: 'b' },
    };
    const empty = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
    const source = githubSource(
      answering({
        [`${root}/pulls/2`]: pull,
        [`${root}/pulls/2/files`]: [{ filename: 'README.md' }],
        [`${root}/pulls/2/reviews`]: sent('pull_request_review', 'review').slice(0, 1),
        [`${root}/pulls/2/comments`]: sent('pull_request_review_comment', 'comment').slice(0, 1),
        [`${root}/issues/2/comments`]: sent('issue_comment', 'comment').slice(0, 1),
        '/graphql': {
          data: { repository: { pullRequest: { reviewThreads: empty, comments: empty, reviews: empty } } },
        },
      }),
      { repository: 'Codertocat/Hello-World', request: 2 },
    );
    const answer = await source.read();
    expect(answer.reviews).toEqual([
      {
        id: 'review-237895671',
        login: 'Codertocat',
        state: 'commented',
        commit: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
        date: '2019-05-15T15:20:38Z',
      },
    ]);
    // GitHub itself touches a comment when its review is sent, a second after it was written: that is no edit.
    expect(answer.comments.some(({ date, updated }) => updated > date)).toBe(true);
    expect(answer.comments.map(({ edited }) => edited)).toEqual([undefined, undefined]);
    const line = { path: 'README.md', side: 'old', line: 1, startLine: undefined, commit: 'ec26' };
    const marks = { login: 'Codertocat', isResolved: false, isOutdated: false };
    expect(places(answer)).toMatchObject([
      { id: 'general-492700400', login: 'Codertocat' },
      { id: 'comment-284312630', thread: 'thread-284312630', ...line, ...marks },
    ]);
  });

  test('files that the clone lacks', async () => {
    const path = '/repos/a/b/contents/communes/x%C3%A3/results.yaml';
    const source = githubSource(answering({ [path]: { encoding: 'base64', content: btoa('results: []\n') } }), {
      repository: 'a/b',
      request: 1,
    });
    expect(await source.readFile('communes/xã/results.yaml', 'c')).toBe('results: []\n');
    expect(await source.readFile('khong-co', 'c')).toBeUndefined();
  });
});

describe('Forgejo and Gitea', () => {
  // The fields as a Forgejo server sends them, down to zeros, blanks and nulls.
  const user = (login: string) => ({
    id: 2,
    login,
    login_name: '',
    source_id: 0,
    full_name: '',
    email: '',
    is_admin: false,
    username: login,
  });
  const commit = '0310ab0fc7512cab1652c77eadb401e0b15fb974';
  const review = (id: number, state: string, more: object = {}) => ({
    id,
    user: user('bob'),
    team: null,
    state,
    body: '',
    commit_id: commit,
    stale: false,
    official: true,
    dismissed: false,
    comments_count: 1,
    submitted_at: `2026-09-25T08:14:0${id}+07:00`,
    updated_at: '2026-09-25T01:14:05Z',
    html_url: 'https://forgejo.example/alice/test_repo/pulls/3#issuecomment-11',
    ...more,
  });
  const comment = (id: number, more: object = {}) => ({
    id,
    body: 'fix this',
    user: user('bob'),
    resolver: null,
    pull_request_review_id: 2,
    created_at: '2026-09-25T01:14:02Z',
    updated_at: '2026-09-25T01:14:02Z',
    path: 'open.txt',
    commit_id: 'f'.repeat(40),
    original_commit_id: '',
    diff_hunk: '@@ -0,0 +1 @@\n+open.txt',
    position: 7,
    original_position: 0,
    extra_lines_count: 0,
    html_url: 'https://forgejo.example/alice/test_repo/pulls/3#issuecomment-10',
    ...more,
  });

  test('a review: lines by number on the commit of the review, replies in its thread, resolved by whom', async () => {
    const pulls = '/repos/alice/test_repo/pulls/3';
    const source = giteaSource(
      answering({
        [pulls]: {
          number: 3,
          html_url: 'https://forgejo.example/3',
          user: user('alice'),
          head: { sha: 'a' },
          base: { sha: 'b' },
          merge_base: 'm',
        },
        [`${pulls}/files`]: [{ filename: 'open.txt' }],
        [`${pulls}/reviews`]: [
          review(1, 'REQUEST_REVIEW'),
          review(2, 'REQUEST_CHANGES', { body: 'needs work', dismissed: true }),
          review(3, 'APPROVED'),
          review(4, 'PENDING', { user: null }),
        ],
        [`${pulls}/reviews/2/comments`]: [
          comment(10),
          comment(11, { user: user('alice'), created_at: '2026-09-25T02:00:00Z', body: 'done' }),
          comment(12, { position: 0, original_position: 5, resolver: user('alice') }),
          comment(13, { position: 3, extra_lines_count: 2 }),
          comment(14, { position: 9, extra_lines_count: undefined }),
        ],
        [`${pulls}/reviews/3/comments`]: [],
        '/repos/alice/test_repo/issues/3/comments': [
          { id: 20, user: null, body: 'x', created_at: '2026-09-25T03:00:00Z', updated_at: '2026-09-25T03:00:00Z' },
        ],
      }),
      { repository: 'alice/test_repo', request: 3 },
    );
    const answer = await source.read();
    expect(answer.reviews.map(({ id, state, date }) => `${id} ${state} ${date}`)).toEqual([
      'review-2 dismissed 2026-09-25T01:14:02Z',
      'review-3 approved 2026-09-25T01:14:03Z',
    ]);
    expect(answer.omitted.pending).toBe(1);
    const [first, oldSide, range, fromGitea, body, reply, general] = answer.comments;
    expect(first).toMatchObject({
      id: 'comment-10',
      commit,
      place: { side: 'new', line: 7, commit, base: 'm' },
      isOutdated: undefined,
    });
    expect(oldSide).toMatchObject({ id: 'comment-12', place: { side: 'old', line: 5 }, isResolved: true });
    expect(range).toMatchObject({ id: 'comment-13', place: { side: 'new', startLine: 3, line: 5 } });
    expect(fromGitea?.place).toMatchObject({ startLine: undefined, line: 9 });
    expect(body).toMatchObject({ id: 'review-2', body: 'needs work', commit });
    expect(reply).toMatchObject({ id: 'comment-11', thread: first?.thread, commit: undefined });
    expect(general).toMatchObject({ id: 'general-20', login: '' });
  });
});

describe('GitLab', () => {
  const author = (username: string) => ({
    id: username.length,
    username,
    name: username,
    state: 'active',
    web_url: '',
  });
  const position = {
    base_sha: 'b1',
    start_sha: 'b1',
    head_sha: 'h1',
    old_path: 'a.yaml',
    new_path: 'a.yaml',
    position_type: 'text',
    old_line: null,
    new_line: 12,
    line_range: null,
  };
  const note = (id: number, more: object = {}) => ({
    id,
    type: 'DiffNote',
    body: 'Xem lại',
    author: author('huyen'),
    created_at: `2024-11-0${id % 10}T08:00:00.123+07:00`,
    updated_at: `2024-11-0${id % 10}T08:00:00.123+07:00`,
    system: false,
    resolvable: true,
    resolved: false,
    position,
    ...more,
  });
  const system = (id: number, login: string, body: string) =>
    note(id, { author: author(login), body, system: true, position: undefined });

  test('discussions, moved positions, approvals given, taken back and reset', async () => {
    const root = '/projects/tinh%2Fho-so/merge_requests/5';
    const range = {
      start: { type: 'new', old_line: null, new_line: 9 },
      end: { type: 'new', old_line: null, new_line: 12 },
    };
    const source = gitlabSource(
      answering({
        [root]: {
          iid: 5,
          web_url: 'https://gitlab.example/5',
          author: author('xa'),
          sha: 'h2',
          updated_at: '2024-11-09T00:00:00Z',
          diff_refs: { base_sha: 'b2', head_sha: 'h2', start_sha: 'b2' },
        },
        [`${root}/diffs`]: [{ old_path: 'a.yaml', new_path: 'a.yaml', diff: '' }],
        [`${root}/approvals`]: {
          approved_by: [{ user: author('giu') }, { user: author('im-lang'), approved_at: '2024-11-08T00:00:00Z' }],
        },
        [`${root}/discussions`]: [
          { id: 'd1', individual_note: false, notes: [note(1), note(2, { author: author('xa') })] },
          {
            id: 'd2',
            individual_note: false,
            notes: [note(3, { position: { ...position, head_sha: 'h2', line_range: range }, resolved: true })],
          },
          {
            id: 'd3',
            individual_note: false,
            notes: [note(4, { position: { ...position, old_line: 4, new_line: null } })],
          },
          {
            id: 'd4',
            individual_note: false,
            notes: [note(5, { position: { ...position, position_type: 'file', new_line: null } })],
          },
          {
            id: 'd5',
            individual_note: true,
            notes: [note(6, { type: null, position: undefined, resolvable: false, resolved: undefined })],
          },
          { id: 's1', individual_note: true, notes: [system(7, 'giu', 'approved this merge request')] },
          { id: 's2', individual_note: true, notes: [system(8, 'mat', 'approved this merge request')] },
          {
            id: 's3',
            individual_note: true,
            notes: [system(9, 'sua', 'requested changes'), system(9, 'x', 'changed the description')],
          },
        ],
      }),
      { repository: 'tinh/ho-so', request: 5 },
    );
    const answer = await source.read();
    expect(answer.request).toMatchObject({ head: 'h2', base: 'b2', author: 'xa', files: ['a.yaml'] });
    expect(
      places(answer).map(({ id, thread, side, line, startLine, isResolved, isOutdated }) => [
        id,
        thread,
        side,
        line,
        startLine,
        isResolved,
        isOutdated,
      ]),
    ).toEqual([
      ['note-1', 'thread-d1', 'new', 12, undefined, false, true],
      ['note-2', 'thread-d1', 'new', 12, undefined, false, true],
      ['note-3', 'thread-d2', 'new', 12, 9, true, false],
      ['note-4', 'thread-d3', 'old', 4, undefined, false, true],
      ['note-5', 'thread-d4', 'new', undefined, undefined, false, true],
      ['note-6', 'thread-d5', undefined, undefined, undefined, false, false],
    ]);
    expect(answer.comments[0]?.date).toBe('2024-11-01T01:00:00Z');
    expect(answer.reviews.map(({ login, state }) => `${login} ${state}`)).toEqual([
      'giu approved',
      'im-lang approved',
      'mat dismissed',
      'sua changes-requested',
    ]);
  });

  test('internal notes are for members of the project alone: counted, never published, not taken for deleted', async () => {
    const root = '/projects/tinh%2Fho-so/merge_requests/5';
    const merge = {
      iid: 5,
      web_url: 'https://gitlab.example/5',
      author: author('xa'),
      updated_at: '2024-11-09T00:00:00Z',
    };
    const thread = (id: string, ...notes: object[]) => ({ id, individual_note: false, notes });
    const source = gitlabSource(
      answering({
        [root]: { ...merge, sha: 'h1', diff_refs: null },
        [`${root}/diffs`]: [],
        [`${root}/discussions`]: [
          thread('d1', note(1, { confidential: true, internal: true }), note(2, { internal: true })),
          thread('d2', note(3, { confidential: false, internal: false })),
          thread('d3', note(4, { confidential: true }), note(5, { confidential: null })),
        ],
      }),
      { repository: 'tinh/ho-so', request: 5 },
    );
    const { comments, omitted, hidden } = await source.read();
    expect(comments.map(({ id }) => id)).toEqual(['note-3', 'note-5']);
    expect(omitted).toEqual({ pending: 0, minimised: 3 });
    expect(hidden).toEqual(['note-1', 'note-2', 'note-4']);
  });

  test('files and commits that the clone lacks; a moment with the zone of its writer', async () => {
    const project = '/projects/tinh%2Fho-so/repository';
    const source = gitlabSource(
      answering({
        [`${project}/files/communes%2Fx%C3%A3%2Fresults.yaml`]: {
          file_name: 'results.yaml',
          size: 12,
          encoding: 'base64',
          content: btoa('results: []\n'),
          ref: 'c',
        },
        [`${project}/commits/c`]: { id: 'c', parent_ids: null, committed_date: '2020-12-17T17:44:21.000+01:00' },
      }),
      { repository: 'tinh/ho-so', request: 5 },
    );
    expect(await source.readFile('communes/xã/results.yaml', 'c')).toBe('results: []\n');
    expect(await source.readFile('khong-co', 'c')).toBeUndefined();
    expect(await source.dateOf('c')).toBe('2020-12-17T16:44:21Z');
    expect(await source.dateOf('khong-co')).toBeUndefined();
  });
});
