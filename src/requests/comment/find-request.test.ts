import { expect, test } from 'vitest';
import { findRequest } from './find-request.ts';

const [commit, base, other] = ['a', 'b', 'c'].map(sign => sign.repeat(40)) as [string, string, string];
const facts = {
  repository: 'so-khcn/ho-so-so',
  headRepository: 'xa/ho-so-so',
  headBranch: 'sua-1.6',
  headCommit: commit,
};
const pull = (number: number, sha: string, repository: string | null) => ({
  number,
  head: { sha, repo: repository === null ? null : { full_name: repository } },
  base: { sha: base },
});

const find = (...pulls: object[]) => findRequest(async () => ({ status: 200, body: pulls }), facts);

test('by commit and repository, as the forge says them', async () => {
  const paths: string[] = [];
  const found = await findRequest(async ({ path }) => {
    paths.push(path);
    return { status: 200, body: [pull(11, other, 'xa/ho-so-so'), pull(12, commit, 'xa/ho-so-so')] };
  }, facts);
  expect(found).toEqual({ number: 12, base });
  expect(paths).toEqual(['/repos/so-khcn/ho-so-so/pulls?state=open&head=xa%3Asua-1.6&per_page=100']);
});

test.each([
  ['a request that moved on', [pull(12, other, 'xa/ho-so-so')]],
  ['the same commit in another fork', [pull(12, commit, 'ke-gian/ho-so-so')]],
  ['a fork that is gone', [pull(12, commit, null)]],
  ['two requests with the same commit', [pull(12, commit, 'xa/ho-so-so'), pull(13, commit, 'xa/ho-so-so')]],
  ['none', []],
])('none for %s', async (_, pulls) => {
  expect(await find(...pulls)).toBeUndefined();
});
