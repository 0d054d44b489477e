import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { githubSource } from './appraisal/forge/github.ts';
import { askOverHttp } from './appraisal/forge/http-transport.ts';
import { describeBlocker, findBlockers } from './appraisal/policy/blockers.ts';
import { standingsOf } from './appraisal-standing.ts';
import { checkRepository, wholeScope } from './check-repository.ts';
import { openRepository } from './data/repository.ts';
import { writeAppraisal } from './data/write-appraisal.ts';
import { writeDossierDocument } from './dossier-documents.ts';
import { harvestAppraisal } from './harvest-appraisal.ts';
import { StubRequest } from './testing/forge-stub.ts';
import { openSandbox } from './testing/git-sandbox.ts';
import { githubStub } from './testing/github-stub.ts';
import { readWritten, violationsOf } from './testing/read-written.ts';

const shipped = join(import.meta.dirname, '..');
const key = 'quang-trung-bim-son/2023';
const folder = `communes/${key}`;

const reviewers = ['a', 'b'].map(
  each =>
    `  - { id: huyen-${each}, role: district, function: Người thẩm định ${each.toUpperCase()}, unit: bim-son, logins: [{ forge: github, login: huyen-${each} }], validFrom: 2023-01-01 }\n`,
);

/** The shipped commune sends its dossier as request 7; the roles name two reviewers of the district. */
function makeSandbox() {
  const root = mkdtempSync(join(tmpdir(), 'hoso-quang-trung-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const sandbox = openSandbox(root);
  const copy = (path: string) => cpSync(join(shipped, path), join(root, path), { recursive: true });
  sandbox.git('init', '-q', '-b', 'main');
  for (const path of ['criteria', 'content', 'templates', 'communes/quang-trung-bim-son/commune.yaml']) copy(path);
  const roles = readFileSync(join(root, 'content/roles.yaml'), 'utf8');
  sandbox.write({ 'content/roles.yaml': roles.replace('reviewers: []\n', `reviewers:\n${reviewers.join('')}`) });
  sandbox.commit('Kho của tỉnh', '2023-10-01T00:00:00Z');
  sandbox.git('checkout', '-q', '-b', 'quang-trung');
  copy(folder);
  sandbox.commit('Hồ sơ năm 2023', '2023-11-01T00:00:00Z');
  sandbox.git('checkout', '-q', 'main');
  return { sandbox, request: new StubRequest(sandbox, { number: 7, author: 'quang-trung', branch: 'quang-trung' }) };
}

test('two reviewers appraise all criteria of Quang Trung and disagree: harvest, state, Mẫu 02', async () => {
  const { sandbox, request } = makeSandbox();
  const { root } = sandbox;
  const ids = [...(openRepository(root).loadCriteriaSet('thanh-hoa-1829').value?.byId.keys() ?? [])];
  expect(ids).toHaveLength(37);
  const lines = sandbox.git('show', `quang-trung:${folder}/results.yaml`).split('\n');
  const lineOf = (id: string) => lines.indexOf(`  - criterion: "${id}"`) + 1;
  for (const [index, id] of ids.entries()) {
    const at = `2023-11-10T01:${String(index).padStart(2, '0')}:00Z`;
    request.comment('huyen-a', at, { path: `${folder}/results.yaml`, line: lineOf(id) }, '/dat');
  }
  request.say('huyen-b', '2023-11-10T02:00:00Z', `/dat ${ids.filter(id => id !== '1.6' && id !== '2.5').join(', ')}`);
  request.comment(
    'huyen-b',
    '2023-11-10T02:10:00Z',
    { path: `${folder}/evidence/1.6.md`, line: 1 },
    '/khong-dat số hồ sơ chưa khớp với hệ thống một cửa\n/ket-qua 98,5',
  );
  request.comment(
    'huyen-b',
    '2023-11-10T02:20:00Z',
    { path: `${folder}/results.yaml`, line: lineOf('2.5') },
    '/khong-dat chưa có danh sách\nĐề nghị xã bổ sung danh sách hộ.',
  );
  request.say('huyen-a', '2023-11-10T03:00:00Z', '/ket-luan khong-dat còn 2 tiêu chí phải làm rõ');
  const stub = githubStub([request], 'thu/ho-so', 100);
  const http = { api: stub.api, headers: {}, fetch: stub.fetch, wait: async () => {}, now: () => 0 };
  const source = githubSource(askOverHttp(http), { repository: 'thu/ho-so', request: 7 });
  const harvest = (now: string) =>
    harvestAppraisal({ repository: openRepository(root), source, dossier: undefined, stage: undefined, now });
  const first = await harvest('2023-11-11T00:00:00Z');
  expect([...first.changed.keys()]).toEqual([`${folder}/appraisal/appraisal.yaml`]);
  for (const [file, text] of first.changed) writeAppraisal(root, file, text);
  expect((await harvest('2023-12-01T00:00:00Z')).changed.size).toBe(0);
  expect(first.dossiers[0]?.appraisals.get('appraisal')?.voices).toHaveLength(74);

  sandbox.commit('Thẩm định', '2023-11-11T00:00:00Z');
  sandbox.git('merge', '-q', '--no-edit', 'quang-trung');
  const repository = openRepository(root);
  const errors = checkRepository(repository, wholeScope(repository)).issues.filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors).toEqual([]);
  const bundle = repository.loadDossier('quang-trung-bim-son', '2023').value;
  if (!bundle) throw new Error('the dossier cannot be read');
  const [standing] = standingsOf(bundle);
  expect(standing && findBlockers(standing).map(describeBlocker)).toEqual([
    'Những người thẩm định chưa thống nhất: 1.6, 2.5.',
  ]);
  const { bytes, issues } = await writeDossierDocument(repository, bundle, 'mau-02');
  // People who differ keep nothing from being printed - the note of the row says so -, but it is not finished.
  expect(issues.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`)).toEqual([
    'warning appraisal-finished Bước thẩm định còn vướng mắc, văn bản lập ra là bản dự thảo: Những người thẩm định chưa thống nhất: 1.6, 2.5.',
  ]);
  expect(violationsOf(bytes ?? new Uint8Array(), repository, 'mau-02')).toEqual([]);
  expect((await writeDossierDocument(repository, bundle, 'mau-02')).bytes).toEqual(bytes);
  const text = JSON.stringify(readWritten(bytes ?? new Uint8Array()));
  expect(text).toContain('số hồ sơ chưa khớp với hệ thống một cửa');
  expect(text).toContain('Người thẩm định B: Đề nghị xã bổ sung danh sách hộ');
  expect(text).toContain('98,5');

  // Whoever deletes the hash, or harvests without knowing what was seen, does not get a report either.
  const appraisalFile = join(root, folder, 'appraisal/appraisal.yaml');
  const harvested = readFileSync(appraisalFile, 'utf8');
  writeFileSync(appraisalFile, harvested.replace(/( {4}date: .*\n) {4}appraisedHash: .*\n/, '$1'));
  const unknown = openRepository(root).loadDossier('quang-trung-bim-son', '2023').value;
  const held = unknown && (await writeDossierDocument(openRepository(root), unknown, 'mau-02'));
  expect(held?.bytes).toBeUndefined();
  expect(held?.issues.map(({ message }) => message)).toEqual([
    'Không rõ tiêu chí 1.1 ghi gì khi thẩm định (xã đã gửi bản mới sau ý kiến) nên chưa lập được văn bản của bước này.',
  ]);
  expect(unknown && standingsOf(unknown)[0]?.criteria[0]?.state).toBe('again');
  writeFileSync(appraisalFile, harvested);

  // An edit of one criterion after the appraisal keeps the report from being written, and says which.
  const edited = readFileSync(join(root, folder, 'results.yaml'), 'utf8').replace(
    'reported: 701/701 đạt 100%',
    'reported: 700/701',
  );
  sandbox.write({ [`${folder}/results.yaml`]: edited });
  const later = openRepository(root);
  const changed = later.loadDossier('quang-trung-bim-son', '2023').value;
  const refused = changed && (await writeDossierDocument(later, changed, 'mau-02'));
  expect(refused?.bytes).toBeUndefined();
  expect(
    refused?.issues.map(({ rule, criterion, message, hint }) => [rule, criterion, message, hint]),
  ).toMatchInlineSnapshot(`
    [
      [
        "appraisal-current",
        "1.5",
        "Tiêu chí 1.5 đã sửa sau khi thẩm định nên chưa lập được văn bản của bước này.",
        "Người thẩm định xem lại và ghi, ví dụ: /dat 1.5; rồi thu nhận ý kiến. Xem: npx hoso appraise status quang-trung-bim-son/2023",
      ],
      [
        "appraisal-current",
        undefined,
        "Hồ sơ đã sửa sau khi kết luận nên chưa lập được văn bản của bước này.",
        "Người kết luận xem lại và ghi, ví dụ: /ket-luan dat; rồi thu nhận ý kiến. Xem: npx hoso appraise status quang-trung-bim-son/2023",
      ],
    ]
  `);
});
