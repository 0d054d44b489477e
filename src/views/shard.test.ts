import { expect, test } from 'vitest';
import { dossierOf, isInShard, subjectOf } from './shard.ts';

test('pages and open data of a dossier have one subject', () => {
  expect(subjectOf('/xa/quang-trung-bim-son/2023/')).toBe('quang-trung-bim-son/2023');
  expect(subjectOf('/xa/quang-trung-bim-son/2023/van-ban/mau-01/')).toBe('quang-trung-bim-son/2023');
  expect(subjectOf('/api/v1/communes/quang-trung-bim-son/2023.json')).toBe('quang-trung-bim-son/2023');
});

test('pages of a commune, of a set and of many dossiers are about no dossier', () => {
  for (const path of [
    '/',
    '/xa/quang-trung-bim-son/',
    '/kiem-tra/quang-trung-bim-son/',
    '/bo-tieu-chi/a/1.1/',
    '/api/v1/index.json',
  ])
    expect(dossierOf(path), path).toBeUndefined();
});

test('each subject is in exactly one slice, and no slice is left empty', () => {
  const subjects = Array.from({ length: 200 }, (_, index) => `xa-${index}/2023`);
  const sizes = [1, 2, 3].map(index => subjects.filter(each => isInShard(each, { index, count: 3 })).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(200);
  expect(Math.min(...sizes)).toBeGreaterThan(40);
  expect(subjects.every(each => isInShard(each, undefined))).toBe(true);
});
