import { expect, test } from 'vitest';
import { makeRepository } from '../checks/testing/make-dossier.ts';
import { sampleFiles } from '../checks/testing/sample-files.ts';
import { openRepository } from './repository.ts';

/** The files of the sample dossier once more, in folder `id`, for the period given. */
function dossierOf(id: string, period: string): Record<string, string> {
  const textOf = (name: string) => sampleFiles[`communes/xa-thu/2024/${name}`] ?? '';
  return {
    [`communes/xa-thu/${id}/dossier.yaml`]: textOf('dossier.yaml').replace('key: "2024"', `key: "${period}"`),
    [`communes/xa-thu/${id}/results.yaml`]: textOf('results.yaml'),
    [`communes/xa-thu/${id}/documents.yaml`]: textOf('documents.yaml'),
  };
}

/** The file of the dossier that the sample's, of 2024, is compared with. */
function earlierOf(files: Record<string, string>): string | undefined {
  const repository = openRepository(makeRepository({ files }));
  const bundle = repository.loadDossier('xa-thu', '2024').value;
  return bundle && repository.loadEarlier(bundle)?.dossier.file;
}

test('the earlier dossier is the last one by period, not by the name of its folder', () => {
  const files = { ...dossierOf('a-nam-2022', '2022'), ...dossierOf('z-nam-2023', '2023') };
  expect(earlierOf({ ...files, ...dossierOf('2023', '2025') })).toBe('communes/xa-thu/z-nam-2023/dossier.yaml');
});

test('one that cannot be used gives way to the one before', () => {
  const files = {
    ...dossierOf('2022', '2022'),
    ...dossierOf('2023', '2023'),
    'communes/xa-thu/2023/results.yaml': 'x',
  };
  expect(earlierOf(files)).toBe('communes/xa-thu/2022/dossier.yaml');
});

test('no dossier before', () => {
  expect(earlierOf(dossierOf('2023', '2025'))).toBeUndefined();
});
