import { combineDigests } from '../data/digest.ts';
import { buildRankingPage, countRankingParts, listRanked, type RankingPage } from '../views/compare/ranking-page.ts';
import { loadLists } from './collections.ts';
import { loadComparisons } from './comparisons.ts';
import { needed } from './needed.ts';
import { siteRepository } from './repository.ts';

/** /xep-hang/<set>/<period>/ and its further parts; the key is what the page shows. */
export async function rankingPaths() {
  const { roundsBySet } = await loadComparisons();
  const pages = [...roundsBySet].flatMap(([set, rounds]) =>
    listRanked(rounds).flatMap(round =>
      Array.from({ length: countRankingParts(round) }, async (_, index) => {
        const part = index === 0 ? undefined : String(index + 1);
        const page = await loadRankingPage({ set, period: round.period, part });
        return {
          params: { set, view: part === undefined ? round.period : `${round.period}/${part}` },
          cacheKey: combineDigests([JSON.stringify(page)]),
        };
      }),
    ),
  );
  return Promise.all(pages);
}

export interface RankingView {
  readonly set: string;
  readonly period: string;
  /** "2" and so on; undefined: the first. */
  readonly part: string | undefined;
}

export async function loadRankingPage({ set, period, part }: RankingView): Promise<RankingPage> {
  const { roundsBySet } = await loadComparisons();
  const { communes } = await loadLists();
  const { units, loadSet } = siteRepository();
  const rounds = roundsBySet.get(set) ?? [];
  const round = needed(
    rounds.find(each => each.period === period),
    `criteria/${set}`,
  );
  return buildRankingPage({ set: loadSet(set), rounds, communes, units }, round, Number(part ?? 1));
}
