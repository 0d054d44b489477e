import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeRepository } from '../src/checks/testing/make-dossier.ts';
import { answersMark } from '../src/requests/comment/format-answers.ts';
import { summaryMark } from '../src/requests/format-summary.ts';
import { edited, gitIn, makeRequest } from './testing/make-request.ts';
import { runHoso } from './testing/run-hoso.ts';

/** A forge of two answers: its comments and its open requests; keeps what it was asked to write. */
async function startForge(answers: { readonly comments?: readonly object[]; readonly pulls?: readonly object[] }) {
  const written: string[] = [];
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET') written.push(`${request.method} ${request.url} ${await readAll(request)}`);
    const body = request.method !== 'GET' ? {} : request.url?.includes('/pulls') ? answers.pulls : answers.comments;
    response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? []));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { written, options: ['--api', api, '--repository', 'so-khcn/ho-so-so'] };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

/** The repository, and a file in it with what is to be written. */
function makeFile(name: string, text: string): string {
  const root = makeRepository();
  writeFileSync(join(root, name), text);
  return root;
}

test('a summary becomes one comment, and later that comment anew', async () => {
  const root = makeFile('tom-tat.md', `${summaryMark}\n\nMới\n`);
  const call = ['request-comment', '--request', '12', '--file', 'tom-tat.md'];
  const first = await startForge({ comments: [{ id: 1, body: `${summaryMark} giả`, user: { login: 'ai-do' } }] });
  expect(await runHoso(root, ...call, ...first.options)).toEqual({ code: 0, stdout: 'Đã viết lời mới.\n', stderr: '' });
  expect(first.written[0]).toMatch(/^POST \/repos\/so-khcn\/ho-so-so\/issues\/12\/comments /);
  const second = await startForge({
    comments: [{ id: 7, body: `${summaryMark}\n\nCũ`, user: { login: 'github-actions[bot]' } }],
  });
  expect((await runHoso(root, ...call, ...second.options)).stdout).toBe('Đã cập nhật lời.\n');
  expect(second.written[0]).toMatch(/^PATCH \/repos\/so-khcn\/ho-so-so\/issues\/comments\/7 /);
});

test('answers to commands: said where there is something to say, taken back when all is understood', async () => {
  const answers = JSON.stringify({ answers: [{ comment: '101', messages: ['Không có lệnh "/duyet".'] }] });
  const call = ['request-comment', '--request', '12', '--answers', 'thu-nhan.json'];
  const forge = await startForge({});
  expect((await runHoso(makeFile('thu-nhan.json', answers), ...call, ...forge.options)).stdout).toBe(
    'Đã viết lời mới.\n',
  );
  expect(forge.written[0]).toContain('Ý kiến `101`: Không có lệnh');
  const silent = await startForge({});
  const none = makeFile('thu-nhan.json', '{"answers":[]}');
  expect((await runHoso(none, ...call, ...silent.options)).stdout).toBe('Lời không có gì đổi.\n');
  const known = await startForge({ comments: [{ id: 8, body: answersMark, user: { login: 'github-actions[bot]' } }] });
  await runHoso(none, ...call, ...known.options);
  expect(known.written[0]).toContain('Mọi câu lệnh đều đã hiểu.');
});

test('only what our own commands wrote is written', async () => {
  const { options, written } = await startForge({});
  const root = makeFile('tom-tat.md', '✅ Đã duyệt');
  const { code, stderr } = await runHoso(
    root,
    'request-comment',
    '--request',
    '12',
    '--file',
    'tom-tat.md',
    ...options,
  );
  expect({ code, first: stderr.split('\n')[0], written }).toEqual({
    code: 2,
    first: 'Tệp không phải do lệnh request-summary viết.',
    written: [],
  });
});

test('a run finds its request by commit and repository, and passes over one that moved on', async () => {
  const forge = makeRequest({ files: { 'report/mo-dau.md': edited('report/mo-dau.md', '5 thôn', '6 thôn') } });
  const commit = gitIn(forge, 'rev-parse', 'de-nghi').trim();
  const base = gitIn(forge, 'rev-parse', 'main').trim();
  gitIn(forge, 'update-ref', 'refs/pull/12/head', commit);
  gitIn(forge, 'remote', 'add', 'origin', forge);
  const pull = { number: 12, head: { sha: commit, repo: { full_name: 'xa/ho-so-so' } }, base: { sha: base } };
  const { options } = await startForge({ pulls: [pull] });
  const call = (sha: string) =>
    runHoso(
      forge,
      'request-fetch',
      '--head-repository=xa/ho-so-so',
      '--head-branch=sua',
      `--head-commit=${sha}`,
      ...options,
    );
  expect(await call(commit)).toEqual({ code: 0, stdout: `number=12\nhead=${commit}\nbase=${base}\n`, stderr: '' });
  expect(await call(base)).toMatchObject({ code: 1, stdout: '' });
});

test.each([
  [['--file', 'x'], 'Thiếu --request, ví dụ --request 12.'],
  [['--request', '12'], 'Thiếu --file, ví dụ --file tom-tat.md.'],
])('a wrong call: %j', async (args, first) => {
  const { code, stderr } = await runHoso(makeRepository(), 'request-comment', ...args);
  expect({ code, first: stderr.split('\n')[0] }).toEqual({ code: 2, first });
});
