import type { PillarAssessment, VerdictCounts } from '../../assessment/assess-dossier.ts';
import type { CriterionView } from './criterion-view.ts';

/** A group of the set under the names a template uses, its criteria whole and section by section. */
export function buildPillarView(
  { pillar, counts, criteria: members }: PillarAssessment,
  views: ReadonlyMap<string, CriterionView>,
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
    counts: buildCounts(counts),
    criteria,
    sections: [...(loose.length > 0 ? [{ label: null, title: null, criteria: loose }] : []), ...named],
  };
}

export function buildCounts(counts: VerdictCounts): Readonly<Record<string, number>> {
  const { met, unknown, total, assigned } = counts;
  return {
    met,
    notMet: counts['not-met'],
    inProgress: counts['in-progress'],
    notAssessed: counts['not-assessed'],
    unknown,
    total,
    assigned,
  };
}
