import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openRepository } from '../data/repository.ts';
import { writeStarter } from '../documents/office/write-starter.ts';
import { wordTemplate } from '../documents/testing/word-template.ts';
import { madeUpComment } from '../testing/made-up-appraisal.ts';
import { buildDocuments, documentPath } from './build-documents.ts';

const project = join(import.meta.dirname, '../..');
const key = 'quang-trung-bim-son/2023';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hoso-documents-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const part of ['criteria', 'communes', 'content', 'templates']) {
    cpSync(join(project, part), join(root, part), { recursive: true });
  }
  mkdirSync(join(root, 'src'));
});

/** Documents written anew by one run. */
async function write(): Promise<number> {
  const repository = openRepository(root);
  const built = await buildDocuments({ repository, dossiers: [key], cache: join(root, 'cache'), program: root });
  expect(built.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(built.documents[key]?.map(({ document }) => document)).toEqual(['mau-01']);
  return built.written;
}

function change(path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
}

describe('buildDocuments', () => {
  it('takes over what nothing has changed, and writes anew what the data or the template change', async () => {
    expect([await write(), await write()]).toEqual([1, 0]);
    change(`communes/${key}/results.yaml`, 'verdictText: Đang thực hiện', 'verdictText: Đang làm');
    expect([await write(), await write()]).toEqual([1, 0]);
    change('templates/mau-01.md', 'cụ thể như sau', 'như sau');
    expect([await write(), await write()]).toEqual([1, 0]);
  });

  it('writes anew when a Word file takes the place of a template, or is edited', async () => {
    const template = openRepository(root).loadTemplate('mau-01').value;
    if (!template) throw new Error('the shipped template cannot be read');
    expect(await write()).toBe(1);
    writeFileSync(join(root, 'templates/mau-01.docx'), writeStarter(template));
    expect([await write(), await write()]).toEqual([1, 0]);
    writeFileSync(join(root, 'templates/mau-01.docx'), await wordTemplate(['{{letterhead}}', '{{body}}']));
    expect([await write(), await write()]).toEqual([1, 0]);
  });

  it('writes anew after a change of the code or of the libraries', async () => {
    expect(await write()).toBe(1);
    writeFileSync(join(root, 'src/dossier-documents.ts'), '// other names of files');
    expect([await write(), await write()]).toEqual([1, 0]);
    writeFileSync(join(root, 'package-lock.json'), '{}');
    expect([await write(), await write()]).toEqual([1, 0]);
  });

  it('leaves a report out while comments belong to no criterion, and publishes the rest', async () => {
    change(`communes/${key}/dossier.yaml`, 'stage: self-assessment', 'stage: appraisal');
    mkdirSync(join(root, `communes/${key}/appraisal`));
    const comments = [madeUpComment({ anchor: { how: 'none' } })];
    const sources = [
      { forge: 'github', repository: 'a/b', request: 7, head: '0'.repeat(40), harvestedAt: '2023-11-20T08:00:00Z' },
    ];
    writeFileSync(join(root, `communes/${key}/appraisal/appraisal.yaml`), JSON.stringify({ sources, comments }));
    const built = await buildDocuments({
      repository: openRepository(root),
      dossiers: [key, 'cam-tan-cam-thuy/2024'],
      cache: join(root, 'cache'),
      program: root,
    });
    expect(built.issues.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning appraisal-attached']);
    expect(Object.values(built.documents).map(list => list.map(({ document }) => document))).toEqual([
      [],
      ['giao-nhiem-vu', 'mau-01'],
    ]);
  });

  it('writes anew what is gone or broken off', async () => {
    expect(await write()).toBe(1);
    const file = documentPath(join(root, 'cache'), key, 'mau-01-quang-trung-bim-son-2023.docx');
    truncateSync(file, 100);
    expect([await write(), await write()]).toEqual([1, 0]);
    rmSync(file);
    expect([await write(), await write()]).toEqual([1, 0]);
    truncateSync(documentPath(join(root, 'cache'), key, 'documents.json'), 10);
    expect([await write(), await write()]).toEqual([1, 0]);
  });
});
