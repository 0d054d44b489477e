import { expect, test } from 'vitest';
import { loadAppraisal } from './data/load-dossier.ts';
import { type AppraisalSandbox, dossier, makeAppraisalSandbox, results } from './testing/appraisal-sandbox.ts';

const other = 'communes/xa-moi/2024';
const day = (day: number, hour = 0) => `2024-11-0${day}T0${hour}:00:00Z`;

/** The request of the sandbox, with the dossier of a second commune in it. */
function makeTwo(files: Readonly<Record<string, string>> = {}): AppraisalSandbox {
  const sandbox = makeAppraisalSandbox();
  const { git, request } = sandbox;
  const names = git('ls-tree', '-r', '--name-only', request.branch, '--', dossier).split('\n');
  const copies = names.map(name => [name.replace(dossier, other), `${git('show', `${request.branch}:${name}`)}\n`]);
  const commune = git('show', `main:communes/xa-thu/commune.yaml`).replace('unit: xa-thu', 'unit: xa-moi');
  git('checkout', '-q', request.branch);
  sandbox.write({
    ...Object.fromEntries(copies),
    'communes/xa-moi/commune.yaml': commune.replace('Unit: xa-thu', 'Unit: xa-moi'),
    ...files,
  });
  sandbox.commit('Hồ sơ của xã Mới', day(1, 1));
  git('checkout', '-q', 'main');
  return sandbox;
}

/** "reviewer criterion verdict" of a dossier, then its comments with how they were attached and what was answered. */
function read({ root }: AppraisalSandbox, folder: string) {
  const data = loadAppraisal(root, `${folder}/appraisal`).stages.get('appraisal')?.data;
  return {
    voices: data?.voices.map(({ reviewer, criterion, verdict }) => `${reviewer} ${criterion} ${verdict}`),
    comments: data?.comments.map(({ criterion, anchor }) => `${anchor.how} ${criterion ?? '-'}`),
    answers: data?.comments.flatMap(each => [each, ...each.replies]).flatMap(({ refused }) => refused),
    conclusion: data?.conclusion?.verdict,
    approvals: data?.reviews.filter(({ state }) => state === 'approved').length,
  };
}

test('a request with two dossiers: each gets what stands in its files and what names it', async () => {
  const sandbox = makeTwo();
  const { request } = sandbox;
  const own = request.comment('huyen-a', day(2), { path: results, line: 6 }, '/dat');
  request.comment('huyen-a', day(2), { path: `${other}/results.yaml`, line: 6 }, '/khong-dat số liệu chưa khớp');
  request.reply('huyen-b', day(2, 1), own, '/dat xa-moi/2024 1.2');
  request.say('huyen-a', day(2, 2), '/dat xa-moi/2024 1.1\n/khong-dat xa-thu/2024 1.1 chưa có kế hoạch');
  request.say('huyen-b', day(2, 3), '/dat 1.10');
  request.say('huyen-b', day(2, 4), '/dat xa-cu/2024 1.10');
  request.say('huyen-a', day(2, 5), '/ket-luan communes/xa-moi/2024 khong-dat');
  request.review('huyen-b', day(2, 6), 'APPROVED');
  const outcome = await sandbox.harvest(day(3));
  expect([...outcome.changed.keys()]).toEqual([
    `${other}/appraisal/appraisal.yaml`,
    `${dossier}/appraisal/appraisal.yaml`,
  ]);
  expect(read(sandbox, other)).toMatchInlineSnapshot(`
    {
      "answers": [
        "Đề nghị này sửa nhiều hồ sơ (xa-moi/2024, xa-thu/2024) nên lệnh /dat phải ghi hồ sơ: /dat xa-moi/2024 1.6 [ghi chú]",
        "Đề nghị này không sửa hồ sơ xa-cu/2024. Hồ sơ của đề nghị: xa-moi/2024, xa-thu/2024.",
      ],
      "approvals": 1,
      "comments": [
        "exact 1.2",
        "command 1.1",
        "none -",
        "none -",
        "command -",
      ],
      "conclusion": "not-met",
      "voices": [
        "huyen-1 1.1 met",
        "huyen-1 1.2 not-met",
      ],
    }
  `);
  expect(read(sandbox, dossier)).toMatchInlineSnapshot(`
    {
      "answers": [
        "Ý kiến đứng ở hồ sơ xa-thu/2024 nhưng lệnh ghi hồ sơ xa-moi/2024; viết lệnh ở tệp của hồ sơ xa-moi/2024, hoặc trong một ý kiến chung.",
        "Đề nghị này sửa nhiều hồ sơ (xa-moi/2024, xa-thu/2024) nên lệnh /dat phải ghi hồ sơ: /dat xa-moi/2024 1.6 [ghi chú]",
        "Đề nghị này không sửa hồ sơ xa-cu/2024. Hồ sơ của đề nghị: xa-moi/2024, xa-thu/2024.",
      ],
      "approvals": 1,
      "comments": [
        "exact 1.2",
        "command 1.1",
        "none -",
        "none -",
      ],
      "conclusion": undefined,
      "voices": [
        "huyen-1 1.1 not-met",
        "huyen-1 1.2 met",
      ],
    }
  `);
  expect((await sandbox.harvest(day(4))).changed.size).toBe(0);
});

test('words of the whole request are of every dossier until somebody says which one is meant', async () => {
  const sandbox = makeTwo();
  const said = sandbox.request.say('huyen-a', day(2), '/dat 1.1');
  await sandbox.harvest(day(3));
  expect([read(sandbox, dossier).comments, read(sandbox, other).comments]).toEqual([['none -'], ['none -']]);
  const comment = sandbox.request.general.find(({ id }) => id === said);
  if (comment) comment.body = '/dat xa-thu/2024 1.1';
  await sandbox.harvest(day(4));
  expect([read(sandbox, dossier).comments, read(sandbox, other).comments]).toEqual([['command 1.1'], ['command -']]);
  expect([read(sandbox, dossier).voices, read(sandbox, other).voices]).toEqual([['huyen-1 1.1 met'], []]);
  expect(read(sandbox, other).answers).toEqual([]);
});

test('what was in force while the request had one dossier stays in force, and there, when it gets a second', async () => {
  const sandbox = makeAppraisalSandbox();
  sandbox.request.say('huyen-a', day(2), '/dat 1.1');
  await sandbox.harvest(day(3));
  sandbox.git('checkout', '-q', sandbox.request.branch);
  sandbox.write({ [`${other}/dossier.yaml`]: sandbox.git('show', `HEAD:${dossier}/dossier.yaml`) });
  sandbox.write({ 'communes/xa-moi/commune.yaml': sandbox.git('show', 'main:communes/xa-thu/commune.yaml') });
  sandbox.commit('Thêm hồ sơ', day(4));
  sandbox.git('checkout', '-q', 'main');
  await sandbox.harvest(day(5));
  expect(read(sandbox, dossier)).toMatchObject({ voices: ['huyen-1 1.1 met'], comments: ['command 1.1'], answers: [] });
  expect(read(sandbox, other).comments).toBeUndefined();
});

test('a dossier that cannot be harvested does not keep the others from it', async () => {
  const sandbox = makeTwo({ [`${other}/dossier.yaml`]: 'year: [\n' });
  sandbox.request.comment('huyen-a', day(2), { path: results, line: 6 }, '/dat');
  const outcome = await sandbox.harvest(day(3));
  expect(outcome.dossiers.map(each => each.dossier)).toEqual(['xa-thu/2024']);
  expect([...outcome.faults]).toMatchInlineSnapshot(`
    [
      [
        "xa-moi/2024",
        "Bản cuối của đề nghị không có tệp communes/xa-moi/2024/dossier.yaml dùng được; xã cần sửa trước: npx hoso check communes/xa-moi/2024/dossier.yaml",
      ],
    ]
  `);
  expect(read(sandbox, dossier).voices).toEqual(['huyen-1 1.2 met']);
});
