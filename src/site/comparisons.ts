import type { CommuneSummary } from '../views/commune-summary.ts';
import { countMistakes, type RuleCounts } from '../views/compare/mistakes.ts';
import { groupByRegion, type RegionGroup } from '../views/compare/regions.ts';
import { listRounds, type Round, roundsBySet } from '../views/compare/rounds.ts';
import type { DossierSummary } from '../views/dossier-summary.ts';
import { loadLists } from './collections.ts';
import { oncePerState } from './live.ts';
import { siteRepository } from './repository.ts';
import { ruleCatalogue } from './rules.ts';

/** What pages across communes stand on, indexed once a build. */
export interface Comparisons {
  /** Communes by the unit right above them, as the units say. */
  readonly groups: readonly RegionGroup<CommuneSummary>[];
  /** Newest first. */
  readonly rounds: readonly Round[];
  readonly roundsBySet: ReadonlyMap<string, readonly Round[]>;
  /** The newest dossier of each commune, by set. */
  readonly newestBySet: ReadonlyMap<string, ReadonlyMap<string, DossierSummary>>;
  /** By rule, what the check finds in a criterion of a set. */
  mistakesOf(set: string, criterion: string): RuleCounts;
  /** By id. */
  readonly ruleTitles: Readonly<Record<string, string>>;
}

export const loadComparisons: () => Promise<Comparisons> = oncePerState(indexLists);

async function indexLists(): Promise<Comparisons> {
  const lists = await loadLists();
  const { units, prepared } = siteRepository();
  const rounds = listRounds(lists.dossiers);
  const mistakes = countMistakes(
    // Without what `hoso build` found before, each dossier would have to be checked for it.
    lists.dossiers.map(({ commune, dossier, criteriaSet }) => ({
      set: criteriaSet,
      findings: prepared?.findings[`${commune}/${dossier}`] ?? [],
    })),
  );
  return {
    groups: groupByRegion(lists.communes, units),
    rounds,
    roundsBySet: roundsBySet(rounds),
    newestBySet: new Map(
      [...lists.newestBySet].map(([set, dossiers]) => [set, new Map(dossiers.map(each => [each.commune, each]))]),
    ),
    mistakesOf: (set, criterion) => mistakes.get(`${set}/${criterion}`) ?? {},
    ruleTitles: Object.fromEntries(ruleCatalogue.rules.map(({ id, title }) => [id, title])),
  };
}
