import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { dossier, makeAppraisalSandbox, results } from '../src/testing/appraisal-sandbox.ts';
import { runHoso } from './testing/run-hoso.ts';

const file = `${dossier}/appraisal/appraisal.yaml`;
const program = `"${process.execPath}" "${join(import.meta.dirname, 'hoso.ts')}"`;

/** Two branches on which requests 12 and 13, of the same dossier, were harvested. */
async function makeBranches() {
  const sandbox = makeAppraisalSandbox();
  const { git, request } = sandbox;
  sandbox.write({ '.gitattributes': readFileSync(join(import.meta.dirname, '../.gitattributes'), 'utf8') });
  sandbox.commit('Thuộc tính', '2024-11-01T01:00:00Z');
  const second = sandbox.open(13, request.branch);
  request.comment('huyen-a', '2024-11-02T00:00:00Z', { path: results, line: 6 }, '/dat');
  second.comment('huyen-b', '2024-11-02T01:00:00Z', { path: results, line: 14 }, '/khong-dat thiếu danh sách');
  for (const each of [request, second]) {
    git('checkout', '-q', '-b', `tham-dinh/${each.number}`, 'main');
    await sandbox.harvest(`2024-11-03T0${each.number - 12}:00:00Z`, each);
  }
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-edit', 'tham-dinh/12');
  return sandbox;
}

test('git joins two harvests of one dossier where it was told how', async () => {
  const { root, git } = await makeBranches();
  expect(await runHoso(root, 'appraise', 'merge')).toMatchObject({ code: 0, stderr: '' });
  expect(git('config', 'merge.hoso-appraisal.driver')).toBe('npx hoso appraise merge %O %A %B %P');
  // The sandbox has no packages: the same command, called directly.
  git('config', 'merge.hoso-appraisal.driver', `${program} appraise merge %O %A %B %P`);
  git('merge', '-q', '--no-edit', 'tham-dinh/13');
  const text = readFileSync(join(root, file), 'utf8');
  // Sources, reviews and comments, each in turn.
  expect([...text.matchAll(/ {4}request: (\d+)/g)].map(([, number]) => number)).toEqual([
    '12',
    '13',
    '12',
    '13',
    '12',
    '13',
  ]);
  expect([...text.matchAll(/reviewer: (\S+)\n {4}role/g)].map(([, who]) => who)).toEqual(['huyen-1', 'huyen-2']);
  const check = await runHoso(root, 'check', '--format', 'json');
  expect(JSON.parse(check.stdout).issues.filter((issue: { file: string }) => issue.file === file)).toEqual([]);
});

test('elsewhere they conflict rather than being joined line by line, and a broken side is left to a person', async () => {
  const { root, git } = await makeBranches();
  expect(() => git('merge', '-q', '--no-edit', 'tham-dinh/13')).toThrow();
  git('merge', '--abort');
  const broken = join(root, file);
  const call = ['appraise', 'merge', broken, broken, join(root, 'content/roles.yaml'), file];
  const { code, stderr } = await runHoso(root, ...call);
  expect({ code, stderr: stderr.split('\n')[0] }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "",
    }
  `);
});
