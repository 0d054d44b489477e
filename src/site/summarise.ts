import type { DossierAssessment } from '../assessment/assess-dossier.ts';
import type { DossierBundle } from '../schema/bundle.ts';
import { type DossierSummary, summariseDossier } from '../views/dossier-summary.ts';

/** What lists show of a dossier that the check has read. */
export function summariseBundle(bundle: DossierBundle, assessment: DossierAssessment): DossierSummary {
  return summariseDossier({ ...bundle, commune: bundle.commune.id, assessment });
}
