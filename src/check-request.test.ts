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
