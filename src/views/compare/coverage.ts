import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import type { CommuneSummary } from '../commune-summary.ts';
import type { DossierSummary } from '../dossier-summary.ts';
import type { UnitsById } from '../place.ts';
import { countCommunes, groupByRegion, type Region } from './regions.ts';
import type { Round } from './rounds.ts';

/** A region in one round: who has a dossier, who has none, and how many there should be. */
export interface RegionRound {
  readonly region: Region;
  /** Communes that existed in the year, by the list of units; those with a dossier count in any case. */
  readonly expected: number;
  readonly members: readonly RoundMember[];
  /** Communes of the repository without a dossier in the round. */
  readonly missing: readonly CommuneSummary[];
}

export interface RoundMember {
  readonly commune: CommuneSummary;
  readonly dossier: DossierSummary;
}

export interface CoverageInput {
  readonly round: Round;
  readonly set: CriteriaSetBundle;
  readonly communes: readonly CommuneSummary[];
  readonly units: UnitsById;
}

/**
 * The regions of a round. A set with conditions of recognition is asked of its whole province: there, a region without
 * any dossier stands in the list, too. Other sets are some communes' own: only regions with a dossier do.
 */
export function regionsOfRound({ round, set, communes, units }: CoverageInput): readonly RegionRound[] {
  const day = lastDay(round.year);
  const dossiers = new Map(round.dossiers.map(dossier => [dossier.commune, dossier]));
  const expected = countCommunes(units, day);
  const { province, recognition } = set.set.data;
  return groupByRegion(communes, units, day)
    .map(({ region, members }) => {
      const withDossier = members.flatMap(commune => {
        const dossier = dossiers.get(commune.id);
        return dossier ? [{ commune, dossier }] : [];
      });
      const known = new Set([...(expected.get(region.id) ?? []), ...withDossier.map(({ commune }) => commune.unit)]);
      const missing = members.filter(({ id, unit }) => !dossiers.has(id) && known.has(unit));
      return { region, expected: Math.max(known.size, withDossier.length), members: withDossier, missing };
    })
    .filter(({ region, members, expected: count }) => {
      const isAsked =
        recognition !== undefined && province !== undefined && region.provinceId === province && count > 0;
      return members.length > 0 || isAsked;
    });
}

/** The day by which the units of a year are told: a district that ended in July is none at its end. */
export function lastDay(year: string): string {
  return `${year}-12-31`;
}

/** "20 trên 21 xã, phường, thị trấn có hồ sơ" */
export function describeCoverage(regions: readonly RegionRound[]): string {
  const sum = (read: (region: RegionRound) => number) => regions.reduce((total, region) => total + read(region), 0);
  return `${sum(({ members }) => members.length)} trên ${sum(({ expected }) => expected)} xã, phường, thị trấn có hồ sơ`;
}
