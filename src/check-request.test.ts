import { expect, test } from 'vitest';
import { checkRequest } from './check-request.ts';
import { formatSummary, githubLimit } from './requests/format-summary.ts';
import { dossier, makeAppraisalSandbox, results } from './testing/appraisal-sandbox.ts';

test('after appraisal, a second request is told which of its criteria have to be appraised again, and no other', async () => {
  const sandbox = makeAppraisalSandbox();
  const say = (criterion: string, minute: number) =>
    sandbox.request.comment('huyen-a', `2024-11-02T00:0${minute}:00Z`, { path: results, line: 1 }, `/dat ${criterion}`);
  for (const [index, criterion] of ['1.1', '1.2', '2.1'].entries()) say(criterion, index);
  sandbox.git('merge', '-q', '--no-edit', sandbox.request.branch);
  await sandbox.harvest('2024-11-03T00:00:00Z');
  const base = sandbox.git('rev-parse', 'HEAD');

  const [text, evidence] = [`${results}`, `${dossier}/evidence/2.1.md`].map(
    file => `${sandbox.git('show', `HEAD:${file}`)}\n`,
  );
  sandbox.git('checkout', '-q', '-b', 'lan-hai');
  sandbox.write({
    [results]: (text ?? '').replace('numerator: 2400', 'numerator: 2450').replace('value: 80', 'value: 81.7'),
    [`${dossier}/evidence/2.1.md`]: (evidence ?? '').replace('1.713', '1.713 '),
  });
  const head = sandbox.commit('Sửa 1.2 và 2.1', '2024-11-10T00:00:00Z');
  const report = await checkRequest({ root: sandbox.root, base, head: head || sandbox.git('rev-parse', 'HEAD') });
  expect(report.dossiers.map(({ key, again }) => ({ key, again }))).toEqual([
    { key: 'xa-thu/2024', again: ['1.2', '2.1'] },
  ]);
  expect(formatSummary(report, { limit: githubLimit })).toContain(
    '**Cần thẩm định lại** (đã sửa sau khi thẩm định): 1.2, 2.1.',
  );
});

test('a request that is mended while it is appraised is told so from the harvest that waits on its branch', async () => {
  const sandbox = makeAppraisalSandbox();
  const { git, request } = sandbox;
  const line = { path: results, line: 1 };
  request.comment('huyen-a', '2024-11-02T00:00:00Z', line, '/dat 1.1, 1.2, 2.1');
  request.say('huyen-a', '2024-11-02T01:00:00Z', '/ket-luan dat');
  request.comment('huyen-a', '2024-11-02T02:00:00Z', line, '/rut 2.1');
  const base = git('rev-parse', 'main');
  git('checkout', '-q', '-b', 'thu');
  await sandbox.harvest('2024-11-03T00:00:00Z');
  git('update-ref', 'refs/hoso/da-thu/12', 'HEAD');
  git('checkout', '-q', 'main');
  git('branch', '-q', '-D', 'thu');
  const mended = sandbox
    .textOf('results.yaml')
    .replace('numerator: 2400', 'numerator: 2450')
    .replace('value: 80', 'value: 81.7');
  const evidence = sandbox.textOf('evidence/2.1.md').replace('1.713', '1.713 ');
  sandbox.amend({ 'results.yaml': mended, 'evidence/2.1.md': evidence }, '2024-11-05T00:00:00Z', '--amend');
  const report = await checkRequest({ root: sandbox.root, base, head: request.head });
  expect(report.dossiers).toMatchObject([{ key: 'xa-thu/2024', again: ['1.2'], concludeAgain: ['Thẩm định'] }]);
  expect(formatSummary(report, { limit: githubLimit })).toContain(
    '**Cần kết luận lại** (hồ sơ đã sửa sau khi kết luận): bước Thẩm định.',
  );
  git('update-ref', '-d', 'refs/hoso/da-thu/12');
  const without = await checkRequest({ root: sandbox.root, base, head: request.head });
  expect(without.dossiers).toMatchObject([{ again: [], concludeAgain: [] }]);
});
