import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatStanding } from './appraisal/format-standing.ts';
import { standingsOf } from './appraisal-standing.ts';
import { loadAppraisal } from './data/load-dossier.ts';
import { openRepository } from './data/repository.ts';
import type { DossierBundle } from './schema/bundle.ts';
import { type AppraisalSandbox, dossier, makeAppraisalSandbox, results } from './testing/appraisal-sandbox.ts';

function bundleOf(root: string): DossierBundle {
  const { value, issues } = openRepository(root).loadDossier('xa-thu', '2024');
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!value) throw new Error('no dossier');
  return value;
}

function standing({ root }: AppraisalSandbox, stage: string): string {
  const bundle = bundleOf(root);
  const procedure = bundle.criteriaSet.procedure?.data;
  const [found] = standingsOf(bundle, stage);
  return found && procedure ? formatStanding(found, procedure) : '';
}

const fileOf = ({ root }: AppraisalSandbox, stage: string) => {
  const path = join(root, dossier, 'appraisal', `${stage}.yaml`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** Criterion, way and marks of each harvested comment of a step, in order. */
function comments(sandbox: AppraisalSandbox, stage = 'appraisal'): string[] {
  const found = bundleAppraisal(sandbox, stage)?.comments ?? [];
  return found.map(({ criterion, anchor, isResolved, isOutdated, isDeleted, replies, versions }) => {
    const marks = [isResolved && 'resolved', isOutdated && 'outdated', isDeleted && 'deleted'];
    const counts = [
      replies.length > 0 && `${replies.length} replies`,
      versions.length > 0 && `${versions.length} older`,
    ];
    return [criterion ?? '-', anchor.how, ...marks, ...counts].filter(Boolean).join(' ');
  });
}

function bundleAppraisal({ root }: AppraisalSandbox, stage: string) {
  return loadAppraisal(root, `${dossier}/appraisal`).stages.get(stage)?.data;
}

test('a request becomes the appraisal: comments, push with force, replies, approval, merge, second round', async () => {
  const sandbox = makeAppraisalSandbox();
  const { request } = sandbox;
  const first = request.comment(
    'huyen-a',
    '2024-11-02T01:00:00Z',
    { path: results, line: 6 },
    '/khong-dat số liệu không khớp',
  );
  request.comment(
    'huyen-a',
    '2024-11-02T01:05:00Z',
    { path: results, line: 14 },
    'Nguồn số liệu nào?\n\n/bo-sung bảng số liệu của thôn',
  );
  request.comment('huyen-b', '2024-11-02T02:00:00Z', { path: `${dossier}/evidence/1.1.md`, line: 1 }, '/dat');
  request.say('huyen-a', '2024-11-02T03:00:00Z', '/dat 1.1, 1.10\n/ket-qua 1.10 5');
  request.say('github-actions', '2024-11-02T03:30:00Z', 'Kết quả kiểm tra tự động', true);
  request.say('nguoi-dan', '2024-11-02T04:00:00Z', '/dat 1.2');
  request.review('huyen-b', '2024-11-02T05:00:00Z', 'CHANGES_REQUESTED', 'Đề nghị xã sửa tiêu chí 1.2.');
  await sandbox.harvest('2024-11-02T06:00:00Z');
  expect(comments(sandbox)).toEqual(['1.2 exact', '2.1 exact', '1.1 exact', '- command', '- none', '- none']);

  // The commune mends 1.2 and 2.1, and rewrites its branch.
  const mended = sandbox
    .textOf('results.yaml')
    .replace('value: 80\n', 'value: 79.5\n')
    .replace('numerator: 2400', 'numerator: 2385');
  sandbox.amend({ 'results.yaml': mended.replace('value: 57.1', 'value: 57') }, '2024-11-05T00:00:00Z', '--amend');
  request.reply('xa-thu', '2024-11-05T01:00:00Z', first, 'Xã đã sửa, mời xem lại. Số máy 0912345678.');
  request.reply('huyen-a', '2024-11-06T01:00:00Z', first, '/dat đã khớp');
  request.resolved.add(first);
  request.comment('huyen-a', '2024-11-06T01:30:00Z', { path: results, line: 14 }, '/dat');
  request.review('huyen-b', '2024-11-06T02:00:00Z', 'APPROVED');
  request.say('huyen-a', '2024-11-06T03:00:00Z', '/ket-luan dat');
  await sandbox.harvest('2024-11-06T04:00:00Z');
  expect(comments(sandbox)).toEqual([
    '1.2 exact resolved outdated 2 replies',
    '2.1 exact outdated',
    '1.1 exact',
    '- command',
    '- none',
    '- none',
    '2.1 exact',
    '- command',
  ]);
  expect(fileOf(sandbox, 'appraisal')).toContain('Số máy 09******78.');
  expect(fileOf(sandbox, 'appraisal')).not.toMatch(/huyen-a|nguoi-dan|0912345678/);

  // Running the harvest again changes nothing, whatever the time.
  const before = fileOf(sandbox, 'appraisal');
  const again = await sandbox.harvest('2024-11-07T00:00:00Z');
  expect([...again.changed.keys()]).toEqual([]);
  expect(fileOf(sandbox, 'appraisal')).toBe(before);

  sandbox.git('merge', '-q', '--no-edit', request.branch);
  expect(standing(sandbox, 'appraisal')).toMatchInlineSnapshot(`
    "Thẩm định (appraisal)
      Đề nghị số 12 https://github.test/thu/ho-so/pull/12, thu nhận ngày 06/11/2024

      1.1    Xã: Có; Đạt
             Phó Trưởng phòng (Thẩm định): Đạt
             Chuyên viên (Thẩm định): Đạt
      1.2    Xã: 79,5; Đạt
             Phó Trưởng phòng (Thẩm định): Đạt; «đã khớp»
      1.10   Xã: 5; Đạt
             Phó Trưởng phòng (Thẩm định): Đạt; kết quả 5
      2.1    Xã: 57; Đạt
             Phó Trưởng phòng (Thẩm định): Đạt
             Ý kiến còn mở của Phó Trưởng phòng (dòng đã đổi sau ý kiến): «Nguồn số liệu nào? /bo-sung bảng số liệu của thôn»

      Chuyên viên: đồng ý, ngày 06/11/2024
      Kết luận của Phó Trưởng phòng: Đạt
      Ý kiến chưa gắn (review-12010): «Đề nghị xã sửa tiêu chí 1.2.» Ý kiến chung, chưa ghi tiêu chí nào.
      Còn vướng mắc:
      - 1 ý kiến chưa gắn với tiêu chí nào."
  `);

  // A year later the commune edits one criterion: that one, and no other, is appraised again.
  sandbox.git('checkout', '-q', '-b', 'xa-thu-2024-lan-2');
  const evidence = `${dossier}/evidence/2.1.md`;
  sandbox.write({ [evidence]: readFileSync(join(sandbox.root, evidence), 'utf8').replace(/\n$/, ' Đã cập nhật.\n') });
  sandbox.commit('Bổ sung minh chứng 2.1', '2024-12-01T00:00:00Z');
  const stale = standingsOf(bundleOf(sandbox.root), 'appraisal')[0]?.criteria.filter(({ state }) => state === 'again');
  expect(stale?.map(({ criterion }) => criterion)).toEqual(['2.1']);
  sandbox.git('checkout', '-q', 'main');
  const second = sandbox.open(13, 'xa-thu-2024-lan-2');
  second.comment('huyen-a', '2024-12-02T00:00:00Z', { path: evidence, line: 4 }, '/dat');
  await sandbox.harvest('2024-12-02T01:00:00Z', second);
  sandbox.git('merge', '-q', '--no-edit', second.branch);
  const after = standingsOf(bundleOf(sandbox.root), 'appraisal')[0];
  expect(after?.criteria.filter(({ state }) => state === 'again')).toEqual([]);
  expect(after?.appraisal?.sources.map(source => source.request)).toEqual([12, 13]);
});
