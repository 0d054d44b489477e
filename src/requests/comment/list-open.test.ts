import { expect, test } from 'vitest';
import type { Transport } from '../../appraisal/forge/transport.ts';
import recorded from '../../testing/gitlab/merge-requests.json' with { type: 'json' };
import { listOpenRequests } from './list-open.ts';

const answering =
  (path: string, body: unknown): Transport =>
  async call =>
    call.path === path ? { status: 200, body } : { status: 404, body: undefined };

test.each([
  ['gitlab', '/projects/thu%2Fho-so/merge_requests?state=opened&per_page=100', 'iid', 'source_branch'],
  ['gitea', '/repos/thu/ho-so/pulls?state=open&limit=50', 'number', 'head'],
  ['github', '/repos/thu/ho-so/pulls?state=open&per_page=100', 'number', 'head'],
] as const)('%s: open requests by number, without our own', async (forge, path, number, branch) => {
  const named = (name: string) => (branch === 'head' ? { head: { ref: name } } : { source_branch: name });
  const body = [
    { [number]: 15, ...named('xa-moi-2024') },
    { [number]: 14, ...named('tham-dinh/12') },
    { [number]: 12, ...named('xa-thu-2024') },
  ];
  expect(await listOpenRequests(answering(path, body), forge, 'thu/ho-so')).toEqual([12, 15]);
});

test('a list that gitlab.com sent', async () => {
  const path = '/projects/gitlab-org%2Fgitlab-ee/merge_requests?state=opened&per_page=100';
  const opened = recorded.list.filter(({ state }) => state === 'opened');
  expect(await listOpenRequests(answering(path, opened), 'gitlab', 'gitlab-org/gitlab-ee')).toEqual([15440, 15442]);
});
