import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { githubSource } from '../src/appraisal/forge/github.ts';
import { recordAnswers } from '../src/appraisal/forge/transport.ts';
import { openSavedAnswers } from '../src/data/saved-answers.ts';
import { type AppraisalSandbox, dossier, makeAppraisalSandbox, results } from '../src/testing/appraisal-sandbox.ts';
import { runHoso } from './testing/run-hoso.ts';

/** Saves what the stub forge answers about the request, as `--record` does; returns the folder. */
async function record({ transport, request }: AppraisalSandbox): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-tra-loi-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const recorded = recordAnswers(transport, openSavedAnswers(folder));
  await githubSource(recorded, { repository: 'thu/ho-so', request: request.number }).read();
  return folder;
}

test('harvest from saved answers writes the files, once; status tells what blocks', async () => {
  const sandbox = makeAppraisalSandbox();
  const { request, root } = sandbox;
  request.comment('huyen-a', '2024-11-02T00:00:00Z', { path: results, line: 6 }, '/dat\n/duyet');
  request.comment('huyen-a', '2024-11-02T01:00:00Z', { path: results, line: 14 }, '/khong-dat thiếu danh sách');
  const folder = await record(sandbox);
  const call = [
    'appraise',
    'harvest',
    '--forge',
    'github',
    '--repository',
    'thu/ho-so',
    '--request',
    '12',
    '--from',
    folder,
  ];
  const dry = await runHoso(root, ...call, '--dry-run');
  expect(dry).toMatchObject({ code: 0, stderr: '' });
  expect(readdirSync(join(root, 'communes/xa-thu'))).not.toContain('2024');
  const first = await runHoso(root, ...call);
  expect(first.stdout).toMatchInlineSnapshot(`
    "xa-thu/2024: đã ghi communes/xa-thu/2024/appraisal/appraisal.yaml
    comment-12002: Không có lệnh "/duyet". Các lệnh dùng được: /dat 1.6 [ghi chú]; /khong-dat 2.5, 2.6 lý do; /bo-sung 3.3 nội dung cần bổ sung; /khong-danh-gia 1.11 lý do; /ket-qua 1.6 99,67; /y-kien 4.2 nội dung; /rut 1.6; /ket-luan dat|khong-dat [lời kết luận].
    Xem: npx hoso appraise status xa-thu/2024
    "
  `);
  const file = join(root, dossier, 'appraisal/appraisal.yaml');
  const text = readFileSync(file, 'utf8');
  const second = await runHoso(root, ...call, '--format', 'json');
  expect(JSON.parse(second.stdout)).toMatchObject({
    dossiers: ['xa-thu/2024'],
    changed: [],
    answers: [{ thread: expect.any(String) }],
  });
  expect(readFileSync(file, 'utf8')).toBe(text);

  sandbox.git('merge', '-q', '--no-edit', request.branch);
  const status = await runHoso(root, 'appraise', 'status', 'xa-thu/2024');
  expect(status.code).toBe(1);
  expect(status.stdout.replace(/thu nhận ngày \S+/, 'thu nhận ngày ...')).toMatchInlineSnapshot(`
    "Thẩm định (appraisal)
      Đề nghị số 12 https://github.test/thu/ho-so/pull/12, thu nhận ngày ...

      1.2    Xã: 80; Đạt
             Phó Trưởng phòng (Thẩm định): Đạt
      2.1    Xã: 57,1; Đạt
             Phó Trưởng phòng (Thẩm định): Không đạt; «thiếu danh sách»

      Còn vướng mắc:
      - Chưa có đánh giá: 1.1, 1.10.
      - Chưa có kết luận (/ket-luan dat hoặc /ket-luan khong-dat).
    "
  `);
  const json = await runHoso(root, 'appraise', 'status', 'communes/xa-thu/2024/', '--format', 'json');
  expect(JSON.parse(json.stdout).stages[0].criteria[1]).toMatchObject({
    criterion: '1.2',
    state: 'done',
    voices: [{ isCurrent: true }],
  });
  const check = await runHoso(root, 'check', '--format', 'json');
  expect(JSON.parse(check.stdout).issues.filter((issue: { file: string }) => issue.file.includes('appraisal'))).toEqual(
    [],
  );
});

test('a request that is about no dossier has nothing to harvest, and nothing failed', async () => {
  const sandbox = makeAppraisalSandbox();
  sandbox.git('checkout', '-q', '-b', 'khong-lien-quan');
  sandbox.write({ LICENSE: 'x' });
  sandbox.commit('Khác', '2024-11-03T00:00:00Z');
  sandbox.git('checkout', '-q', 'main');
  const request = sandbox.open(15, 'khong-lien-quan');
  request.say('nguoi-dan', '2024-11-04T00:00:00Z', 'Cảm ơn.');
  const folder = await record({ ...sandbox, request });
  const call = ['appraise', 'harvest', '--forge', 'github', '--repository', 'thu/ho-so', '--request', '15'];
  expect(await runHoso(sandbox.root, ...call, '--from', folder)).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'Đề nghị không sửa hồ sơ nào nên không có ý kiến thẩm định để thu nhận; nếu có, ghi rõ hồ sơ, ví dụ: npx hoso appraise harvest xa-a/2024 ...\n',
  });
  const { stdout } = await runHoso(sandbox.root, ...call, '--from', folder, '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({ dossiers: [], changed: [], answers: [] });
});

test('status of a request that is not merged yet, with what was just harvested', async () => {
  const sandbox = makeAppraisalSandbox();
  const { request, root } = sandbox;
  request.comment('huyen-a', '2024-11-02T00:00:00Z', { path: results, line: 6 }, '/dat');
  const folder = await record(sandbox);
  const call = ['--forge', 'github', '--repository', 'thu/ho-so', '--request', '12', '--from', folder];
  await runHoso(root, 'appraise', 'harvest', ...call);
  sandbox.git('update-ref', 'refs/hoso/12', request.branch);
  const status = ['appraise', 'status', 'xa-thu/2024'];
  const { code, stdout } = await runHoso(root, ...status, '--head', 'refs/hoso/12');
  expect(code).toBe(1);
  expect(stdout).toContain('  1.2    Xã: 80; Đạt\n         Phó Trưởng phòng (Thẩm định): Đạt\n');
  expect((await runHoso(root, ...status)).stderr).toContain('có lỗi; xem: npx hoso check communes/xa-thu/2024');
  const wrong = await runHoso(root, 'appraise', 'status', 'xa-thu/2023', '--head', 'refs/hoso/12');
  expect(wrong.stderr.split('\n')[0]).toBe('Không có hồ sơ "xa-thu/2023". Gần giống: "xa-thu/2024".');
});

test('a repository in which nobody may appraise says so', async () => {
  const sandbox = makeAppraisalSandbox('gitlab');
  sandbox.request.comment('huyen-a', '2024-11-02T00:00:00Z', { path: results, line: 6 }, '/dat');
  const folder = await record(sandbox);
  const call = ['appraise', 'harvest', '--forge', 'github', '--repository', 'thu/ho-so', '--request', '12'];
  const { stdout } = await runHoso(sandbox.root, ...call, '--from', folder, '--dry-run');
  expect(stdout).toContain(
    'Lưu ý: content/roles.yaml chưa ghi ai được thẩm định bằng tài khoản github (reviewers), nên chưa ý kiến nào được tính.',
  );
});

test('a wrong call says what is missing', async () => {
  const { root } = makeAppraisalSandbox();
  const calls = [
    [],
    ['xem'],
    ['harvest'],
    ['harvest', '--forge', 'github'],
    ['harvest', '--forge', 'github', '--request', '3', '--repository', '../x'],
    ['harvest', '--forge', 'gitea', '--request', '3', '--repository', 'a/b'],
    ['harvest', '--forge', 'gitea', '--request', '3', '--repository', 'a/b', '--api', 'http://git.example.vn/api/v1'],
    ['harvest', '--forge', 'gitea', '--request', '3', '--repository', 'a/b', '--from', 'khong-co'],
    ['status'],
    ['status', 'xa-thu/2023'],
  ];
  const outcomes = await Promise.all(calls.map(args => runHoso(root, 'appraise', ...args)));
  expect(outcomes.map(({ code }) => code)).toEqual(calls.map(() => 2));
  expect(outcomes.map(({ stderr }) => stderr.split('\n')[0]).join('\n')).toMatchInlineSnapshot(`
    "Cần ghi harvest, status, turn hoặc merge.
    Không có việc "xem"; chỉ có harvest, status, turn và merge.
    Cần --forge github|gitlab|gitea.
    Cần số của đề nghị, ví dụ --request 12.
    Cần tên kho, ví dụ --repository so-khcn/ho-so-so.
    Cần địa chỉ API, ví dụ --api https://git.example.vn/api/v1.
    Địa chỉ API phải bắt đầu bằng https://.
    Thư mục câu trả lời đã lưu thiếu tệp get-repos-a-b-pulls-3-1cc65b46a1.json. Lưu lại bằng: npx hoso appraise harvest ... --record THƯ_MỤC
    Cần một hồ sơ, ví dụ npx hoso appraise status quang-trung-bim-son/2023.
    Không có hồ sơ "xa-thu/2023"."
  `);
});
