import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { capitalise } from '../../text/letter-case.ts';
import { formatNumber } from '../../text/numbers.ts';
import { formatStanding } from '../counts.ts';
import { buildState } from '../criterion-state.ts';
import type { CriterionState, DossierSummary } from '../dossier-summary.ts';
import { communePath, criteriaSetPath, criterionEvidencePath, criterionPath, dossierPath } from '../links.ts';
import type { VerdictView } from '../verdict-view.ts';
import { describeCoverage, type RegionRound, type RoundMember } from './coverage.ts';
import type { Round } from './rounds.ts';
import { formatShare, meanShare, nameShare, shareOf } from './shares.ts';
import { bestState, fallsShort, statesOf } from './states.ts';

/** Communes of a region x criteria of a set, in one round; of a region with many communes, one part of them. */
export interface MatrixPage {
  /** "Thị xã Bỉm Sơn, năm 2023" */
  readonly title: string;
  readonly region: string;
  /** "tỉnh Thanh Hóa"; with the last day of a unit that is no more. */
  readonly place: string | undefined;
  readonly set: { readonly title: string; readonly href: string };
  readonly period: string;
  /** Coverage first, then what the shares mean. */
  readonly facts: readonly string[];
  readonly groups: readonly { readonly title: string; readonly span: number }[];
  readonly columns: readonly MatrixColumn[];
  /** Head of the column of totals: "Đạt", "Điểm". */
  readonly totalTitle: string;
  readonly rows: readonly MatrixRow[];
  /** Of each column, how many communes stand in the best state; empty where the set gives points. */
  readonly sums: readonly number[];
  /** Letters of the cells with their words. */
  readonly legend: readonly { readonly letter: string; readonly state: VerdictView }[];
  readonly missing: readonly { readonly title: string; readonly href: string }[];
}

export interface MatrixColumn {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

export interface MatrixRow {
  readonly commune: string;
  readonly href: string;
  readonly total: string;
  readonly cells: readonly MatrixCell[];
}

/** A letter, or points; `key` gives its colour and sign, `href` leads to the evidence where there is something to see. */
export interface MatrixCell {
  readonly text: string;
  readonly key: VerdictView['key'] | undefined;
  readonly href: string | undefined;
}

export interface MatrixInput {
  readonly set: CriteriaSetBundle;
  readonly round: Round;
  readonly region: RegionRound;
  /** The members of this part. */
  readonly members: readonly RoundMember[];
}

/** Sets with more criteria than these stand in the matrix by their groups. */
export const mostColumns = 40;
/** A page with more linked cells than these would pass 2,500 nodes. */
const mostLinks = 900;

const letters: Readonly<Record<CriterionState, string>> = {
  met: 'Đ',
  'not-met': 'K',
  'in-progress': 'T',
  'not-assessed': 'O',
  reached: 'Đ',
  below: 'C',
  reported: 'O',
};
const openLetter = 'H';

export function buildMatrixPage({ set, round, region, members }: MatrixInput): MatrixPage {
  const { kind, shortTitle, pillars } = set.set.data;
  const criteria = set.criteria.data.criteria;
  const isByGroup = kind === 'scored' || criteria.length > mostColumns;
  const { province, until, title } = region.region;
  const ordered = pillars.flatMap(({ id }) => criteria.filter(({ pillar }) => pillar === id));
  return {
    title: `${title}, ${round.title}`,
    region: title,
    place: capitalise([province, until && `hoạt động đến hết ngày ${until}`].filter(Boolean).join('; ')) || undefined,
    set: { title: shortTitle, href: criteriaSetPath(set.id) },
    period: round.title,
    facts: describeRegion(region, criteria, kind),
    groups: isByGroup
      ? []
      : pillars
          .map(({ id, title: name }) => ({ title: name, span: criteria.filter(({ pillar }) => pillar === id).length }))
          .filter(({ span }) => span > 0),
    columns: isByGroup
      ? pillars.map(({ id, title: name }) => ({ id, title: name, href: `${criteriaSetPath(set.id)}#nhom-${id}` }))
      : ordered.map(({ id, title: name }) => ({ id, title: name, href: criterionPath(set.id, id) })),
    totalTitle: kind === 'scored' ? 'Điểm' : 'Đạt',
    rows: buildRows(
      members,
      cell => (isByGroup ? groupCells(cell, set) : stateCells(cell, ordered)),
      countLinks(members),
    ),
    sums: isByGroup ? [] : ordered.map(({ id }) => countBest(members, id, bestState(kind))),
    legend: isByGroup ? [] : buildLegend(members, ordered, kind),
    missing: region.missing.map(({ id, title: name }) => ({ title: name, href: communePath(id) })),
  };
}

function describeRegion(region: RegionRound, criteria: readonly Criterion[], kind: Kind): readonly string[] {
  const mean = meanShare(region.members.map(({ dossier }) => shareOf(dossier, criteria)));
  const share = mean === undefined ? [] : [`${nameShare(kind)} bình quân ${formatShare(mean)}`];
  return [describeCoverage([region]), ...share];
}

type Kind = CriteriaSetBundle['set']['data']['kind'];

function countLinks(members: readonly RoundMember[]): number {
  return members.reduce((sum, { dossier }) => {
    return sum + Object.values(dossier.results).filter(([state]) => fallsShort(state)).length;
  }, 0);
}

function buildRows(
  members: readonly RoundMember[],
  cellsOf: (dossier: DossierSummary) => readonly MatrixCell[],
  links: number,
): readonly MatrixRow[] {
  const isLinked = links <= mostLinks;
  return members.map(({ commune, dossier }) => ({
    commune: commune.title,
    href: dossierPath(dossier.commune, dossier.dossier),
    total: formatStanding(dossier).replace(/ (đạt|điểm|đã báo cáo)(?= |$)/, ''),
    cells: isLinked ? cellsOf(dossier) : cellsOf(dossier).map(cell => ({ ...cell, href: undefined })),
  }));
}

function stateCells(
  { commune, dossier, results }: DossierSummary,
  criteria: readonly Criterion[],
): readonly MatrixCell[] {
  return criteria.map(({ id }) => {
    const state = results[id]?.[0] ?? null;
    const href = fallsShort(state) ? criterionEvidencePath(commune, dossier, id) : undefined;
    return { text: state === null ? openLetter : letters[state], key: buildState(state).key, href };
  });
}

function groupCells(dossier: DossierSummary, { set, criteria }: CriteriaSetBundle): readonly MatrixCell[] {
  return set.data.pillars.map(({ id }) => {
    const share = shareOf(
      dossier,
      criteria.data.criteria.filter(({ pillar }) => pillar === id),
    );
    const text = share ? `${formatNumber(share.reached)}/${formatNumber(share.of)}` : '–';
    return { text, key: undefined, href: undefined };
  });
}

function countBest(members: readonly RoundMember[], criterion: string, best: CriterionState): number {
  return members.filter(({ dossier }) => dossier.results[criterion]?.[0] === best).length;
}

function buildLegend(
  members: readonly RoundMember[],
  criteria: readonly Criterion[],
  kind: Kind,
): MatrixPage['legend'] {
  const found = new Set(members.flatMap(({ dossier }) => criteria.map(({ id }) => dossier.results[id]?.[0] ?? null)));
  return statesOf(kind)
    .filter(state => found.has(state))
    .map(state => ({ letter: state === null ? openLetter : letters[state], state: buildState(state) }));
}
