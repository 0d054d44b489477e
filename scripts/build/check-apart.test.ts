import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wholeScope } from '../../src/check-repository.ts';
import { makeRepository } from '../../src/checks/testing/make-dossier.ts';
import { openRepository } from '../../src/data/repository.ts';
import { checkApart, checkInProcess } from './check-apart.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'reports-'));

test('a process of its own finds what this one finds, and tells how far it is', async () => {
  const root = makeRepository({ edits: [['results.yaml', 'numerator: 2400', 'numerator: 2300']] });
  const repository = openRepository(root);
  const here = await checkApart(repository, wholeScope(repository), { reports: newFolder(), onDossier: () => {} });
  const told: number[] = [];
  const apart = await checkInProcess({ root, reports: newFolder() }, done => void told.push(done));
  expect(apart).toEqual(here);
  expect(apart.issues.length).toBeGreaterThan(0);
  expect(told.at(-1)).toBe(1);
});

test('a check that breaks off says why', async () => {
  const root = makeRepository();
  const nowhere = join(root, 'communes/xa-thu/commune.yaml');
  await expect(checkInProcess({ root, reports: nowhere }, () => {})).rejects.toThrow(/ENOTDIR|EEXIST/);
});
