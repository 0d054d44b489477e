import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRepository } from '../checks/testing/make-dossier.ts';
import { scoredFiles } from '../checks/testing/scored-files.ts';
import { keepDossier, recallDossier } from './kept-dossiers.ts';
import { openRepository } from './repository.ts';

const key = 'xa-thu/2024';

function setUp(root = makeRepository()) {
  const folder = mkdtempSync(join(tmpdir(), 'dossiers-'));
  const bundle = openRepository(root).loadDossier('xa-thu', '2024').value;
  if (!bundle) throw new Error('the sample dossier cannot be read');
  keepDossier(folder, key, bundle);
  return { root, folder, bundle, recall: () => recallDossier(folder, key, openRepository(root)) };
}

/** A bundle without its functions. */
const plain = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, part) => (part instanceof Map || part instanceof Set ? [...part] : part)));

test('a dossier comes back as it was read, without a file of it being read', () => {
  const { bundle, recall } = setUp();
  expect(plain(recall())).toEqual(plain(bundle));
});

test('places are found in the files: of values, of entries, of the head of a text', () => {
  const { bundle, recall } = setUp();
  const again = recall();
  const [criterion = ''] = bundle.evidence.keys();
  expect(again?.results.locate(['results', 1, 'verdict'])).toEqual(bundle.results.locate(['results', 1, 'verdict']));
  expect(again?.evidence.get(criterion)?.locate(['documents'])).toEqual(
    bundle.evidence.get(criterion)?.locate(['documents']),
  );
  expect(again?.results.locate(['results', 1, 'verdict']).line).toBeGreaterThan(1);
});

test('the dossier whose points it takes comes with it', () => {
  const stated = 'indexScore: { points: 420, total: 600, source: Quyết định xếp hạng }';
  const edits = [['dossier.yaml', stated, 'indexDossier: diem-2024']] as const;
  const { recall } = setUp(makeRepository({ files: scoredFiles, edits: [...edits] }));
  expect(recall()?.indexDossier?.results.data.results).toHaveLength(7);
});

test('what is not there, not whole, or was read in part is read anew', () => {
  const { root, folder, bundle, recall } = setUp();
  expect(recallDossier(folder, 'xa-thu/2023', openRepository(root))).toBeUndefined();
  writeFileSync(join(folder, `${key}.dossier`), 'cut off');
  expect(recall()).toBeUndefined();
  keepDossier(folder, key, { ...bundle, isPartial: true });
  expect(readdirSync(join(folder, 'xa-thu'))).toEqual([]);
});
