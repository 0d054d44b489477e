import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import { capitalise } from '../../text/letter-case.ts';
import type { CommuneSummary } from '../commune-summary.ts';
import { communePath, matrixPath, regionPath, regionTablePath } from '../links.ts';
import { type CoverageInput, type RegionRound, regionsOfRound } from './coverage.ts';
import { buildMatrixPage, type MatrixPage } from './matrix-page.ts';
import type { Region, RegionGroup } from './regions.ts';
import { mainRound, type Round } from './rounds.ts';

/** A matrix of more rows than these would pass 2,500 nodes. */
export const rowsAPage = 30;

/** One round of a region. */
export interface RegionalRound {
  readonly set: CriteriaSetBundle;
  readonly round: Round;
  readonly region: RegionRound;
}

/** A region with what can be shown of it; rounds newest first. */
export interface RegionEntry {
  readonly region: Region;
  /** Its communes as the units say, which may lie elsewhere in other years. */
  readonly communes: readonly CommuneSummary[];
  readonly rounds: readonly RegionalRound[];
}

/** What one page of a region shows: a round, a part of its communes; both undefined on the page of the region itself. */
export interface RegionView {
  readonly region: string;
  readonly set?: string | undefined;
  readonly period?: string | undefined;
  readonly part?: number | undefined;
}

export interface RegionPage {
  readonly title: string;
  readonly path: string;
  /** undefined: no dossier in any round. */
  readonly matrix: MatrixPage | undefined;
  /** CSV of the whole round of the region; undefined: it has none. */
  readonly tableHref: string | undefined;
  /** Other parts of the communes; empty where one page holds all. */
  readonly parts: readonly PageLink[];
  readonly rounds: readonly PageLink[];
  /** The communes, where there is no matrix. */
  readonly communes: readonly { readonly title: string; readonly href: string }[];
}

export interface PageLink {
  readonly title: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

export interface RegionIndexInput extends Pick<CoverageInput, 'communes' | 'units'> {
  readonly groups: readonly RegionGroup<CommuneSummary>[];
  readonly rounds: readonly Round[];
  readonly setOf: (id: string) => CriteriaSetBundle;
}

/** Every region that has communes, now or in some round, by id. */
export function indexRegions(input: RegionIndexInput): ReadonlyMap<string, RegionEntry> {
  const entries = new Map<string, { region: Region; communes: readonly CommuneSummary[]; rounds: RegionalRound[] }>();
  for (const { region, members } of input.groups) entries.set(region.id, { region, communes: members, rounds: [] });
  for (const round of input.rounds) {
    const set = input.setOf(round.set);
    for (const region of regionsOfRound({ ...input, round, set })) {
      if (region.members.length === 0) continue;
      const entry = entries.get(region.region.id) ?? { region: region.region, communes: [], rounds: [] };
      entry.rounds.push({ set, round, region });
      entries.set(region.region.id, entry);
    }
  }
  return entries;
}

/** The pages of a region: its own, then each round in its parts. */
export function listRegionViews({ region, rounds }: RegionEntry): readonly RegionView[] {
  const ofRounds = rounds.flatMap(({ set, round, region: { members } }) =>
    Array.from({ length: countParts(members) }, (_, index) => ({
      region: region.id,
      set: set.id,
      period: round.period,
      part: index + 1,
    })),
  );
  return [{ region: region.id }, ...ofRounds];
}

export function buildRegionPage(entry: RegionEntry, view: RegionView): RegionPage {
  const shown = findRound(entry, view);
  const part = view.part ?? 1;
  const isWhole = view.set === undefined;
  const { region } = entry;
  if (!shown) {
    const communes = entry.communes.map(({ id, title }) => ({ title, href: communePath(id) }));
    const path = regionPath(region.id);
    return { title: region.title, path, matrix: undefined, tableHref: undefined, parts: [], rounds: [], communes };
  }
  const { set, round } = shown;
  const { members } = shown.region;
  const matrix = buildMatrixPage({ ...shown, members: members.slice((part - 1) * rowsAPage, part * rowsAPage) });
  return {
    title: matrix.title,
    path: isWhole ? regionPath(region.id) : matrixPath(region.id, set.id, round.period, part),
    matrix,
    tableHref: regionTablePath(region.id, set.id, round.period),
    parts: listParts(shown, part),
    rounds: entry.rounds.map(each => ({
      title: `${capitalise(each.round.title)}, ${each.set.set.data.shortTitle}`,
      href: matrixPath(region.id, each.set.id, each.round.period),
      isCurrent: each === shown,
    })),
    communes: [],
  };
}

/** The round asked for; without one, the one that speaks for the region. */
function findRound({ rounds }: RegionEntry, { set, period }: RegionView): RegionalRound | undefined {
  if (set !== undefined) return rounds.find(each => each.set.id === set && each.round.period === period);
  const own = rounds.map(
    (each): Round => ({ ...each.round, dossiers: each.region.members.map(({ dossier }) => dossier) }),
  );
  const main = mainRound(own);
  return main && rounds[own.indexOf(main)];
}

function countParts(members: readonly unknown[]): number {
  return Math.max(1, Math.ceil(members.length / rowsAPage));
}

/** "Xã An – Xã Hòa": each part by its first and last commune. */
function listParts({ set, round, region: { region, members } }: RegionalRound, current: number): readonly PageLink[] {
  const count = countParts(members);
  if (count === 1) return [];
  return Array.from({ length: count }, (_, index) => {
    const first = members[index * rowsAPage]?.commune.title ?? '';
    const last = members[Math.min((index + 1) * rowsAPage, members.length) - 1]?.commune.title ?? '';
    return {
      title: first === last ? first : `${first} – ${last}`,
      href: matrixPath(region.id, set.id, round.period, index + 1),
      isCurrent: index + 1 === current,
    };
  });
}
