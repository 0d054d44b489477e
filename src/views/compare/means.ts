import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { DossierSummary } from '../dossier-summary.ts';
import { meanShare, type Share, shareOf } from './shares.ts';

/** The mean over all dossiers of a round, of all criteria or of one group. */
export function meanOf(
  set: CriteriaSetBundle,
  dossiers: readonly DossierSummary[],
  pillar?: string,
): number | undefined {
  return meanShare(dossiers.map(dossier => shareIn(set, dossier, pillar)));
}

/** The change of the mean over the communes that have a dossier in both rounds: others would change it by coming. */
export function changeOf(
  set: CriteriaSetBundle,
  now: readonly DossierSummary[],
  before: readonly DossierSummary[],
): number | undefined {
  const earlier = new Map(before.map(dossier => [dossier.commune, dossier]));
  const pairs = now.flatMap(dossier => {
    const other = earlier.get(dossier.commune);
    return other && meanOf(set, [other]) !== undefined && meanOf(set, [dossier]) !== undefined
      ? [[dossier, other] as const]
      : [];
  });
  const [mean, other] = [
    meanOf(
      set,
      pairs.map(([each]) => each),
    ),
    meanOf(
      set,
      pairs.map(([, each]) => each),
    ),
  ];
  return mean === undefined || other === undefined ? undefined : mean - other;
}

function shareIn(set: CriteriaSetBundle, dossier: DossierSummary, pillar?: string): Share | undefined {
  const known = shares.get(dossier);
  const own = known?.set === set ? known : { set, byPillar: new Map<string | undefined, Share | undefined>() };
  if (own !== known) shares.set(dossier, own);
  if (!own.byPillar.has(pillar)) own.byPillar.set(pillar, shareOf(dossier, criteriaIn(set, pillar)));
  return own.byPillar.get(pillar);
}

interface KnownShares {
  readonly set: CriteriaSetBundle;
  readonly byPillar: Map<string | undefined, Share | undefined>;
}

/** A dossier counts in its region, in the province, in their changes and trends: its shares are counted once. */
const shares = new WeakMap<DossierSummary, KnownShares>();

function criteriaIn({ criteria }: CriteriaSetBundle, pillar: string | undefined): readonly Criterion[] {
  const all = criteria.data.criteria;
  return pillar === undefined ? all : all.filter(each => each.pillar === pillar);
}
