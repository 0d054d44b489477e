import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRepository } from '../src/checks/testing/make-dossier.ts';
import { openSandbox } from '../src/testing/git-sandbox.ts';
import { buildFixture, listDifferences, readFolder } from './testing/build-fixture.ts';

const plan = '%PDF-1.4 kế hoạch';
const files = {
  'files/Kế hoạch 1.pdf': plan,
  'files/bc-20.pdf': '%PDF-1.4 báo cáo',
  // The register does not name it: nobody said that it may be read by all.
  'files/nhap.pdf': '%PDF-1.4 nháp',
  // A document that the set does not ask for has sections of the same names.
  'templates/z-khac.md':
    '---\ntitle: Công văn\nkind: CV\nsections:\n  - { id: mo-dau, title: Lời kết }\n---\n\n{{ report.mo-dau.text }}\n',
};
const edits = [
  [
    'documents.yaml',
    '    subject: Kế hoạch năm 2024\n',
    `    subject: Kế hoạch năm 2024\n    file: files/Kế hoạch 1.pdf\n    sha256: "${createHash('sha256').update(plan).digest('hex')}"\n`,
  ],
  [
    'documents.yaml',
    '    subject: Báo cáo tập huấn\n',
    `    subject: Báo cáo tập huấn\n    file: files/bc-20.pdf\n    sha256: "${'ab'.repeat(32)}"\n`,
  ],
  [
    'content/roles.yaml',
    'roles:\n',
    'contact: { title: Tổ quản trị, form: "https://kho.example.vn/new?title={title}&body={body}" }\nroles:\n',
  ],
] as const;

test('evidence tells files and hashes, history every value, corrections their place; built twice it is the same', async () => {
  const sandbox = openSandbox(makeRepository({ files, edits }));
  sandbox.git('init', '-q');
  sandbox.commit('Hồ sơ', '2024-11-20T08:00:00Z');
  const results = 'communes/xa-thu/2024/results.yaml';
  const path = join(sandbox.root, results);
  const before = readFileSync(path, 'utf8');
  const after = before.replace('value: 80', 'value: 80.5').replace('80%', '80,5%');
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  const commit = sandbox.commit('Sửa kết quả', '2024-11-25T18:30:00Z');

  const args = ['--no-documents'];
  const environment = { SITE_URL: 'https://hoso.example.gov.vn' };
  const out = await buildFixture(sandbox.root, { args, environment });
  const page = (name: string) => readFileSync(join(out, 'xa/xa-thu/2024', name, 'index.html'), 'utf8');

  const evidence = page('minh-chung');
  const plain = textOf(evidence);
  expect(plain).toContain(
    'Kế hoạch số 1/KH-UBND ngày 10/01/2024: Kế hoạch năm 2024 (Tệp PDF, 21 byte, đã đối chiếu mã băm)',
  );
  expect(plain).toContain('(Tệp PDF, 18 byte, KHÔNG khớp mã băm đã ghi)');
  expect(plain).toContain(`26/11/2024: kết quả từ 80 thành 80,5 (bản ghi ${commit.slice(0, 12)})`);
  const [, file = ''] = /href="([^"]*files\/K[^"]*)"/.exec(evidence) ?? [];
  expect(readFileSync(join(out, decodeURI(file)), 'utf8')).toBe(plan);
  expect(readdirSync(join(out, 'xa/xa-thu/2024/files')).sort()).toEqual(['Kế hoạch 1.pdf', 'bc-20.pdf']);

  const report = page('bao-cao');
  expect(report).toContain('>Đặc điểm tình hình</h2>');
  expect(report).not.toContain('Lời kết');

  const [, form = ''] = /href="(https:\/\/kho\.example\.vn\/new[^"]*1\.2[^"]*)"/.exec(evidence) ?? [];
  const body = new URL(form.replaceAll('&amp;', '&').replaceAll('&#38;', '&')).searchParams.get('body');
  expect(body).toContain(`Bản ghi: ${commit}`);
  expect(body).toContain('https://hoso.example.gov.vn/xa/xa-thu/2024/minh-chung/#ct-1.2');

  expect(textOf(page('lich-su'))).toContain(`Ngày 26/11/2024 Người sửa Không rõ vai trò Bản ghi (commit) ${commit}`);
  expect(textOf(page(''))).toContain(`Hồ sơ sửa lần cuối 26/11/2024 (bản ghi ${commit.slice(0, 12)})`);
  expect(page('')).toContain('href="/xa/xa-thu/2024/lich-su/"');

  const first = readFolder(out);
  await buildFixture(sandbox.root, { args, environment });
  expect(listDifferences(first, readFolder(out))).toEqual([]);
}, 240_000);

test('a dossier with one version has a sentence and no page of its history; without words, no page of a report', async () => {
  const root = makeRepository({ files: { 'report/mo-dau.md': null } });
  const out = await buildFixture(root, { args: ['--no-documents'] });
  expect(existsSync(join(out, 'xa/xa-thu/2024/lich-su'))).toBe(false);
  expect(existsSync(join(out, 'xa/xa-thu/2024/bao-cao'))).toBe(false);
  const page = readFileSync(join(out, 'xa/xa-thu/2024/index.html'), 'utf8');
  expect(textOf(page)).toContain('Kho tải về không kèm lịch sử nên không biết hồ sơ đã sửa khi nào.');
  expect(page).not.toMatch(/lich-su|bao-cao\//);
}, 240_000);

/** What a reader gets of the main part, without the marks. */
function textOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return main
    .replace(/<(s|strong|em|a|span)\b[^>]*>|<\/(s|strong|em|a|span)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
