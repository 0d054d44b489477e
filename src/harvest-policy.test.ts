import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { githubSource } from './appraisal/forge/github.ts';
import { findBlockers } from './appraisal/policy/blockers.ts';
import { standingsOf } from './appraisal-standing.ts';
import { loadAppraisal } from './data/load-dossier.ts';
import { openRepository } from './data/repository.ts';
import { writeAppraisal } from './data/write-appraisal.ts';
import { harvestAppraisal } from './harvest-appraisal.ts';
import { type AppraisalSandbox, dossier, makeAppraisalSandbox, results } from './testing/appraisal-sandbox.ts';
import { openSandbox } from './testing/git-sandbox.ts';

const now = '2024-11-30T00:00:00Z';
const stages = ({ root }: AppraisalSandbox) => loadAppraisal(root, `${dossier}/appraisal`).stages;
const appraisal = (sandbox: AppraisalSandbox, stage = 'appraisal') => stages(sandbox).get(stage)?.data;

/** "criterion reviewer verdict value" of each voice of all steps. */
function voices(sandbox: AppraisalSandbox): string[] {
  return [...stages(sandbox).values()].flatMap(({ data }) =>
    data.voices.map(({ criterion, reviewer, verdict, value, supplement }) => {
      return [criterion, reviewer, verdict, value, supplement && `+ ${supplement}`]
        .filter(each => each !== undefined)
        .join(' ');
    }),
  );
}

/** What was answered to each comment and reply. */
function refusals(sandbox: AppraisalSandbox): string[] {
  const comments = [...stages(sandbox).values()].flatMap(({ data }) => data.comments);
  return comments.flatMap(comment => [comment, ...comment.replies]).flatMap(({ refused }) => refused);
}

function standing(sandbox: AppraisalSandbox, stage: string) {
  sandbox.git('merge', '-q', '--no-edit', sandbox.request.branch);
  const bundle = openRepository(sandbox.root).loadDossier('xa-thu', '2024').value;
  const [found] = bundle ? standingsOf(bundle, stage) : [];
  return {
    criteria: found?.criteria,
    blockers: found && findBlockers(found).map(({ message, criteria }) => `${message} ${criteria}`.trim()),
  };
}

describe('authority comes from the roles table alone', () => {
  const line = { path: results, line: 6 };
  test.each([
    ['the author of the request', 'xa-thu'],
    ['an account with no role', 'nguoi-dan'],
    ['an imitation of the program', 'github-actions'],
    ['a role that has ended', 'huyen-cu'],
    ['a role in another district', 'huyen-khac'],
  ])('not from rights at the forge: %s', async (_, login) => {
    const sandbox = makeAppraisalSandbox();
    sandbox.request.comment(login, '2024-11-02T00:00:00Z', line, '/dat');
    sandbox.request.review(login, '2024-11-02T01:00:00Z', 'APPROVED');
    await sandbox.harvest(now);
    expect(voices(sandbox)).toEqual([]);
    expect(refusals(sandbox)).toHaveLength(1);
    expect(appraisal(sandbox)?.comments[0]?.criterion).toBe('1.2');
  });

  test('and each refusal says why', async () => {
    const sandbox = makeAppraisalSandbox();
    sandbox.request.comment('xa-thu', '2024-11-02T00:00:00Z', line, '/dat');
    sandbox.request.comment('nguoi-dan', '2024-11-02T01:00:00Z', line, '/dat');
    const changed = sandbox.request.comment('huyen-a', '2024-11-02T02:00:00Z', line, '/khong-dat chưa khớp');
    sandbox.request.edit(changed, '2024-11-02T03:00:00Z', '/dat', 'quan-tri-kho');
    await sandbox.harvest(now);
    expect(refusals(sandbox)).toMatchInlineSnapshot(`
      [
        "Người gửi đề nghị không thẩm định hồ sơ của chính mình; lệnh không có hiệu lực.",
        "Tài khoản này không giữ vai trò nào đối với xã này vào ngày nêu ý kiến (content/roles.yaml); lệnh không có hiệu lực.",
        "Ý kiến đã bị người khác sửa; lệnh không có hiệu lực, người nêu ý kiến viết lại trong một ý kiến mới.",
      ]
    `);
    expect(voices(sandbox)).toEqual([]);
  });

  test('two accounts of one person are one voice, the newer words standing', async () => {
    const sandbox = makeAppraisalSandbox();
    sandbox.request.comment('huyen-b', '2024-11-02T00:00:00Z', line, '/dat');
    sandbox.request.comment('Huyen-B2', '2024-11-02T01:00:00Z', line, '/khong-dat thiếu danh sách');
    await sandbox.harvest(now);
    expect(voices(sandbox)).toEqual(['1.2 huyen-2 not-met']);
  });

  test('somebody who is entered in the table later is heard then', async () => {
    const sandbox = makeAppraisalSandbox();
    sandbox.request.comment('huyen-moi', '2024-11-02T00:00:00Z', line, '/dat');
    await sandbox.harvest(now);
    expect(voices(sandbox)).toEqual([]);
    const roles = sandbox.git('show', 'main:content/roles.yaml').replace('login: huyen-a ', 'login: huyen-moi ');
    sandbox.write({ 'content/roles.yaml': `${roles}\n` });
    await sandbox.harvest(now);
    expect(voices(sandbox)).toEqual(['1.2 huyen-1 met']);
  });
});

describe('what was harvested stays', () => {
  const line = { path: results, line: 6 };

  test('an edited comment adds a version; its first command stays in force', async () => {
    const sandbox = makeAppraisalSandbox();
    const id = sandbox.request.comment('huyen-a', '2024-11-02T00:00:00Z', line, '/khong-dat chưa khớp');
    await sandbox.harvest('2024-11-02T01:00:00Z');
    sandbox.request.edit(id, '2024-11-03T00:00:00Z', '/dat', 'huyen-a');
    await sandbox.harvest('2024-11-03T01:00:00Z');
    const [comment] = appraisal(sandbox)?.comments ?? [];
    expect([
      comment?.body,
      comment?.editedAt,
      ...(comment?.versions ?? []).map(({ body, date }) => [body, date]),
    ]).toEqual(['/dat', '2024-11-03T00:00:00Z', ['/khong-dat chưa khớp', '2024-11-02T00:00:00Z']]);
    expect(voices(sandbox)).toEqual(['1.2 huyen-1 not-met']);
    expect(refusals(sandbox)).toEqual([
      'Ý kiến đã được sửa sau khi thu nhận; lệnh đã thu nhận vẫn có hiệu lực, muốn đổi thì viết lệnh trong một ý kiến mới.',
    ]);
    const again = await sandbox.harvest('2024-11-04T00:00:00Z');
    expect(again.changed.size).toBe(0);
  });

  test('a wrong command can be mended by editing it', async () => {
    const sandbox = makeAppraisalSandbox();
    const id = sandbox.request.comment('huyen-a', '2024-11-02T00:00:00Z', line, '/khong-dat');
    await sandbox.harvest('2024-11-02T01:00:00Z');
    expect(refusals(sandbox)).toHaveLength(1);
    sandbox.request.edit(id, '2024-11-03T00:00:00Z', '/khong-dat chưa khớp', 'huyen-a');
    await sandbox.harvest('2024-11-03T01:00:00Z');
    expect([voices(sandbox), refusals(sandbox)]).toEqual([['1.2 huyen-1 not-met'], []]);
  });

  test('a deleted comment is marked and stays in force, with its replies', async () => {
    const sandbox = makeAppraisalSandbox();
    const id = sandbox.request.comment('huyen-a', '2024-11-02T00:00:00Z', line, '/khong-dat chưa khớp');
    sandbox.request.reply('xa-thu', '2024-11-02T01:00:00Z', id, 'Xã sẽ sửa');
    await sandbox.harvest('2024-11-02T02:00:00Z');
    sandbox.request.remove(id);
    await sandbox.harvest('2024-11-03T00:00:00Z');
    const [comment, ...others] = appraisal(sandbox)?.comments ?? [];
    expect([comment?.isDeleted, comment?.replies.map(({ body, isDeleted }) => [body, isDeleted]), others]).toEqual([
      true,
      [['Xã sẽ sửa', false]],
      [],
    ]);
    expect(voices(sandbox)).toEqual(['1.2 huyen-1 not-met']);
  });

  test('minimised and pending words are counted, and not taken for deleted ones', async () => {
    const sandbox = makeAppraisalSandbox();
    const { request } = sandbox;
    const kept = request.comment('huyen-a', '2024-11-02T00:00:00Z', line, '/dat');
    await sandbox.harvest('2024-11-02T01:00:00Z');
    request.find(kept).isMinimized = true;
    const hidden = request.comment('huyen-b', '2024-11-02T02:00:00Z', line, '/dat');
    request.find(hidden).isMinimized = true;
    request.review('huyen-a', '2024-11-02T03:00:00Z', 'PENDING', '/khong-dat 1.1 nháp');
    await sandbox.harvest('2024-11-02T04:00:00Z');
    expect(appraisal(sandbox)?.omitted).toEqual({ pending: 1, minimised: 2 });
    expect(appraisal(sandbox)?.comments.map(({ isDeleted }) => isDeleted)).toEqual([false]);
    expect(voices(sandbox)).toEqual(['1.2 huyen-1 met']);
  });

  test('what a person attached by hand, and chose for the report', async () => {
    const sandbox = makeAppraisalSandbox();
    sandbox.request.say('huyen-a', '2024-11-02T00:00:00Z', 'Xem lại số người trưởng thành');
    const { dossiers } = await sandbox.harvest('2024-11-02T01:00:00Z');
    expect(standing(sandbox, 'appraisal').blockers?.[1]).toBe('1 ý kiến chưa gắn với tiêu chí nào.');
    const text = sandbox.git('show', `main:${dossier}/appraisal/appraisal.yaml`);
    const byHand = text.replace(
      / +- id: "?general[^\n]*\n/,
      each => `${each}    criterion: "1.2"\n    isInReport: true\n`,
    );
    writeAppraisal(sandbox.root, `${dossier}/appraisal/appraisal.yaml`, byHand.replace('how: none', 'how: manual'));
    expect(dossiers[0]?.appraisals.size).toBe(1);
    await sandbox.harvest('2024-11-03T00:00:00Z');
    const [comment] = appraisal(sandbox)?.comments ?? [];
    expect([comment?.criterion, comment?.anchor.how, comment?.isInReport]).toEqual(['1.2', 'manual', true]);
  });

  test('hostile words cannot break the file or fill it', async () => {
    const sandbox = makeAppraisalSandbox();
    const bodies = [
      '&a [*a]\n---\n!!js/function x',
      '\u0000\ud800\ufffd\u0007',
      'x'.repeat(60_000),
      '<script>alert(1)</script>\n# --- |',
      '"\'\t: - ? }{',
    ];
    for (const body of bodies) sandbox.request.say('nguoi-dan', '2024-11-02T00:00:00Z', body);
    await sandbox.harvest(now);
    expect(loadAppraisal(sandbox.root, `${dossier}/appraisal`).issues).toEqual([]);
    expect(appraisal(sandbox)?.comments.map(({ body }) => body.slice(0, 20))).toEqual([
      '&a [*a]\n---\n!!js/fun',
      '',
      'x'.repeat(20),
      '<script>alert(1)</sc',
      '"\'\t: - ? }{',
    ]);
    expect(JSON.stringify(appraisal(sandbox)).length).toBeLessThan(5000);
    for (let count = 0; count < 1300; count++) {
      sandbox.request.say('nguoi-dan', '2024-11-02T00:00:00Z', 'x'.repeat(600));
    }
    await expect(sandbox.harvest(now)).rejects.toThrow('sẽ lớn quá 1 MB nên chưa ghi');
    expect(loadAppraisal(sandbox.root, `${dossier}/appraisal`).issues).toEqual([]);
  });
});

describe('anchors', () => {
  test('hold at the commit of the comment, though the lines now belong to another criterion', async () => {
    const sandbox = makeAppraisalSandbox();
    sandbox.request.comment('huyen-a', '2024-11-02T00:00:00Z', { path: results, line: 14 }, 'Nguồn số liệu?');
    const text = sandbox.textOf('results.yaml').replace('results:\n', `results:\n${'  # ghi chú\n'.repeat(4)}`);
    sandbox.amend({ 'results.yaml': text }, '2024-11-03T00:00:00Z', '--amend');
    await sandbox.harvest(now);
    expect(appraisal(sandbox)?.comments.map(({ criterion, isOutdated }) => [criterion, isOutdated])).toEqual([
      ['2.1', false],
    ]);
  });

  test('come from the hunk where the commit is gone, and then nobody knows what was appraised', async () => {
    const sandbox = makeAppraisalSandbox();
    sandbox.request.comment('huyen-a', '2024-11-02T00:00:00Z', { path: results, line: 6 }, '/dat');
    const { head } = sandbox.request;
    sandbox.amend(
      { 'results.yaml': sandbox.textOf('results.yaml').replace('57.1', '57') },
      '2024-11-03T00:00:00Z',
      '--amend',
    );
    sandbox.request.lineNow = () => undefined;
    sandbox.git('reflog', 'expire', '--expire=now', '--all');
    sandbox.git('gc', '-q', '--prune=now');
    expect(() => sandbox.git('cat-file', '-e', head)).toThrow();
    await sandbox.harvest(now);
    const [comment] = appraisal(sandbox)?.comments ?? [];
    expect([comment?.criterion, comment?.anchor.how, comment?.isOutdated]).toEqual(['1.2', 'hunk', true]);
    expect(appraisal(sandbox)?.voices.map(({ appraisedHash }) => appraisedHash)).toEqual([undefined]);
    expect(standing(sandbox, 'appraisal').blockers).toContain(
      'Cần thẩm định lại vì hồ sơ đã sửa sau khi thẩm định. 1.2',
    );
  });

  test('on several lines, the whole file, the old version', async () => {
    const sandbox = makeAppraisalSandbox();
    sandbox.git('merge', '-q', '--no-edit', sandbox.request.branch);
    sandbox.git('checkout', '-q', '-b', 'lan-2');
    const text = sandbox.textOf('results.yaml');
    sandbox.write({ [results]: text.replace('    value: 80\n', '').replace('value: 57.1', 'value: 57') });
    sandbox.commit('Sửa', '2024-11-03T00:00:00Z');
    sandbox.git('checkout', '-q', 'main');
    const request = sandbox.open(14, 'lan-2');
    const at = '2024-11-04T00:00:00Z';
    request.comment('huyen-a', at, { path: results, line: 6, side: 'LEFT' }, 'Sao lại bỏ số này?');
    request.comment('huyen-a', at, { path: results, startLine: 8, line: 10 }, '/dat');
    request.comment('huyen-a', at, { path: results, startLine: 8, line: 10 }, '/dat 1.10');
    request.comment('huyen-a', at, { path: results }, 'Cả tệp');
    await sandbox.harvest(now, request);
    expect(appraisal(sandbox)?.comments.map(({ criterion, anchor }) => [criterion, anchor.how, anchor.side])).toEqual([
      ['1.2', 'exact', 'old'],
      [undefined, 'none', 'new'],
      ['1.10', 'command', 'new'],
      [undefined, 'exact', undefined],
    ]);
    expect(refusals(sandbox)).toEqual([
      'Lệnh /dat chưa ghi mã tiêu chí (các dòng này thuộc 1.2, 1.10); viết ví dụ: /dat 1.6 [ghi chú]',
    ]);
  });
});

test('of a request from a fork, whose commits the clone lacks, files and dates come from the forge', async () => {
  const sandbox = makeAppraisalSandbox();
  const { request, root, transport } = sandbox;
  request.comment('huyen-a', '2024-11-02T00:00:00Z', { path: results, line: 14 }, '/dat');
  request.say('huyen-a', '2024-11-02T01:00:00Z', '/dat 1.1');
  const clone = join(root, 'ban-sao');
  sandbox.git('clone', '-q', '--single-branch', '--branch', 'main', `file://${root}`, clone);
  const inClone = openSandbox(clone);
  expect(() => inClone.git('cat-file', '-e', request.head)).toThrow();
  const source = githubSource(transport, { repository: 'thu/ho-so', request: 12 });
  const options = { source, dossier: undefined, stage: undefined, now };
  const { dossiers } = await harvestAppraisal({ ...options, repository: openRepository(clone) });
  const found = dossiers[0]?.appraisals.get('appraisal');
  expect(found?.comments.map(({ criterion, anchor }) => [criterion, anchor.how])).toEqual([
    ['2.1', 'exact'],
    ['1.1', 'command'],
  ]);
  const here = await harvestAppraisal({ ...options, repository: openRepository(root) });
  expect(found?.voices.map(({ appraisedHash }) => appraisedHash)).toEqual([expect.any(String), expect.any(String)]);
  expect(here.dossiers[0]?.appraisals.get('appraisal')).toEqual(found);
});

describe('several voices', () => {
  const say = (sandbox: AppraisalSandbox, login: string, day: number, body: string) =>
    sandbox.request.say(login, `2024-11-${String(day).padStart(2, '0')}T00:00:00Z`, body);

  test('of one step that differ, of an independent step that differs from the one before: a conference', async () => {
    const sandbox = makeAppraisalSandbox();
    say(sandbox, 'huyen-a', 2, '/dat 1.1, 1.2, 1.10, 2.1');
    say(sandbox, 'huyen-b', 3, '/khong-dat 1.2 số liệu chưa khớp\n/ket-qua 2.1 56,9');
    say(sandbox, 'bcd', 4, '/dat 1.1, 1.2, 1.10, 2.1\n/ket-luan dat');
    say(
      sandbox,
      'so',
      5,
      '/dat 1.1, 1.10, 2.1\n/khong-dat 1.2 kiểm tra thực tế chỉ đạt 60 %\n/ket-luan khong-dat: còn 1.2',
    );
    await sandbox.harvest(now);
    expect([...stages(sandbox).keys()]).toEqual(['appraisal', 'opinion', 'verification']);
    expect(standing(sandbox, 'appraisal').blockers).toEqual([
      'Những người thẩm định chưa thống nhất. 1.2',
      'Chưa có kết luận (/ket-luan dat hoặc /ket-luan khong-dat).',
    ]);
    expect(standing(sandbox, 'verification').blockers).toEqual([
      'Kết quả thẩm tra độc lập khác bước trước, cần tổ chức Hội nghị trao đổi, làm rõ. 1.2',
    ]);
    expect(standing(sandbox, 'opinion').blockers).toEqual([]);
    expect(
      standing(sandbox, 'appraisal')
        .criteria?.filter(each => each.differsFromCommune)
        .map(each => each.criterion),
    ).toEqual(['1.2', '2.1']);
    expect(appraisal(sandbox, 'verification')?.conclusion).toMatchObject({ verdict: 'not-met', text: 'còn 1.2' });
  });

  test('of a verifier who has spoken in another step before: not independent', async () => {
    const sandbox = makeAppraisalSandbox();
    const moved = ['{ role: huyen, validTo: 2024-11-03', '{ role: so, validFrom: 2024-11-04']
      .map(each =>
        each.replace(
          '{',
          '  - { id: can-bo, function: Chuyên viên, unit: tinh-thu, logins: [{ forge: github, login: can-bo }],',
        ),
      )
      .map(each => (each.includes('validFrom') ? `${each} }\n` : `${each}, validFrom: 2024-01-01 }\n`));
    const { root } = sandbox;
    const roles = readFileSync(join(root, 'content/roles.yaml'), 'utf8');
    sandbox.write({ 'content/roles.yaml': roles + moved.join('') });
    sandbox.commit('Đổi vai trò', '2024-11-01T12:00:00Z');
    say(sandbox, 'can-bo', 2, '/dat 1.1');
    say(sandbox, 'huyen-a', 2, '/dat 1.1, 1.2, 1.10, 2.1\n/ket-luan dat');
    say(sandbox, 'so', 5, '/dat 1.1, 1.2, 1.10, 2.1\n/ket-luan dat');
    await sandbox.harvest(now);
    expect(standing(sandbox, 'verification').blockers).toEqual([]);
    say(sandbox, 'can-bo', 6, '/dat 1.2');
    await sandbox.harvest(now);
    expect(standing(sandbox, 'verification').blockers).toEqual(['1 người thẩm tra độc lập đã có ý kiến ở bước khác.']);
    expect(standing(sandbox, 'appraisal').blockers).toEqual([]);
  });

  test('taken back, asked for more, settled', async () => {
    const sandbox = makeAppraisalSandbox();
    say(sandbox, 'huyen-a', 2, '/khong-dat 1.1 thiếu kế hoạch\n/bo-sung 1.2 danh sách\n/dat 2.1');
    say(sandbox, 'huyen-a', 3, '/rut 1.1');
    await sandbox.harvest(now);
    expect(voices(sandbox)).toEqual(['1.2 huyen-1 + danh sách', '2.1 huyen-1 met']);
    say(sandbox, 'huyen-a', 4, '/dat 1.2 đã có danh sách');
    await sandbox.harvest(now);
    expect(voices(sandbox)).toEqual(['1.2 huyen-1 met', '2.1 huyen-1 met']);
  });

  test('the newest review of each that stands decides; a dismissed one does not', async () => {
    const sandbox = makeAppraisalSandbox();
    const { request } = sandbox;
    request.review('huyen-a', '2024-11-02T00:00:00Z', 'CHANGES_REQUESTED');
    request.review('huyen-a', '2024-11-03T00:00:00Z', 'APPROVED');
    const dismissed = request.review('huyen-b', '2024-11-03T00:00:00Z', 'CHANGES_REQUESTED');
    request.review('xa-thu', '2024-11-04T00:00:00Z', 'APPROVED');
    await sandbox.harvest('2024-11-04T01:00:00Z');
    expect(standing(sandbox, 'appraisal').blockers).toContain('1 người đang yêu cầu sửa hồ sơ.');
    for (const review of request.reviews) if (review.id === dismissed) review.state = 'DISMISSED';
    await sandbox.harvest('2024-11-05T00:00:00Z');
    expect(standing(sandbox, 'appraisal').blockers?.filter(each => each.includes('yêu cầu sửa'))).toEqual([]);
  });

  test('a general command counts for the head it could see: older than the words', async () => {
    const sandbox = makeAppraisalSandbox();
    say(sandbox, 'huyen-a', 2, '/dat 1.1, 1.2');
    sandbox.amend({ 'evidence/1.1.md': `${sandbox.textOf('evidence/1.1.md')}\nThêm.\n` }, '2024-11-03T00:00:00Z');
    await sandbox.harvest(now);
    expect(appraisal(sandbox)?.voices.map(({ appraisedHash }) => appraisedHash)).toEqual([undefined, undefined]);
  });
});

test('a harvest over a file with an error stops: nothing that was harvested may be lost', async () => {
  const sandbox = makeAppraisalSandbox();
  sandbox.request.say('huyen-a', '2024-11-02T00:00:00Z', '/dat 1.1');
  await sandbox.harvest(now);
  writeAppraisal(sandbox.root, `${dossier}/appraisal/appraisal.yaml`, 'sources: 1\n');
  await expect(sandbox.harvest(now)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: Tệp communes/xa-thu/2024/appraisal/appraisal.yaml có lỗi (Nguồn ý kiến (sources) là 1, phải là danh sách, mỗi mục bắt đầu bằng dấu gạch đầu dòng "-".); sửa rồi chạy lại.]`,
  );
  sandbox.git('checkout', '--', '.');
  sandbox.git('checkout', '-q', '-b', 'khong-lien-quan');
  sandbox.write({ LICENSE: 'x' });
  sandbox.commit('Khác', '2024-11-03T00:00:00Z');
  sandbox.git('checkout', '-q', 'main');
  const request = sandbox.open(15, 'khong-lien-quan');
  await expect(sandbox.harvest(now, request)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: Đề nghị không sửa hồ sơ nào nên không có ý kiến thẩm định để thu nhận; nếu có, ghi rõ hồ sơ, ví dụ: npx hoso appraise harvest xa-a/2024 ...]`,
  );
});

describe('a conclusion is about the dossier as it was', () => {
  const concluded = 'Hồ sơ đã sửa sau khi kết luận, cần thẩm định lại và kết luận lại (/ket-luan dat hoặc khong-dat).';

  test('and stands until anything of it is edited, also a criterion that nobody appraised', async () => {
    const sandbox = makeAppraisalSandbox();
    const { request } = sandbox;
    request.say('huyen-a', '2024-11-02T00:00:00Z', '/dat 1.1\n/ket-luan dat');
    await sandbox.harvest('2024-11-02T01:00:00Z');
    expect(standing(sandbox, 'appraisal').blockers).not.toContain(concluded);
    const edited = sandbox.textOf('evidence/2.1.md').replace(/\n$/, ' Bổ sung.\n');
    sandbox.amend({ 'evidence/2.1.md': edited }, '2024-11-03T00:00:00Z');
    expect(standing(sandbox, 'appraisal').blockers).toContain(concluded);
    request.say('huyen-a', '2024-11-04T00:00:00Z', '/ket-luan dat');
    await sandbox.harvest('2024-11-04T01:00:00Z');
    expect(standing(sandbox, 'appraisal').blockers).not.toContain(concluded);
    // What does not count for criteria does not count here either: layout, comments of the file.
    sandbox.amend({ 'results.yaml': `# ghi chú\n${sandbox.textOf('results.yaml')}` }, '2024-11-05T00:00:00Z');
    expect(standing(sandbox, 'appraisal').blockers).not.toContain(concluded);
  });

  test('and of nothing known where the commune pushed after the words were written', async () => {
    const sandbox = makeAppraisalSandbox();
    sandbox.request.say('huyen-a', '2024-11-02T00:00:00Z', '/ket-luan dat');
    const edited = sandbox.textOf('evidence/2.1.md').replace(/\n$/, ' Bổ sung.\n');
    sandbox.amend({ 'evidence/2.1.md': edited }, '2024-11-03T00:00:00Z');
    await sandbox.harvest('2024-11-04T00:00:00Z');
    expect(standing(sandbox, 'appraisal').blockers?.at(-1)).toMatchInlineSnapshot(
      `"Không rõ hồ sơ ghi gì khi kết luận (xã đã gửi bản mới sau ý kiến), cần thẩm định lại và kết luận lại (/ket-luan dat hoặc khong-dat)."`,
    );
  });
});
