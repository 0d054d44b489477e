import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Forge } from '../src/schema/appraisal.ts';
import { dossier, makeAppraisalSandbox, results } from '../src/testing/appraisal-sandbox.ts';
import { answerAsGitea } from '../src/testing/gitea-stub.ts';
import { answerAsGitlab } from '../src/testing/gitlab-stub.ts';
import { gitIn } from './testing/make-request.ts';
import { runHoso } from './testing/run-hoso.ts';
import { serveForge } from './testing/serve-forge.ts';

const file = `${dossier}/appraisal/appraisal.yaml`;

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The stub forge with its bare repository, and a clone of the main branch that a job works in. */
async function makeForge(forge: Forge) {
  const sandbox = makeAppraisalSandbox(forge);
  const second = sandbox.open(13, sandbox.request.branch);
  const requests = [sandbox.request, second];
  const api = await serveForge(requests, forge === 'gitlab' ? answerAsGitlab : answerAsGitea);
  const bare = makeFolder();
  sandbox.git('clone', '-q', '--bare', sandbox.root, bare);
  gitIn(bare, 'config', 'receive.advertisePushOptions', 'true');
  const clone = makeFolder();
  gitIn(bare, 'clone', '-q', '-b', 'main', bare, clone);
  const call = ['appraise', 'turn', '--forge', forge, '--repository', 'thu/ho-so', '--api', api, '--as', 'may'];
  const turn = (...more: readonly string[]) => runHoso(clone, ...call, ...more);
  const recorded = (number: number) => gitIn(bare, 'show', `tham-dinh/${number}:${file}`);
  return { sandbox, second, turn, recorded, clone, bare };
}

test.each(['gitlab', 'gitea'] as const)(
  '%s: a turn harvests what stands on lines, records it on a branch, answers',
  async forge => {
    const { sandbox, second, turn, recorded, clone, bare } = await makeForge(forge);
    const { request } = sandbox;
    const at = (hour: number) => `2024-11-02T0${hour}:00:00Z`;
    const first = request.comment('huyen-a', at(1), { path: results, line: 6 }, '/khong-dat số liệu chưa khớp');
    request.comment('huyen-a', at(2), { path: `${dossier}/evidence/1.1.md`, line: 1 }, '/duyet');
    request.say('huyen-b', at(3), '/dat 1.10\n/ket-luan dat');
    request.review('huyen-b', at(4), 'APPROVED');
    second.say('huyen-a', at(5), '/dat 1.1');
    expect(await turn()).toMatchObject({ code: 0, stderr: '' });

    expect(recorded(12)).toMatch(/criterion: "1.2"\n {4}reviewer: huyen-1[\s\S]*verdict: not-met/);
    expect(recorded(12)).toMatch(/state: approved/);
    expect(recorded(13)).toMatch(/criterion: "1.1"\n {4}reviewer: huyen-1/);
    // The clone itself is as it was: each request was harvested in a tree of its own.
    expect(gitIn(clone, 'status', '--porcelain', '--', 'communes')).toBe('');
    expect(gitIn(clone, 'worktree', 'list').trim().split('\n')).toHaveLength(1);
    const said = request.general.filter(({ login }) => login === 'may').map(({ body }) => body);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Không có lệnh "/duyet"');
    expect(second.general.some(({ login }) => login === 'may')).toBe(false);

    // The commune mends the line with force, the reviewer answers and mends the command; our answer is nobody's opinion.
    const mended = sandbox.textOf('results.yaml').replace('value: 80\n', 'value: 79.5\n');
    sandbox.amend({ 'results.yaml': mended }, '2024-11-05T00:00:00Z', '--amend');
    sandbox.git('push', '-q', '-f', bare, request.branch);
    request.reply('huyen-a', '2024-11-06T00:00:00Z', first, '/dat 1.2 đã khớp');
    const wrong = request.comments.find(({ body }) => body === '/duyet');
    if (wrong) Object.assign(wrong, { body: '/dat', updated: '2024-11-06T01:00:00Z' });
    // Resolving touches a comment, which is no edit of its words.
    request.resolved.add(first);
    request.find(first).updated = '2024-11-06T02:00:00Z';
    const later = await turn('--request', '12');
    expect(later).toMatchObject({ code: 0, stderr: '' });
    expect(recorded(12)).toMatch(/isResolved: true\n {4}isOutdated: true/);
    expect(recorded(12)).toMatch(/criterion: "1.2"\n {4}reviewer: huyen-1[\s\S]*verdict: met/);
    expect(recorded(12)).not.toMatch(/hoso:tra-loi-lenh|login/);
    expect(recorded(12).match(/editedAt: .*/g)).toEqual(['editedAt: "2024-11-06T01:00:00Z"']);
    expect(request.general.at(-1)?.body).toContain('Mọi câu lệnh đều đã hiểu.');

    // Nothing new: nothing is written.
    const before = gitIn(bare, 'rev-parse', 'tham-dinh/12');
    expect((await turn()).code).toBe(0);
    expect(gitIn(bare, 'rev-parse', 'tham-dinh/12')).toBe(before);
  },
);

test('the steps run as jobs of their own: who records asks the forge nothing', async () => {
  const { sandbox, turn, recorded, clone } = await makeForge('gitlab');
  sandbox.request.comment('huyen-a', '2024-11-02T01:00:00Z', { path: results, line: 6 }, '/dat');
  expect(await turn('--only', 'harvest', '--request', '12')).toMatchObject({ code: 0 });
  expect(existsSync(join(clone, 'tra-loi/12/thu-nhan.json'))).toBe(true);
  expect(() => recorded(12)).toThrow();
  const nowhere = ['--api', 'http://127.0.0.1:1'];
  const record = await turn('--only', 'record', ...nowhere);
  expect(record).toEqual({ code: 0, stderr: '', stdout: 'Đề nghị 12, ghi: Đã ghi 1 tệp vào nhánh tham-dinh/12.\n' });
  expect(recorded(12)).toContain('verdict: met');
  expect((await turn('--only', 'answer')).stdout).toBe('Đề nghị 12, trả lời: không có gì mới.\n');
});

test('a request that fails keeps no other from its turn; a wrong call says what is missing', async () => {
  const { sandbox, second, turn, recorded, clone } = await makeForge('gitea');
  const { request } = sandbox;
  request.reviews = [{ id: 1, login: 'huyen-a', commit: request.head, date: 'hôm qua', body: 'x', state: 'COMMENTED' }];
  second.comment('huyen-a', '2024-11-02T01:00:00Z', { path: results, line: 6 }, '/dat');
  const { code, stderr } = await turn();
  expect({ code, stderr: stderr.split('\n')[0] }).toMatchInlineSnapshot(`
    {
      "code": 2,
      "stderr": "Đề nghị 12, thu: Câu trả lời của nơi lưu kho có ngày giờ không đọc được.",
    }
  `);
  expect(recorded(13)).toContain('verdict: met');
  const calls = [
    ['--request', 'x'],
    ['--only', 'xem'],
    ['--as', ''],
    ['--forge', 'svn'],
  ];
  const outcomes = [];
  for (const call of calls)
    outcomes.push(
      await runHoso(clone, 'appraise', 'turn', '--forge', 'github', '--repository', 'a/b', '--as', 'may', ...call),
    );
  expect(outcomes.map(each => `${each.code} ${each.stderr.split('\n')[0]}`)).toMatchInlineSnapshot(`
    [
      "2 Số của đề nghị không đúng, ví dụ --request 12.",
      "2 Không có bước "xem"; chọn harvest, record, answer.",
      "2 Cần --as, tên đăng nhập mà máy dùng để trả lời.",
      "2 Không có nơi lưu kho "svn"; chọn github, gitlab, gitea.",
    ]
  `);
});
