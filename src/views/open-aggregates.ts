import type { CriteriaSetBundle } from '../schema/bundle.ts';
import type { OpenAggregates } from '../schema/open-aggregates.ts';
import { type Aggregate, countEligible, summariseCriterion, summariseGroup } from './compare/aggregates.ts';
import { openDataSchemaPath, provincePath } from './links.ts';

/** `/api/v1/aggregates/<set>.json`: the same figures as its two tables, a period and a place after the other. */
export function buildOpenAggregates(set: CriteriaSetBundle, places: readonly Aggregate[]): OpenAggregates {
  const periods = Map.groupBy(places, ({ period }) => period);
  return {
    $schema: openDataSchemaPath('aggregates'),
    criteriaSet: set.id,
    periods: [...periods].map(([period, members]) => ({
      period,
      page: provincePath(period.slice(0, 4)),
      places: members.map(place => buildPlace(set, place)),
    })),
  };
}

function buildPlace(set: CriteriaSetBundle, place: Aggregate): OpenAggregates['periods'][number]['places'][number] {
  const { region, expected, dossiers } = place;
  const group = (pillar?: string) => {
    const { known, mean = null } = summariseGroup(set, place, pillar);
    return { known, mean };
  };
  return {
    region: region ? { id: region.id, title: region.title, code: region.code ?? null } : null,
    expected,
    dossiers: dossiers.length,
    ...group(),
    eligible: countEligible(set, place) ?? null,
    pillars: set.set.data.pillars.map(({ id, title }) => ({ id, title, ...group(id) })),
    criteria: set.criteria.data.criteria.map(({ id }) => {
      const { mean = null, minimum = null, maximum = null, ...counts } = summariseCriterion(set, place, id);
      return { criterion: id, ...counts, mean, minimum, maximum };
    }),
  };
}
