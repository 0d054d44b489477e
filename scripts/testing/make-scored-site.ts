import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareScoredProvince } from '../../bench/province/scored-province.ts';
import { type BuiltSiteForTest, startBuiltSite } from './built-site.ts';

const source = join(import.meta.dirname, '../..');

/** Builds the site of the province with the types of page that neither the shipped dossiers nor a large province have. */
export async function startScoredSite(): Promise<BuiltSiteForTest> {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-scored-'));
  const root = await prepareScoredProvince({ source, folder });
  const site = await startBuiltSite({ root, args: ['--no-documents'] });
  const close = async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...site, close };
}
