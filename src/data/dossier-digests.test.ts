import { expect, test } from 'vitest';
import { makeRepository, writeFile } from '../checks/testing/make-dossier.ts';
import { scoredFiles, scoredResults } from '../checks/testing/scored-files.ts';
import { openDossierDigests } from './dossier-digests.ts';

const key = 'xa-thu/2024';
const stated = 'indexScore: { points: 420, total: 600, source: Quyết định xếp hạng }';
const naming = (line: string) => makeRepository({ files: scoredFiles, edits: [['dossier.yaml', stated, line]] });
const digests = (root: string) => openDossierDigests(root)(key);

test('what is built from a dossier is built again when the points it takes change', () => {
  const root = naming('indexDossier: diem-2024');
  const before = digests(root);
  expect(digests(root)).toEqual(before);
  writeFile(root, scoredResults, 'results: []\n');
  expect(digests(root).own).not.toBe(before.own);
});

test('another dossier of the commune changes what it is compared with, not what it shows', () => {
  const root = naming(stated);
  const before = digests(root);
  writeFile(root, scoredResults, 'results: []\n');
  expect(digests(root).own).toBe(before.own);
  expect(digests(root).commune).not.toBe(before.commune);
});

test('a dossier that is gone has a digest, too', () => {
  expect(openDossierDigests(naming(stated))('xa-khong-co/2024').own).toBe('');
});
