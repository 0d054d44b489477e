import { expect, test } from 'vitest';
import { makeRepository } from '../checks/testing/make-dossier.ts';
import { scoredFiles } from '../checks/testing/scored-files.ts';
import { nameOfIndexDossier } from './load-index-dossier.ts';
import { openRepository } from './repository.ts';

const stated = 'indexScore: { points: 420, total: 600, source: Quyết định xếp hạng }';
const naming = (line: string) => makeRepository({ files: scoredFiles, edits: [['dossier.yaml', stated, line]] });

test('the scored dossier is read with the one that names it', () => {
  const bundle = openRepository(naming('indexDossier: diem-2024')).loadDossier('xa-thu', '2024').value;
  expect(bundle?.indexDossier?.id).toBe('diem-2024');
  expect(bundle?.indexDossier?.results.data.results).toHaveLength(7);
  expect(openRepository(naming(stated)).loadDossier('xa-thu', '2024').value?.indexDossier).toBeUndefined();
});

test.each(['"diem-2024"', "'diem-2024'", 'diem-2024 # tự chấm'])(
  'the name is seen without reading the file whole: %s',
  name => {
    expect(nameOfIndexDossier(naming(`indexDossier: ${name}`), 'communes/xa-thu/2024')).toBe('diem-2024');
  },
);
