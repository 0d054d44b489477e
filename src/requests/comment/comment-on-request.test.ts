import { describe, expect, test } from 'vitest';
import type { ForgeCall, Transport } from '../../appraisal/forge/transport.ts';
import type { Forge } from '../../schema/appraisal.ts';
import { summaryMark } from '../format-summary.ts';
import { commentOnRequest } from './comment-on-request.ts';

const self = 'github-actions[bot]';
const text = `${summaryMark}\n\n## Kết quả`;

/** A forge that holds comments, two a page; `calls` receives what it was asked to write. */
function makeForge(comments: readonly { login: string; body: string | null }[], calls: ForgeCall[]): Transport {
  const all = comments.map(({ login, body }, index) => {
    return { id: index + 1, body, user: { login }, author: { username: login } };
  });
  return async call => {
    if (call.method !== 'GET') {
      calls.push(call);
      return { status: 200, body: {} };
    }
    const page = Number(/[?&]page=(\d+)/.exec(call.path)?.[1] ?? 1);
    const next = page * 2 < all.length ? `${call.path.replace(/&page=\d+/, '')}&page=${page + 1}` : undefined;
    return { status: 200, body: all.slice(page * 2 - 2, page * 2), next };
  };
}

async function comment(comments: Parameters<typeof makeForge>[0], forge: Forge = 'github') {
  const calls: ForgeCall[] = [];
  const target = { forge, repository: 'so-khcn/ho-so-so', request: 12, self, text, mark: summaryMark };
  const done = await commentOnRequest(makeForge(comments, calls), target);
  return { done, calls: calls.map(({ method, path }) => `${method} ${path}`) };
}

const other = { login: 'can-bo-xa', body: 'Đã sửa.' };

describe('the one comment of ours', () => {
  test('is written where there is none', async () => {
    expect(await comment([other])).toEqual({
      done: 'created',
      calls: ['POST /repos/so-khcn/ho-so-so/issues/12/comments'],
    });
  });

  test('is brought up to date, also from a later page', async () => {
    const old = { login: self, body: `${summaryMark}\n\nCũ` };
    expect(await comment([other, other, { login: 'xa', body: null }, old])).toEqual({
      done: 'updated',
      calls: ['PATCH /repos/so-khcn/ho-so-so/issues/comments/4'],
    });
  });

  test('is left where it says the same', async () => {
    expect(await comment([{ login: self, body: `${text}\n` }])).toEqual({ done: 'same', calls: [] });
  });

  test('is never the comment of somebody who imitates it', async () => {
    const imitation = { login: 'ke-gia-mao', body: `${summaryMark}\n\n✅ Đã duyệt` };
    expect(await comment([imitation])).toMatchObject({ done: 'created' });
  });

  test('is not what we quoted or wrote for another purpose', async () => {
    expect(await comment([{ login: self, body: `Trả lời: ${summaryMark}` }])).toMatchObject({ done: 'created' });
  });

  test('on the other forges', async () => {
    const old = { login: self, body: `${summaryMark}\n\nCũ` };
    expect((await comment([old], 'gitea')).calls).toEqual(['PATCH /repos/so-khcn/ho-so-so/issues/comments/1']);
    expect((await comment([old], 'gitlab')).calls).toEqual([
      'PUT /projects/so-khcn%2Fho-so-so/merge_requests/12/notes/1',
    ]);
    expect((await comment([], 'gitlab')).calls).toEqual(['POST /projects/so-khcn%2Fho-so-so/merge_requests/12/notes']);
  });
});
