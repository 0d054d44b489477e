import { hashCriteria } from './appraisal/content-hash.ts';
import { buildStanding, type StageStanding } from './appraisal/policy/standing.ts';
import { assessDossier } from './assessment/assess-dossier.ts';
import type { DossierBundle } from './schema/bundle.ts';

/**
 * How far the appraisal of a dossier has come, step by step: those that were harvested, and the one asked for. Empty
 * where the set has no procedure.
 */
export function standingsOf(bundle: DossierBundle, stage?: string): readonly StageStanding[] {
  const procedure = bundle.criteriaSet.procedure?.data;
  if (!procedure) return [];
  const { criteria } = assessDossier(bundle);
  const input = {
    procedure,
    criteria: criteria.map(({ criterion, isAssigned }) => ({ id: criterion.id, isAssigned })),
    results: bundle.results.data.results,
    appraisals: new Map(Array.from(bundle.appraisal, ([id, { data }]) => [id, data])),
    hashes: hashCriteria(
      { results: bundle.results.data, documents: bundle.documents.data, evidence: bundle.evidence },
      bundle.criteriaSet.byId.keys(),
    ),
  };
  const wanted = procedure.stages.filter(({ id }) => (stage === undefined ? bundle.appraisal.has(id) : id === stage));
  return wanted.map(({ id }) => buildStanding(id, input));
}
