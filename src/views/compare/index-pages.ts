import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { CommuneSummary } from '../commune-summary.ts';
import type { FigureTable } from '../figure-table.ts';
import { criteriaSetPath, regionPath } from '../links.ts';
import type { RegionGroup } from './regions.ts';
import { mainRound, type Round, roundsBySet } from './rounds.ts';

/** Every region with the number of its communes and of those with any dossier, and until when it stood where any ended. */
export function listRegions(
  groups: readonly RegionGroup<CommuneSummary>[],
  hasDossier: (commune: string) => boolean,
): FigureTable {
  const hasEnded = groups.some(({ region }) => region.until !== undefined);
  return {
    caption: 'Cấp huyện, và tỉnh nơi không có cấp huyện',
    first: 'Nơi',
    columns: ['Xã, phường, thị trấn', 'Đã có hồ sơ', ...(hasEnded ? ['Đến hết ngày'] : [])],
    rows: groups.map(({ region, members }) => ({
      title: region.province === undefined ? region.title : `${region.title}, ${region.province}`,
      href: regionPath(region.id),
      values: [
        formatNumber(members.length),
        formatNumber(members.filter(({ id }) => hasDossier(id)).length),
        ...(hasEnded ? [region.until ?? ''] : []),
      ],
    })),
  };
}

/** Every criteria set with its size and the dossiers of the round that speaks for it. */
export function listSets(sets: readonly CriteriaSetBundle[], rounds: readonly Round[]): FigureTable {
  const bySet = roundsBySet(rounds);
  return {
    caption: 'Các bộ tiêu chí',
    first: 'Bộ tiêu chí',
    columns: ['Số tiêu chí', 'Kỳ gần nhất có đủ báo cáo', 'Số hồ sơ của kỳ'],
    rows: sets.map(({ id, set, criteria }) => {
      const round = mainRound(bySet.get(id) ?? []);
      return {
        title: set.data.shortTitle,
        href: criteriaSetPath(id),
        values: [
          formatNumber(criteria.data.criteria.length),
          round?.title ?? 'chưa có hồ sơ',
          formatNumber(round?.dossiers.length ?? 0),
        ],
      };
    }),
  };
}
