import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dossierFolder, makeRepository, writeFile } from '../src/checks/testing/make-dossier.ts';
import { gitIn, makeRequest } from './testing/make-request.ts';
import { runHoso } from './testing/run-hoso.ts';

const file = `${dossierFolder}/appraisal/appraisal.yaml`;

function makeClone(forge: string): string {
  const clone = mkdtempSync(join(tmpdir(), 'hoso-'));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  gitIn(forge, 'clone', '-q', '-b', 'main', forge, clone);
  return clone;
}

test('what was harvested goes to a branch of its own, and the next harvest adds to it', async () => {
  const forge = makeRequest({});
  const first = makeClone(forge);
  expect((await runHoso(first, 'request-record', '--request', '12', '--resume')).stdout).toBe(
    'Chưa có lần thu ý kiến nào trước đó.\n',
  );
  writeFile(first, file, 'a: 1\n');
  const { stdout } = await runHoso(first, 'request-record', '--request', '12');
  expect(stdout).toBe('Đã ghi 1 tệp vào nhánh tham-dinh/12.\n');
  expect(gitIn(forge, 'diff', '--name-only', 'main', 'tham-dinh/12')).toBe(`${file}\n`);

  const second = makeClone(forge);
  const resumed = await runHoso(second, 'request-record', '--request', '12', '--resume');
  expect(resumed.stdout).toBe('Đã lấy lại 1 tệp thẩm định của lần trước.\n');
  expect(readFileSync(join(second, file), 'utf8')).toBe('a: 1\n');
});

test('nothing new, and something else that changed', async () => {
  const clone = makeClone(makeRequest({}));
  expect((await runHoso(clone, 'request-record', '--request', '12')).stdout).toBe('Không có ý kiến mới.\n');
  writeFile(clone, 'results.yaml', 'x');
  expect(await runHoso(clone, 'request-record', '--request', '12')).toEqual({
    code: 1,
    stdout: '',
    stderr: `Còn tệp khác bị sửa, chưa ghi: ${dossierFolder}/results.yaml\n`,
  });
});

test.each([[[]], [['--request', 'x']]])('a wrong call: %j', async args => {
  const { code, stderr } = await runHoso(makeRepository(), 'request-record', ...args);
  expect({ code, first: stderr.split('\n')[0] }).toEqual({ code: 2, first: 'Thiếu --request, ví dụ --request 12.' });
});
