import { capitalise } from '../../text/letter-case.ts';
import type { FigureTable } from '../figure-table.ts';
import { provincePath } from '../links.ts';
import { regionsOfRound } from './coverage.ts';
import { changeOf, meanOf } from './means.ts';
import type { ProvinceInput } from './province-page.ts';
import { roundsBySet } from './rounds.ts';
import { formatChange, formatShare, nameShare } from './shares.ts';

/** All years beside each other, a table a set. */
export interface ProvincesPage {
  readonly tables: readonly FigureTable[];
}

export function buildProvincesPage(input: Omit<ProvinceInput, 'year'>): ProvincesPage {
  return {
    tables: [...roundsBySet(input.rounds)].map(([id, rounds]) => {
      const set = input.setOf(id);
      const { shortTitle, kind, recognition } = set.set.data;
      return {
        caption: shortTitle,
        first: 'Kỳ',
        columns: [
          'Có hồ sơ',
          `${nameShare(kind)} bình quân`,
          'So với kỳ trước',
          ...(recognition ? ['Đủ điều kiện'] : []),
        ],
        rows: rounds.map((round, index) => {
          const regions = regionsOfRound({ ...input, round, set });
          const before = rounds[index + 1];
          return {
            title: capitalise(round.title),
            href: provincePath(round.year),
            values: [
              `${round.dossiers.length}/${regions.reduce((sum, { expected }) => sum + expected, 0)}`,
              formatShare(meanOf(set, round.dossiers)),
              formatChange(before && changeOf(set, round.dossiers, before.dossiers)),
              ...(recognition ? [round.dossiers.filter(({ eligible }) => eligible).length] : []),
            ],
          };
        }),
      };
    }),
  };
}
