import { buildCriterionComparison, type CriterionComparison } from '../views/compare/criterion-comparison.ts';
import { buildSetComparison, type SetComparison } from '../views/compare/set-comparison.ts';
import { loadLists } from './collections.ts';
import { loadComparisons } from './comparisons.ts';
import { needed } from './needed.ts';
import { siteRepository } from './repository.ts';

/** Who is where on one criterion; also what the key of its page covers. */
export async function loadCriterionComparison(setId: string, criterionId: string): Promise<CriterionComparison> {
  const { groups, newestBySet, roundsBySet, mistakesOf, ruleTitles } = await loadComparisons();
  const set = siteRepository().loadSet(setId);
  return buildCriterionComparison({
    set,
    criterion: needed(set.byId.get(criterionId), `criteria/${setId}`),
    groups,
    newest: newestBySet.get(setId) ?? new Map(),
    rounds: roundsBySet.get(setId) ?? [],
    mistakes: mistakesOf(setId, criterionId),
    ruleTitles,
  });
}

/** What dossiers say of a set; also what the key of its page covers. */
export async function loadSetComparison(id: string): Promise<SetComparison> {
  const { communes } = await loadLists();
  const { roundsBySet } = await loadComparisons();
  const { units, loadSet } = siteRepository();
  return buildSetComparison({ set: loadSet(id), rounds: roundsBySet.get(id) ?? [], communes, units });
}
