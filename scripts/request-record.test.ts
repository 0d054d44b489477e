import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dossierFolder, makeRepository, writeFile } from '../src/checks/testing/make-dossier.ts';
import { formatAppraisal } from '../src/data/write-appraisal.ts';
import { appraisalSchema } from '../src/schema/appraisal.ts';
import { gitIn, makeRequest } from './testing/make-request.ts';
import { runHoso } from './testing/run-hoso.ts';

const file = `${dossierFolder}/appraisal/appraisal.yaml`;

function makeClone(forge: string): string {
  const clone = mkdtempSync(join(tmpdir(), 'hoso-'));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  gitIn(forge, 'clone', '-q', '-b', 'main', forge, clone);
  return clone;
}

/** A harvest of request 12 that heard these people; each comment carries its moment. */
function harvested(hour: number, ...who: readonly string[]): string {
  const moment = (at: number) => `2024-11-02T0${at}:00:00Z`;
  const words = { anchor: { how: 'exact' as const }, hash: 'a'.repeat(64) };
  const comments = who.map((name, index) => {
    return { ...words, id: name, thread: name, request: 12, author: {}, date: moment(index), body: name };
  });
  const source = { forge: 'github' as const, repository: 'a/b', request: 12, head: 'b'.repeat(40) };
  return formatAppraisal(appraisalSchema.parse({ sources: [{ ...source, harvestedAt: moment(hour) }], comments }));
}

const record = (clone: string, ...flags: readonly string[]) =>
  runHoso(clone, 'request-record', '--request', '12', ...flags);
const heard = (text: string) => [...text.matchAll(/- id: "?([\w-]+)/g)].map(([, id]) => id);

test('what was harvested goes to a branch of its own, and the next harvest adds to it', async () => {
  const forge = makeRequest({});
  const first = makeClone(forge);
  expect((await record(first, '--resume')).stdout).toBe('Chưa có lần thu ý kiến nào trước đó.\n');
  writeFile(first, file, harvested(1, 'a'));
  expect((await record(first)).stdout).toBe('Đã ghi 1 tệp vào nhánh tham-dinh/12.\n');
  expect(gitIn(forge, 'diff', '--name-only', 'main', 'tham-dinh/12')).toBe(`${file}\n`);

  const second = makeClone(forge);
  expect((await record(second, '--resume')).stdout).toBe('Đã lấy lại 1 tệp thẩm định của lần trước.\n');
  expect(readFileSync(join(second, file), 'utf8')).toBe(harvested(1, 'a'));
});

test('two harvests at the same time: the one that pushes last loses nothing of the other', async () => {
  const forge = makeRequest({});
  const [first, second] = [makeClone(forge), makeClone(forge)];
  for (const clone of [first, second]) await record(clone, '--resume');
  writeFile(first, file, harvested(2, 'a', 'b'));
  writeFile(second, file, harvested(1, 'a', 'c'));
  for (const clone of [first, second]) expect((await record(clone)).code).toBe(0);
  expect(heard(gitIn(forge, 'show', `tham-dinh/12:${file}`)).sort()).toEqual(['a', 'b', 'c']);
  expect(gitIn(forge, 'rev-list', '--count', 'main..tham-dinh/12')).toBe('1\n');

  // And on top of what is there, a third turn each.
  for (const clone of [makeClone(forge), makeClone(forge)]) {
    await record(clone, '--resume');
    expect(heard(readFileSync(join(clone, file), 'utf8')).sort()).toEqual(['a', 'b', 'c']);
  }
});

test('what the main branch has gained since stays when the branch is taken over again, and nothing conflicts', async () => {
  const forge = makeRequest({});
  const clone = makeClone(forge);
  writeFile(clone, file, harvested(1, 'a'));
  await record(clone);
  // Another request of the same dossier was harvested and merged meanwhile.
  const other = makeClone(forge);
  writeFile(other, file, harvested(2, 'm'));
  gitIn(other, 'add', '-A');
  gitIn(other, 'commit', '-q', '-m', 'Nhận ý kiến của đề nghị khác');
  gitIn(other, 'push', '-q', 'origin', 'main');

  const later = makeClone(forge);
  await record(later, '--resume');
  expect(heard(readFileSync(join(later, file), 'utf8')).sort()).toEqual(['a', 'm']);
  await record(later);
  gitIn(later, 'checkout', '-q', 'main');
  gitIn(later, 'merge', '-q', '--no-edit', 'origin/main');
  gitIn(later, 'fetch', '-q', 'origin', 'tham-dinh/12');
  gitIn(later, 'merge', '-q', '--no-edit', 'FETCH_HEAD');
  expect(heard(readFileSync(join(later, file), 'utf8')).sort()).toEqual(['a', 'm']);
});

test('a branch that somebody broke is not recorded over', async () => {
  const forge = makeRequest({});
  const clone = makeClone(forge);
  writeFile(clone, file, harvested(1, 'a'));
  await record(clone);
  const other = makeClone(forge);
  writeFile(other, file, harvested(2, 'm'));
  gitIn(other, 'checkout', '-q', '-b', 'x');
  gitIn(other, 'add', '-A');
  gitIn(other, 'commit', '-q', '-m', 'x');
  writeFile(other, file, 'a: 1\n');
  gitIn(other, 'commit', '-q', '-a', '-m', 'y');
  gitIn(other, 'push', '-q', '-f', 'origin', 'x:tham-dinh/12');
  const later = makeClone(forge);
  writeFile(later, file, harvested(3, 'z'));
  const { code, stderr } = await record(later, '--resume');
  expect({ code, stderr: stderr.split('\n')[0] }).toMatchInlineSnapshot(`
    {
      "code": 2,
      "stderr": "Một bản của tệp communes/xa-thu/2024/appraisal/appraisal.yaml có lỗi nên không gộp được; sửa tệp đó (npx hoso check communes/xa-thu/2024/appraisal/appraisal.yaml) rồi chạy lại.",
    }
  `);
});

test('on GitLab the push opens the merge request by which a person takes the branch over', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'hoso-'));
  onTestFinished(() => rmSync(bare, { recursive: true, force: true }));
  gitIn(makeRequest({}), 'clone', '-q', '--bare', '.', bare);
  gitIn(bare, 'config', 'receive.advertisePushOptions', 'true');
  const hook = '#!/bin/sh\nfor n in 0 1 2; do eval echo \\"\\$GIT_PUSH_OPTION_$n\\" >> "$PWD/options"; done\n';
  writeFileSync(join(bare, 'hooks/pre-receive'), hook, { mode: 0o755 });
  const clone = makeClone(bare);
  writeFile(clone, file, harvested(1, 'a'));
  expect((await record(clone, '--forge', 'gitlab')).code).toBe(0);
  expect(readFileSync(join(bare, 'options'), 'utf8').split('\n')).toMatchInlineSnapshot(`
    [
      "merge_request.create",
      "merge_request.target=main",
      "merge_request.title=Ý kiến thẩm định của đề nghị số 12",
      "",
    ]
  `);
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
