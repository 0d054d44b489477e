import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import { compareText, foldText } from '../../text/collation.ts';
import type { CommuneSummary } from '../commune-summary.ts';
import { buildState } from '../criterion-state.ts';
import type { CriterionState, DossierSummary } from '../dossier-summary.ts';
import { communePath, criteriaSetPath } from '../links.ts';
import { formatPlace, nameDistrict } from '../place.ts';
import { pillarValue } from './search-records.ts';

export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** The page of the search: what its lists offer, and where to go on without typing. */
export interface SearchPage {
  readonly places: readonly string[];
  readonly periods: readonly string[];
  readonly pillars: readonly { readonly set: string; readonly choices: readonly Choice[] }[];
  readonly states: readonly Choice[];
  readonly letters: readonly string[];
  readonly sets: readonly { readonly title: string; readonly href: string; readonly count: number }[];
}

export interface SearchPageInput {
  readonly communes: readonly CommuneSummary[];
  readonly dossiers: readonly DossierSummary[];
  readonly sets: readonly CriteriaSetBundle[];
}

const stateOrder: readonly (CriterionState | null)[] = [
  'met',
  'not-met',
  'in-progress',
  'not-assessed',
  'reached',
  'below',
  'reported',
  null,
];

export function buildSearchPage({ communes, dossiers, sets }: SearchPageInput): SearchPage {
  const states = new Set(dossiers.flatMap(({ results }) => Object.values(results).map(([state]) => state)));
  const used = new Set(dossiers.map(({ criteriaSet }) => criteriaSet));
  return {
    places: [...new Set(communes.map(nameDistrict))].toSorted(compareText),
    periods: [...new Set(dossiers.map(({ periodKey }) => periodKey))].sort().reverse(),
    pillars: sets
      .filter(({ id }) => used.has(id))
      .map(({ set }) => ({
        set: set.data.shortTitle,
        choices: set.data.pillars.map(({ title }) => ({ value: pillarValue(title), title })),
      })),
    states: stateOrder
      .filter(state => states.has(state))
      .map(state => ({ value: state ?? 'unknown', title: buildState(state).label })),
    letters: groupByLetter(communes).map(({ letter }) => letter),
    sets: sets.map(({ id, set, criteria }) => ({
      title: set.data.shortTitle,
      href: criteriaSetPath(id),
      count: criteria.data.criteria.length,
    })),
  };
}

export interface LetterGroup {
  readonly letter: string;
  /** Address of the letter on the page of all communes. */
  readonly anchor: string;
  readonly communes: readonly { readonly title: string; readonly place: string; readonly href: string }[];
}

/** All communes by the first letter of their own name, in Vietnamese order: "Xã Đông Hải" stands under Đ. */
export function groupByLetter(communes: readonly CommuneSummary[]): readonly LetterGroup[] {
  const named = communes.map(commune => ({ commune, name: ownName(commune.title) }));
  const sorted = named.toSorted(
    (left, right) => compareText(left.name, right.name) || (left.commune.id < right.commune.id ? -1 : 1),
  );
  const groups = Map.groupBy(sorted, ({ name }) => letterOf(name));
  return [...groups].map(([letter, members]) => ({
    letter,
    anchor: letterAnchor(letter),
    communes: members.map(({ commune }) => ({
      title: commune.title,
      place: formatPlace(commune),
      href: communePath(commune.id),
    })),
  }));
}

/** Letters that folding would make one with another, as they are typed. */
const typed: Readonly<Record<string, string>> = {
  Ă: 'aw',
  Â: 'aa',
  Đ: 'dd',
  Ê: 'ee',
  Ô: 'oo',
  Ơ: 'ow',
  Ư: 'uw',
};

/** "Đ" -> "chu-dd" */
export function letterAnchor(letter: string): string {
  return `chu-${typed[letter] ?? foldText(letter)}`;
}

/** "Thị trấn Hà Trung" -> "Hà Trung" */
function ownName(title: string): string {
  return title.replace(/^(?:Xã|Phường|Thị trấn|Đặc khu)\s+/, '');
}

/** The letter without its tone: "Ấ" stands under "Â". */
function letterOf(name: string): string {
  const first = name
    .charAt(0)
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '');
  return first.normalize('NFC').toLocaleUpperCase('vi');
}
