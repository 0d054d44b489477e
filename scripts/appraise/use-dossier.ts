import { exportRevision } from '../../src/data/export-revision.ts';
import { resolveCommit } from '../../src/data/git-objects.ts';
import { loadAppraisal } from '../../src/data/load-dossier.ts';
import { openRepository, type Repository } from '../../src/data/repository.ts';
import { withRevision } from '../../src/data/with-revision.ts';
import { readHarvested, withHarvested } from '../../src/harvested-appraisal.ts';
import type { DossierBundle } from '../../src/schema/bundle.ts';
import { nearestName } from '../../src/text/near-miss.ts';

export interface NamedDossier {
  readonly root: string;
  /** "<commune>/<dossier>" */
  readonly dossier: string;
  /** Newest commit of a request; undefined: what is checked out. */
  readonly head: string | undefined;
}

/**
 * Lends a dossier with all that was harvested of it: the one checked out, or, before a request is merged, the one of
 * its newest commit - which brings the commune's files alone; sets and roles are those here. A sentence where there is
 * no such dossier; undefined where it cannot be used.
 */
export async function useDossier<T>(
  named: NamedDossier,
  use: (bundle: DossierBundle | undefined) => T,
): Promise<T | string> {
  const { root, dossier, head } = named;
  const [commune = '', id = ''] = dossier.split('/');
  if (head === undefined) return find(openRepository(root), dossier, use);
  const [here, commit] = [await resolveCommit(root, 'HEAD'), await resolveCommit(root, head)];
  return withRevision({ root, commit: here, paths: ['criteria', 'content', 'templates'] }, async folder => {
    await exportRevision(root, commit, { folder, paths: [`communes/${commune}`] });
    const recorded = await readHarvested(root, dossier);
    const fresh = loadAppraisal(root, `communes/${commune}/${id}/appraisal`).stages;
    const written = new Map(Array.from(fresh, ([stage, { data }]) => [stage, data]));
    return find(openRepository(folder), dossier, bundle =>
      use(bundle && withHarvested(withHarvested(bundle, recorded), written)),
    );
  });
}

function find<T>(repository: Repository, dossier: string, use: (bundle: DossierBundle | undefined) => T): T | string {
  const known = repository.communeIds().flatMap(id => repository.dossierIds(id).map(each => `${id}/${each}`));
  if (!known.includes(dossier)) {
    const near = nearestName(dossier, known);
    return `Không có hồ sơ "${dossier}".${near ? ` Gần giống: "${near}".` : ''}`;
  }
  const [commune = '', id = ''] = dossier.split('/');
  return use(repository.loadDossier(commune, id).value);
}
