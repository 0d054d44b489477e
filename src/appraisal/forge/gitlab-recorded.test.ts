import { describe, expect, test } from 'vitest';
import { rolesSchema } from '../../schema/content.ts';
import recorded from '../../testing/gitlab/merge-requests.json' with { type: 'json' };
import { findReviewer } from '../policy/authority.ts';
import { gitlabSource } from './gitlab.ts';
import { askOverHttp } from './http-transport.ts';

/* Merge requests as gitlab.com sent them (src/testing/gitlab/README.md), through the transport and the adapter. */

const api = 'https://gitlab.com/api/v4';
const repository = 'gitlab-org/gitlab-ee';
const project = `${api}/projects/gitlab-org%2Fgitlab-ee/merge_requests`;
const { single, list } = recorded;

/** GitLab over a merge request; of what was said about it nothing was recorded. */
function sourceOf(merge: { readonly iid: number }, more: Readonly<Record<string, unknown>> = {}) {
  const root = `${project}/${merge.iid}`;
  const answers: Readonly<Record<string, unknown>> = {
    [root]: merge,
    [`${root}/diffs`]: [],
    [`${root}/discussions`]: [],
    ...Object.fromEntries(Object.entries(more).map(([part, body]) => [`${root}/${part}`, body])),
  };
  const transport = askOverHttp({
    api,
    headers: {},
    now: () => 0,
    wait: async () => {},
    async fetch(url) {
      const found = answers[String(url).split('?')[0] ?? ''];
      return found === undefined ? new Response('{"message":"404 Not found"}', { status: 404 }) : Response.json(found);
    },
  });
  return gitlabSource(transport, { repository, request: merge.iid });
}

describe('a merge request of gitlab.com', () => {
  test('that has everything: who, where to, and the commits at both ends', async () => {
    expect(await sourceOf(single).read()).toEqual({
      request: {
        forge: 'gitlab',
        repository,
        request: 14656,
        url: 'https://gitlab.com/gitlab-org/gitlab-ee/merge_requests/14656',
        author: 'account-2',
        head: '8e0b45049b6253b8984cde9241830d2851168142',
        base: 'dd692733bb84bc3e9e862e66c099daec2fa00c83',
        files: [],
      },
      reviews: [],
      comments: [],
      omitted: { pending: 0, minimised: 0 },
      hidden: [],
    });
  });

  test('gives its own last moment, without fractions, to an approval that nothing dates', async () => {
    const approvals = { approved: true, approved_by: single.reviewers.map(user => ({ user })) };
    expect((await sourceOf(single, { approvals }).read()).reviews).toEqual([
      { id: 'approval-1', login: 'account-1', state: 'approved', date: '2019-08-20T09:09:56Z' },
    ]);
  });

  test('that is open, a draft, closed or merged, with null for what it lacks: the head where no commits are compared', async () => {
    const answers = await Promise.all(list.map(merge => sourceOf(merge).read()));
    const rows = answers.map(({ request: { request, author, head, base } }, index) =>
      [request, list[index]?.state, list[index]?.work_in_progress, author, head.slice(0, 8), base].join(' '),
    );
    expect(rows).toMatchInlineSnapshot(`
      [
        "15442 opened true account-3 2fc4e8b9 ",
        "15440 opened false account-1 eae31acf ",
        "15432 closed true .account-5 34b3b319 ",
        "15431 merged false account-7 cba824ca ",
      ]
    `);
  });
});

test('each account that wrote there can hold a role, whatever sign its name begins with', () => {
  const people = [single.author, ...list.map(({ author }) => author)];
  const reviewers = people.map(({ id, username }) => ({
    id: `huyen-${id}`,
    role: 'district',
    function: 'Chuyên viên',
    unit: 'huyen',
    logins: [{ forge: 'gitlab', login: username }],
    validFrom: '2019-01-01',
  }));
  const roles = rolesSchema.parse({
    roles: [{ id: 'district', title: 'Người thẩm định', body: 'UBND huyện' }],
    reviewers,
    keepers: people.map(({ username }) => ({ forge: 'gitlab', login: username })),
  });
  const tables = { reviewers: roles.reviewers, roles: roles.roles, units: [], unit: 'huyen' };
  const found = people.map(({ username }) =>
    findReviewer({ forge: 'gitlab', login: username }, single.updated_at, tables),
  );
  expect(found.map(each => each?.id)).toEqual(reviewers.map(({ id }) => id));
});
