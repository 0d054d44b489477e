import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { checkRepository, wholeScope } from '../src/check-repository.ts';
import { openRepository } from '../src/data/repository.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { prepare } from '../src/publish/prepare.ts';
import { source } from '../src/publish/source.ts';
import { listDifferences, readFolder } from './testing/build-fixture.ts';

async function build(threads: number): Promise<ReadonlyMap<string, string>> {
  process.chdir(source);
  const cache = mkdtempSync(join(source, 'node_modules', '.hoso-test-'));
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  const repository = openRepository(source);
  const scope = wholeScope(repository);
  const prepared = prepare(checkRepository(repository, scope), { documents: {} });
  const { folder, total, rendered } = await buildSite({ repository, scope, cache, prepared, threads });
  expect(rendered).toBe(total);
  return readFolder(folder);
}

test('the shipped dossiers give the same site in threads of their own as without', { timeout: 120_000 }, async () => {
  const [alone, threads] = [await build(1), await build(2)];
  expect(alone.size).toBeGreaterThan(100);
  expect(listDifferences(alone, threads)).toEqual([]);
});
