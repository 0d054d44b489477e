import { beforeAll, describe, expect, test } from 'vitest';
import { assessDossier } from '../assessment/assess-dossier.ts';
import { checkDossier } from '../check-repository.ts';
import { loadKnownContent } from '../data/load-known-content.ts';
import { openRepository } from '../data/repository.ts';
import { type OpenDossier, openCriteriaSetSchema, openDossierSchema } from '../schema/open-data.ts';
import { buildOpenCriteriaSet, buildOpenDossier } from './open-data.ts';

const repository = openRepository(new URL('../..', import.meta.url).pathname);

describe('open data of Quang Trung 2023', () => {
  let dossier: OpenDossier;
  beforeAll(() => {
    const { known } = loadKnownContent(repository);
    const { bundle, issues } = checkDossier(repository, 'quang-trung-bim-son/2023', known);
    if (!bundle) throw new Error('the shipped dossier cannot be read');
    dossier = buildOpenDossier(bundle, assessDossier(bundle), issues);
  });

  test('has the shape its JSON Schema promises', () => {
    expect(openDossierSchema.safeParse(dossier).error).toBeUndefined();
  });

  test('says what follows from the data: one criterion in progress keeps the first gate shut, the index is unknown', () => {
    expect(dossier.counts).toEqual({
      met: 34,
      'not-met': 0,
      'in-progress': 1,
      'not-assessed': 2,
      unknown: 0,
      total: 37,
      assigned: 35,
    });
    expect(dossier.recognition?.eligible).toBe(false);
    expect(dossier.recognition?.gates.map(({ met }) => met)).toEqual([false, null]);
  });

  test('gives the recomputed share beside the reported one', () => {
    const result = dossier.results.find(({ criterion }) => criterion === '3.1');
    expect(result).toMatchObject({ value: 82.1, numerator: 2592, denominator: 3082, verdict: 'met' });
    expect(result?.computed).toBe(84.1012);
  });

  test('lists what was found, by criterion and for the whole dossier', () => {
    const rules = (issues: OpenDossier['issues'] | undefined) => issues?.map(({ rule }) => rule);
    expect(rules(dossier.results.find(({ criterion }) => criterion === '3.1')?.issues)).toContain('ratio-agrees');
    expect(rules(dossier.issues)).toContain('recognition-claim');
  });

  test('names what it does not know null', () => {
    const result = dossier.results.find(({ criterion }) => criterion === '1.1');
    expect(result).toMatchObject({ numerator: null, denominator: null, computed: null });
  });
});

test('the plan of Thượng Lộ with its three lists; a dossier without a plan says null', () => {
  const { known } = loadKnownContent(repository);
  const openOf = (key: string) => {
    const { bundle, issues } = checkDossier(repository, key, known);
    if (!bundle) throw new Error(`${key} cannot be read`);
    return buildOpenDossier(bundle, assessDossier(bundle), issues);
  };
  const dossier = openOf('thuong-lo-nam-dong/2023');
  expect(openDossierSchema.safeParse(dossier).error).toBeUndefined();
  const lines = (list: 'targets' | 'documents' | 'projects') => dossier.plan?.[list].filter(({ level }) => level === 0);
  expect(lines('targets')).toHaveLength(13);
  expect(lines('targets')?.[0]).toMatchObject({ label: '1.', lead: expect.any(String), schedule: null });
  expect([lines('documents')?.length, lines('projects')?.length].every(count => (count ?? 0) > 0)).toBe(true);
  expect(openOf('quang-trung-bim-son/2023').plan).toBeNull();
});

test('every criteria set has the shape its JSON Schema promises', () => {
  for (const id of repository.criteriaSetIds()) {
    const set = repository.loadCriteriaSet(id).value;
    expect(openCriteriaSetSchema.safeParse(set && buildOpenCriteriaSet(set)).error).toBeUndefined();
  }
});
