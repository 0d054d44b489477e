import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dossierFolder, makeRepository, writeFile } from '../src/checks/testing/make-dossier.ts';
import { sampleFiles } from '../src/checks/testing/sample-files.ts';
import { buildFixture, listDifferences, readFolder } from './testing/build-fixture.ts';

/** The same data in a folder that was never built. */
function copyAfresh(root: string): string {
  const copy = makeRepository();
  rmSync(copy, { recursive: true });
  cpSync(root, copy, { recursive: true, filter: path => path !== join(root, 'dist') });
  return copy;
}

/** Seven builds on a machine that has other work, too. */
const timeout = 240_000;

const changes: Readonly<Record<string, (root: string) => void>> = {
  'a changed value': root => {
    const results = sampleFiles[`${dossierFolder}/results.yaml`] ?? '';
    writeFile(root, 'results.yaml', results.replace('value: 5\n', 'value: 4\n'));
  },
  'a renamed dossier': root => renameSync(join(root, dossierFolder), join(root, 'communes/xa-thu/nam-2024')),
  'a deleted dossier': root => rmSync(join(root, 'communes/xa-thu/nam-2024'), { recursive: true }),
};

test('a build that takes over unchanged pages gives what a first build gives, after each kind of change', {
  timeout,
}, async () => {
  const root = makeRepository();
  await buildFixture(root);
  for (const [change, apply] of Object.entries(changes)) {
    apply(root);
    const warm = readFolder(await buildFixture(root));
    const cold = readFolder(await buildFixture(copyAfresh(root)));
    expect(warm.size).toBeGreaterThan(20);
    expect(listDifferences(warm, cold), change).toEqual([]);
  }
});

test('slices of the site together are the whole', { timeout }, async () => {
  const root = makeRepository();
  const whole = readFolder(await buildFixture(root));
  const slices = [];
  for (const shard of ['1/2', '2/2']) slices.push(readFolder(await buildFixture(root, { args: ['--shard', shard] })));
  const [first, second] = slices;
  expect(listDifferences(new Map([...(first ?? []), ...(second ?? [])]), whole)).toEqual([]);
  expect(first?.size).toBeLessThan(whole.size);
  expect(second?.size).toBeLessThan(whole.size);
});

test('place and language of the machine leave no trace in the site', { timeout }, async () => {
  const here = { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' };
  const there = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' };
  const builds = [];
  for (const environment of [here, there])
    builds.push(readFolder(await buildFixture(makeRepository(), { environment })));
  expect(builds[0]).toEqual(builds[1]);
});
