import { type AppraisedDossier, countAppraised } from '../../assessment/assess-appraisal.ts';
import type { PillarAssessment, VerdictCounts } from '../../assessment/assess-dossier.ts';
import { buildStageCounts } from './appraisal-view.ts';
import type { CriterionView } from './criterion-view.ts';

export interface PillarContext {
  readonly isBlank: boolean;
  readonly appraised: AppraisedDossier;
}

/** A group of the set under the names a template uses, its criteria whole and section by section. */
export function buildPillarView(
  { pillar, counts, criteria: members }: PillarAssessment,
  views: ReadonlyMap<string, CriterionView>,
  { isBlank, appraised }: PillarContext,
): Readonly<Record<string, unknown>> {
  const criteria = members.flatMap(({ criterion }) => views.get(criterion.id) ?? []);
  const inSection = (id: string | undefined) =>
    members
      .filter(({ criterion }) => criterion.section === id)
      .flatMap(({ criterion }) => views.get(criterion.id) ?? []);
  const loose = inSection(undefined);
  const named = pillar.sections.map(({ id, label, title }) => ({ label: label ?? id, title, criteria: inSection(id) }));
  return {
    id: pillar.id,
    label: pillar.label ?? pillar.id,
    title: pillar.title,
    points: pillar.points ?? null,
    counts: buildCounts(counts, isBlank),
    appraisal: buildStageCounts(countAppraised(members, appraised.byId)),
    criteria,
    sections: [...(loose.length > 0 ? [{ label: null, title: null, criteria: loose }] : []), ...named],
  };
}

/** How many criteria carry which verdict; on a form without data only how many there are. */
export function buildCounts(counts: VerdictCounts, isBlank: boolean): Readonly<Record<string, number | null>> {
  const { met, unknown, total, assigned } = counts;
  const known = {
    met,
    notMet: counts['not-met'],
    inProgress: counts['in-progress'],
    notAssessed: counts['not-assessed'],
    unknown,
  };
  const shown = isBlank ? { met: null, notMet: null, inProgress: null, notAssessed: null, unknown: null } : known;
  return { ...shown, total, assigned };
}
