import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dossierFolder, makeRepository } from './checks/testing/make-dossier.ts';
import { sampleFiles } from './checks/testing/sample-files.ts';
import { openRepository } from './data/repository.ts';
import { loadHistory } from './load-history.ts';
import { type GitSandbox, openSandbox } from './testing/git-sandbox.ts';

const key = 'xa-thu/2024';
const results = `${dossierFolder}/results.yaml`;
const head = `${dossierFolder}/dossier.yaml`;

function sandbox(): GitSandbox {
  const root = makeRepository({});
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const made = openSandbox(root);
  made.git('init', '-q', '-b', 'main');
  return made;
}

function edit(made: GitSandbox, file: string, from: string, to: string): void {
  const text = readFileSync(join(made.root, file), 'utf8');
  expect(text).toContain(from);
  made.write({ [file]: text.replace(from, to) });
}

const historyOf = async (root: string) => loadHistory(openRepository(root));

test('tells what each commit changed, old and new in words, the newest first', async () => {
  const made = sandbox();
  const first = made.commit('Đầu', '2024-10-01T01:00:00Z');
  edit(made, results, 'verdict: met', 'verdict: in-progress');
  const second = made.commit('Sửa', '2024-10-02T08:00:00+07:00');
  edit(made, head, 'stage: self-assessment', 'stage: appraisal');
  made.write({ 'content/glossary.yaml': sampleFiles['content/glossary.yaml'] ?? '' });
  const third = made.commit('Nộp', '2024-10-03T01:00:00Z');
  edit(made, head, 'criteriaSet:', '# Chỉ thêm lời ghi chú\ncriteriaSet:');
  const last = made.commit('Ghi chú', '2024-10-04T01:00:00Z');

  const history = await historyOf(made.root);
  expect(history).toMatchObject({ reach: 'whole', head: last });
  expect(history.dossiers[key]).toEqual([
    {
      commit: third,
      date: '2024-10-03T01:00:00Z',
      kind: 'changed',
      changes: [{ field: 'stage', label: 'bước', before: 'Tự đánh giá', after: 'Thẩm định' }],
    },
    {
      commit: second,
      date: '2024-10-02T01:00:00Z',
      kind: 'changed',
      changes: [{ criterion: '1.1', field: 'verdict', label: 'đánh giá', before: 'Đạt', after: 'Đang triển khai' }],
    },
    { commit: first, date: '2024-10-01T01:00:00Z', kind: 'added', changes: [] },
  ]);
  expect(JSON.stringify(history)).not.toMatch(/example\.vn|Xã Thử/);
});

test('prose that is edited, comes or goes is another version, too, told without its words', async () => {
  const made = sandbox();
  const first = made.commit('Đầu', '2024-10-01T01:00:00Z');
  edit(made, `${dossierFolder}/evidence/1.10.md`, 'Đã mở 05 lớp.', 'Đã mở 06 lớp.');
  edit(made, `${dossierFolder}/report/mo-dau.md`, '5 thôn', '6 thôn');
  const second = made.commit('Sửa lời văn', '2024-10-02T01:00:00Z');
  made.write({ [`${dossierFolder}/evidence/2.2.md`]: '---\ncriterion: "2.2"\n---\nĐã làm.\n' });
  rmSync(join(made.root, `${dossierFolder}/evidence/2.1.md`));
  const third = made.commit('Thêm, bớt', '2024-10-03T01:00:00Z');
  const { dossiers } = await historyOf(made.root);
  expect(dossiers[key]?.map(({ commit, changes }) => [commit, changes])).toEqual([
    [
      third,
      [
        { criterion: '2.1', label: 'minh chứng', before: 'đã có', after: undefined, isProse: true },
        { criterion: '2.2', label: 'minh chứng', before: undefined, after: 'đã có', isProse: true },
      ],
    ],
    [
      second,
      [
        { criterion: '1.10', label: 'minh chứng', before: 'bản cũ', after: 'bản mới', isProse: true },
        { criterion: undefined, label: 'báo cáo, mục mo-dau', before: 'bản cũ', after: 'bản mới', isProse: true },
      ],
    ],
    [first, []],
  ]);
});

test('a merged request counts once, as its author made it, with the role of its author', async () => {
  const made = sandbox();
  const login = '7+vhtt-huyen@users.noreply.github.com';
  made.write({
    'content/roles.yaml': `roles:
  - { id: district, title: Cơ quan thẩm định, body: UBND huyện }
reviewers:
  - id: phong-1
    role: district
    function: Chuyên viên
    unit: huyen-thu
    logins: [{ forge: github, login: vhtt-huyen }]
    validFrom: 2024-01-01
`,
  });
  made.commit('Đầu', '2024-10-01T01:00:00Z');
  made.git('checkout', '-q', '-b', 'de-nghi');
  edit(made, results, 'verdict: met', 'verdict: not-met');
  made.commit('Một', '2024-10-02T01:00:00Z', `--author=Người <${login}>`);
  edit(made, results, 'verdict: not-met', 'verdict: in-progress');
  made.commit('Hai', '2024-10-03T01:00:00Z', `--author=Người <${login}>`);
  made.git('checkout', '-q', 'main');
  made.git('merge', '-q', '--no-ff', '-m', 'Nhận', 'de-nghi');
  const entries = (await historyOf(made.root)).dossiers[key];
  expect(entries).toHaveLength(2);
  expect(entries?.[0]).toMatchObject({
    role: 'Cơ quan thẩm định',
    changes: [{ before: 'Đạt', after: 'Đang triển khai' }],
  });
  expect(JSON.stringify(entries)).not.toContain('vhtt');
});

test('what was taken out of a file does not come back through its history', async () => {
  const made = sandbox();
  edit(made, results, 'criterion: "1.1"', 'criterion: "1.1"\n    note: Gọi 0912345678');
  made.commit('Đầu', '2024-10-01T01:00:00Z');
  edit(made, results, 'note: Gọi 0912345678', 'note: Gọi bộ phận một cửa');
  made.commit('Bỏ số điện thoại', '2024-10-02T01:00:00Z');
  const text = JSON.stringify(await historyOf(made.root));
  expect(text).toContain('Gọi bộ phận một cửa');
  expect(text).not.toContain('0912345678');
});

test('a state that cannot be read is told as that, not as results that went and came', async () => {
  const made = sandbox();
  made.commit('Đầu', '2024-10-01T01:00:00Z');
  const good = readFileSync(join(made.root, results), 'utf8');
  made.write({ [results]: 'results: [' });
  made.commit('Hỏng', '2024-10-02T01:00:00Z');
  made.write({ [results]: good });
  made.commit('Mở lại', '2024-10-03T01:00:00Z');
  const entries = (await historyOf(made.root)).dossiers[key];
  expect(entries?.slice(0, 2)).toMatchObject([
    { kind: 'changed', changes: [], isUntold: true },
    { kind: 'changed', changes: [], isUntold: true },
  ]);
});

test('a shallow clone does not take its first commit for the beginning', async () => {
  const made = sandbox();
  made.commit('Đầu', '2024-10-01T01:00:00Z');
  edit(made, results, 'verdict: met', 'verdict: in-progress');
  made.commit('Sửa', '2024-10-02T01:00:00Z');
  const clone = temporary();
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${made.root}`, clone]);
  expect(await historyOf(clone)).toMatchObject({ reach: 'shallow', dossiers: {} });
});

test('without git there is no history, and nothing breaks', async () => {
  const root = makeRepository({});
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  expect(await historyOf(root)).toEqual({ reach: 'none', dossiers: {} });
});

test('a dossier that goes is told as removed', async () => {
  const made = sandbox();
  made.commit('Đầu', '2024-10-01T01:00:00Z');
  rmSync(join(made.root, dossierFolder), { recursive: true });
  made.commit('Bỏ', '2024-10-02T01:00:00Z');
  expect((await historyOf(made.root)).dossiers[key]?.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-clone-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
