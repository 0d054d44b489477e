import { expect, test } from 'vitest';
import { githubSource } from '../appraisal/forge/github.ts';
import type { ForgeCall, Transport } from '../appraisal/forge/transport.ts';
import { dossier, makeAppraisalSandbox, results } from './appraisal-sandbox.ts';
import { openAnswerCheck } from './github/check-answer.ts';
import { openGraphCheck } from './github/check-graph.ts';

interface Asked {
  readonly call: ForgeCall;
  readonly body: unknown;
}

/** All that a harvest asks of the stub, with its answers; everything that can be said on a request was said. */
async function askEverything(): Promise<readonly Asked[]> {
  const sandbox = makeAppraisalSandbox();
  const { request } = sandbox;
  const at = (hour: number) => `2024-11-02T0${hour}:00:00Z`;
  const first = request.comment('huyen-a', at(1), { path: results, line: 6 }, '/khong-dat 1.2 số liệu');
  request.comment('huyen-a', at(2), { path: results, line: 14, startLine: 12 }, 'Nguồn nào?');
  request.comment('huyen-b', at(2), { path: `${dossier}/evidence/1.1.md` }, 'Cả tệp');
  request.reply('xa-thu', at(3), first, 'Đã sửa.');
  request.say('huyen-a', at(3), '/dat 1.10');
  request.say('github-actions', at(3), 'Kết quả kiểm tra', true);
  request.review('huyen-b', at(4), 'CHANGES_REQUESTED', 'Đề nghị sửa.');
  request.review('huyen-b', at(5), 'PENDING');
  request.find(first).isMinimized = true;
  request.resolved.add(first);
  const mended = sandbox.textOf('results.yaml').replace('value: 80\n', 'value: 79.5\n');
  sandbox.amend({ 'results.yaml': mended }, '2024-11-05T00:00:00Z', '--amend');
  const asked: Asked[] = [];
  const recording: Transport = async call => {
    const answer = await sandbox.transport(call);
    asked.push({ call, body: answer.body });
    return answer;
  };
  const source = githubSource(recording, { repository: 'thu/ho-so', request: 12 });
  const { request: facts } = await source.read();
  await source.readFile(results, facts.head);
  await source.dateOf(facts.head);
  return asked;
}

const pathOf = ({ call }: Asked) => call.path.split('?')[0] ?? '';

test("the stub's answers are as GitHub publishes them; a damaged one is found", async () => {
  const asked = (await askEverything()).filter(({ call }) => call.method === 'GET');
  const check = openAnswerCheck();
  const kinds = new Set(asked.map(each => pathOf(each).replace(/\/(contents|commits)\/.+/, '/$1')));
  expect([...kinds].map(path => path.replace('/repos/thu/ho-so', ''))).toEqual([
    '/pulls/12',
    '/pulls/12/files',
    '/pulls/12/reviews',
    '/pulls/12/comments',
    '/issues/12/comments',
    '/contents',
    '/commits',
  ]);
  for (const each of asked) expect([pathOf(each), ...check(pathOf(each), each.body)]).toEqual([pathOf(each)]);
  const comments = asked.filter(each => pathOf(each) === '/repos/thu/ho-so/pulls/12/comments');
  const lines = comments.flatMap(({ body }) => (body as { line: number | null }[]).map(({ line }) => line));
  expect(lines).toContain(null);
  for (const each of asked) expect(check(pathOf(each), damage(each.body))).not.toEqual([]);
});

/** The same answer with a field of another type. */
function damage(body: unknown): unknown {
  const [first] = Array.isArray(body) ? body : [body];
  const name = ['id', 'sha', 'size', 'filename'].find(key => key in first) ?? '';
  const damaged = { ...first, [name]: { wrong: first[name] } };
  return Array.isArray(body) ? [damaged] : damaged;
}

test("the stub's GraphQL answers are as GitHub's schema has them; a damaged one is found", async () => {
  const asked = (await askEverything()).filter(({ call }) => call.path === '/graphql');
  expect(asked.length).toBeGreaterThanOrEqual(3);
  const check = openGraphCheck();
  for (const { call, body } of asked) expect(await check(call.body, body)).toEqual([]);
  const [first] = asked;
  const text = JSON.stringify(first?.body).replaceAll('"isResolved":true', '"isResolved":"vâng"');
  expect(await check(first?.call.body, JSON.parse(text))).not.toEqual([]);
  const query = JSON.stringify(first?.call.body).replaceAll('isOutdated', 'isStale');
  expect(await check(JSON.parse(query), first?.body)).not.toEqual([]);
});
