import type { DossierAssessment } from '../assessment/assess-dossier.ts';
import type { CriteriaSet } from '../schema/criteria-set.ts';
import { type ChartView, chartPoints, chartStates } from './charts/chart-view.ts';
import { countStates, viewStates } from './compare/states.ts';
import { stateOf } from './dossier-summary.ts';

/** Where the groups of a dossier stand, as a picture: points beside their maximum, else criteria by state; undefined while nothing is known. */
export function drawStanding(
  { pillars, score }: Pick<DossierAssessment, 'pillars' | 'score'>,
  { kind, period }: { readonly kind: CriteriaSet['kind']; readonly period: string },
): ChartView | undefined {
  const about = { id: 'hinh-nhom', title: `Các nhóm, ${period}`, first: 'Nhóm' };
  const nameOf = ({ pillar }: Pick<DossierAssessment['pillars'][number], 'pillar'>) => `${pillar.id}. ${pillar.title}`;
  if (score) {
    if (score.total.points === undefined) return undefined;
    const points = score.pillars.map(each => ({
      label: nameOf(each),
      points: each.points ?? null,
      maximum: each.maximum,
    }));
    return chartPoints(about, points);
  }
  const rows = pillars.map(each => ({
    label: nameOf(each),
    counts: countStates(
      kind,
      each.criteria.map(criterion => stateOf(criterion, kind === 'indicator')),
    ),
  }));
  const isOpen = rows.every(({ counts }) => counts.every(({ key, count }) => key === 'unknown' || count === 0));
  return isOpen ? undefined : chartStates(about, rows, viewStates(kind));
}
