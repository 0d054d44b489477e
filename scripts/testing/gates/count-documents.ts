import type { OpenDossier } from '../../../src/schema/open-data.ts';
import { typeOf } from './page-types.ts';
import type { SiteFiles } from './site-files.ts';

/** Documents that a dossier cites as evidence, by its open data; 0 for any other page. */
export function countDocuments({ read }: Pick<SiteFiles, 'read'>, page: string): number {
  if (typeOf(page)?.id !== 'dossier') return 0;
  const [, , commune, dossier] = page.split('/');
  const { results }: OpenDossier = JSON.parse(read(`/api/v1/communes/${commune}/${dossier}.json`));
  return new Set(results.flatMap(({ documents }) => documents)).size;
}
