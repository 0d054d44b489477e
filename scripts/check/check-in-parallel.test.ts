import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRepository, wholeScope } from '../../src/check-repository.ts';
import { makeRepository, writeFile } from '../../src/checks/testing/make-dossier.ts';
import { openRepository } from '../../src/data/repository.ts';
import { checkInParallel } from './check-in-parallel.ts';

test('threads find what one finds alone: in dossiers, in their communes, in communes without dossiers, in copies', async () => {
  const root = makeRepository({ edits: [['results.yaml', 'numerator: 2400', 'numerator: 2300']] });
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
  expect(found('communes/xa-hai/2024')).toContain('ratio-agrees');
  expect(found('communes/xa-hai/ghi-chu.txt')).toEqual(['file-unknown']);
  expect(found('communes/xa-bon').length).toBeGreaterThan(0);
});
