import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { dossierFolder, makeRepository } from '../../checks/testing/make-dossier.ts';
import { openRepository } from '../../data/repository.ts';
import { type GitSandbox, openSandbox } from '../../testing/git-sandbox.ts';
import { copyReleases, writeReleases } from './write-releases.ts';

const results = `${dossierFolder}/results.yaml`;
let made: GitSandbox;
let commit = '';
let kept = '';

beforeEach(() => {
  const root = makeRepository({});
  kept = mkdtempSync(join(tmpdir(), 'hoso-releases-'));
  onTestFinished(() => {
    for (const folder of [root, kept]) rmSync(folder, { recursive: true, force: true });
  });
  made = openSandbox(root);
  made.git('init', '-q', '-b', 'main');
  commit = made.commit('Đầu', '2024-10-01T01:00:00Z');
});

function release(id: string, of: string, more = ''): void {
  made.write({
    'content/releases.yaml': `releases:\n  - id: ${id}\n    title: Số liệu ${id}\n    date: 2024-12-31\n    commit: ${of}\n${more}`,
  });
}

const write = (program = 'một') => writeReleases({ repository: openRepository(made.root), kept, program }, true);
const read = (name: string) => readFileSync(join(kept, 'cuoi-nam/files', name), 'utf8');

test('a version holds what the files said in its commit, whatever they say now, with checksums that agree', async () => {
  const text = readFileSync(join(made.root, results), 'utf8');
  const expected = parse(text.match(/criterion: "[^"]+"/g)?.join('\n') ?? '', { quote: null }) as string[][];
  made.write({ [results]: text.replaceAll('verdict: met', 'verdict: not-met') });
  release('cuoi-nam', commit);
  const [written] = await write();
  const rows: Record<string, string>[] = parse(read('results.csv'), { bom: true, columns: true });
  expect(rows.map(({ criterion }) => `criterion: "${criterion}"`)).toEqual(expected.map(([line]) => line));
  expect(rows.some(({ verdict }) => verdict === 'met')).toBe(true);
  for (const line of read('SHA256SUMS').trim().split('\n')) {
    const [sum, name = ''] = line.split('  ');
    expect(createHash('sha256').update(read(name)).digest('hex')).toBe(sum);
  }
  expect(written?.sha256).toBe(createHash('sha256').update(read('SHA256SUMS')).digest('hex'));
});

test('the bytes of a version depend on its commit alone', async () => {
  release('cuoi-nam', commit);
  const [first] = await write();
  const before = read('results.csv');
  made.commit('Sau', '2024-12-01T01:00:00Z');
  const [again] = await write('chương trình khác');
  expect(again?.sha256).toBe(first?.sha256);
  expect(read('results.csv')).toBe(before);
  // A change of these bytes breaks what others cite: a new kind of table needs a new name.
  expect(read('SHA256SUMS').match(/ {2}.*/g)).toEqual(['  dossiers.csv', '  results.csv', '  documents.csv']);
  expect(before.split('\r\n')[0]).toBe(
    '\uFEFFcommune,dossier,criterion,value,numerator,denominator,reported,verdict,points',
  );
});

test('personal data that were taken out of the files since do not come back', async () => {
  const text = readFileSync(join(made.root, results), 'utf8');
  made.write({ [results]: text.replace('criterion: "1.1"', 'criterion: "1.1"\n    reported: Gọi 0912345678') });
  release('cuoi-nam', made.commit('Có số điện thoại', '2024-10-02T01:00:00Z'));
  await write();
  expect(read('results.csv')).toContain('Gọi 09******78');
});

test('a stated checksum that does not hold stops the build; the right one lets it go on', async () => {
  release('cuoi-nam', commit);
  const [written] = await write();
  release('cuoi-nam', commit, `    sha256: ${written?.sha256}\n`);
  expect(await write()).toHaveLength(1);
  release('cuoi-nam', commit, `    sha256: ${'f'.repeat(64)}\n`);
  await expect(write()).rejects.toThrow(/"cuoi-nam" .* không còn giống lúc đóng băng/);
});

test('a commit that is not there stops the build with the next step; outside of git there are no versions', async () => {
  release('cuoi-nam', 'a'.repeat(40));
  await expect(write()).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: Không có bản ghi aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa của phiên bản "cuoi-nam" (content/releases.yaml). Bản tải về có thể thiếu lịch sử; chạy: git fetch --unshallow, rồi dựng lại.]`,
  );
  expect(await writeReleases({ repository: openRepository(made.root), kept, program: '' }, false)).toEqual([]);
});

test('versions lie at their addresses in the site', async () => {
  release('cuoi-nam', commit);
  const releases = await write();
  const site = mkdtempSync(join(tmpdir(), 'hoso-site-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  copyReleases(releases, kept, site);
  expect(readdirSync(join(site, 'du-lieu/cuoi-nam')).sort()).toEqual([
    'SHA256SUMS',
    'datapackage.json',
    'documents.csv',
    'dossiers.csv',
    'results.csv',
  ]);
});
