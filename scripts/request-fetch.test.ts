import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dossierFolder } from '../src/checks/testing/make-dossier.ts';
import { gitIn, makeRequest } from './testing/make-request.ts';
import { runHoso } from './testing/run-hoso.ts';

/** A clone of the base, and where the forge keeps request 12. */
function makeClone(ref: string) {
  const forge = makeRequest({ files: { 'report/mo-dau.md': 'Xã Thử có 6 thôn.\n', 'evidence/a.mdx': 'x' } });
  gitIn(forge, 'update-ref', ref, 'de-nghi');
  gitIn(forge, 'checkout', '-q', 'main');
  const head = gitIn(forge, 'rev-parse', 'de-nghi').trim();
  gitIn(forge, 'branch', '-q', '-D', 'de-nghi');
  const clone = mkdtempSync(join(tmpdir(), 'hoso-'));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  gitIn(forge, 'clone', '-q', forge, clone);
  return { clone, head };
}

test.each([
  ['github', 'refs/pull/12/head'],
  ['gitea', 'refs/pull/12/head'],
  ['gitlab', 'refs/merge-requests/12/head'],
])('%s: brings the commits, and no file', async (forge, ref) => {
  const { clone, head } = makeClone(ref);
  const fetched = await runHoso(clone, 'request-fetch', '--request', '12', '--forge', forge);
  expect(fetched).toEqual({ code: 0, stdout: `number=12\nhead=${head}\n`, stderr: '' });
  expect(readdirSync(join(clone, dossierFolder, 'evidence'))).not.toContain('a.mdx');
  expect(gitIn(clone, 'status', '--porcelain')).toBe('');
  const { stdout } = await runHoso(clone, 'request-check', '--base', 'origin/main', '--head', 'refs/hoso/12');
  expect(stdout).toContain('Hồ sơ không được chứa tệp .mdx (tệp có thể chạy lệnh).');
});

test('a request that has moved on since the run, and one that is not there', async () => {
  const { clone } = makeClone('refs/pull/12/head');
  const moved = await runHoso(clone, 'request-fetch', '--request', '12', '--head-commit', 'a'.repeat(40));
  expect(moved).toMatchObject({
    code: 1,
    stderr: 'Đề nghị này đã có bản mới hơn hoặc đã đóng; bỏ qua lần chạy này.\n',
  });
  const missing = await runHoso(clone, 'request-fetch', '--request', '13');
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain('Git không liên lạc được với kho chung (origin)');
});

test.each([
  [[], 'Thiếu --request, hoặc cả --head-repository, --head-branch và --head-commit.'],
  [['--request', '12;id'], '--request phải là số của đề nghị, ví dụ 12.'],
  [['--head-repository', 'a/b', '--head-branch', 'c', '--head-commit', '$(id)'], 'Thiếu --request'],
])('a wrong call: %j', async (args, first) => {
  const { code, stderr } = await runHoso(makeRequest({}), 'request-fetch', ...args);
  expect(code).toBe(2);
  expect(stderr.split('\n')[0]).toContain(first);
});
