import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRepository, wholeScope } from '../../src/check-repository.ts';
import { makeRepository, writeFile } from '../../src/checks/testing/make-dossier.ts';
import { openRepository } from '../../src/data/repository.ts';
import { checkInParallel } from './check-in-parallel.ts';

/** Evidence long enough to be known again in another commune. */
const evidence = `---
criterion: "1.10"
documents: [bc-20-2024]
---
Xã đã mở các lớp tập huấn. ${'Nội dung gồm kỹ năng số cơ bản, dịch vụ công trực tuyến. '.repeat(6)}Có 120 người tham gia.
`;
const files = { 'evidence/1.10.md': evidence };

test('threads find what one finds alone: in dossiers, in their communes, in communes without dossiers, in copies', async () => {
  const root = makeRepository({ files, edits: [['results.yaml', 'numerator: 2400', 'numerator: 2300']] });
  for (const other of ['xa-hai', 'xa-ba'])
    cpSync(join(root, 'communes/xa-thu'), join(root, 'communes', other), { recursive: true });
  writeFile(root, 'communes/xa-hai/ghi-chu.txt', 'Việc cần làm');
  writeFile(root, 'communes/xa-bon/commune.yaml', 'name: 4\n');
  const repository = openRepository(root);
  const scope = wholeScope(repository);
  const alone = checkRepository(repository, scope);
  const told: number[] = [];
  const together = await checkInParallel(openRepository(root), scope, {
    threads: 2,
    onDossier: done => void told.push(done),
  });
  expect(together).toEqual(alone);
  expect(told.at(-1)).toBe(3);
  const found = (folder: string) => alone.issues.filter(({ file }) => file.startsWith(folder)).map(({ rule }) => rule);
  expect(found('communes/xa-hai/2024')).toEqual(expect.arrayContaining(['ratio-agrees', 'evidence-copied']));
  expect(found('communes/xa-hai/ghi-chu.txt')).toEqual(['file-unknown']);
  expect(found('communes/xa-bon').length).toBeGreaterThan(0);
});

test('threads ask the chosen rules only', async () => {
  const root = makeRepository({ files, edits: [['results.yaml', 'numerator: 2400', 'numerator: 2300']] });
  cpSync(join(root, 'communes/xa-thu'), join(root, 'communes/xa-hai'), { recursive: true });
  const repository = openRepository(root);
  const scope = wholeScope(repository);
  const rulesFound = async (rule: string) => {
    const { issues } = await checkInParallel(repository, scope, {
      threads: 2,
      onDossier: () => {},
      rules: new Set([rule]),
    });
    return new Set(issues.map(issue => issue.rule));
  };
  expect(await rulesFound('ratio-agrees')).toEqual(new Set(['ratio-agrees']));
  expect(await rulesFound('evidence-copied')).toEqual(new Set(['evidence-copied']));
});
