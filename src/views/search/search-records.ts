import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { slugify } from '../../text/collation.ts';
import type { CommuneSummary } from '../commune-summary.ts';
import { formatStanding } from '../counts.ts';
import { type DossierSummary, newestFirst } from '../dossier-summary.ts';
import { communePath, criteriaSetPath, criterionPath } from '../links.ts';
import { formatPlace, nameDistrict } from '../place.ts';
import {
  type FoundPage,
  periodFilter,
  type RecordKind,
  searchWordsOf,
  stateValue,
  writeFound,
} from './search-words.ts';

/** What Pagefind is given of a page: what the result shows (see writeFound), the words that find it, and its filters. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A guide, or a page of prose. */
export interface SearchablePage {
  readonly href: string;
  readonly title: string;
  readonly description: string;
  /** What else it is about: its headings. */
  readonly headings: readonly string[];
}

/** An official document of the register. */
export interface SearchableDocument {
  /** Its row on the page of its year. */
  readonly href: string;
  /** "Quyết định số 1829/QĐ-UBND ngày 30/05/2023" */
  readonly citation: string;
  readonly issuer: string;
  readonly subject: string;
}

export interface SearchInput {
  readonly communes: readonly CommuneSummary[];
  readonly dossiersByCommune: ReadonlyMap<string, readonly DossierSummary[]>;
  readonly sets: readonly CriteriaSetBundle[];
  readonly documents: readonly SearchableDocument[];
  readonly pages: readonly SearchablePage[];
}

/**
 * One record a commune, with its dossiers: a record for each dossier, and more so for each result, would make the file
 * that every search loads first as large as the search itself.
 */
export function buildSearchRecords(input: SearchInput): readonly SearchRecord[] {
  const { communes, dossiersByCommune, sets, documents, pages } = input;
  const pillars = new Map(sets.map(set => [set.id, pillarsOf(set)]));
  return [
    ...communes.map(commune => communeRecord(commune, dossiersByCommune.get(commune.id) ?? [], pillars)),
    ...sets.flatMap(set => [
      setRecord(set),
      ...set.criteria.data.criteria.map(criterion => criterionRecord(set, criterion)),
    ]),
    ...documents.map(({ href, citation, issuer, subject }) => {
      const text = [issuer, subject].filter(Boolean).join(': ');
      return makeRecord({ href, kind: 'van-ban', title: citation, text, words: [text] });
    }),
    ...pages.map(({ href, title, description, headings }) =>
      makeRecord({ href, kind: 'huong-dan', title, text: description, words: [description, ...headings] }),
    ),
  ];
}

/** Part of the filter that stands for a pillar: pillars of one title are one, whatever their set. */
export function pillarValue(title: string): string {
  return slugify(title);
}

/** By criterion, the pillar as the filters name it. */
type Pillars = ReadonlyMap<string, string>;

function pillarsOf({ set, criteria }: CriteriaSetBundle): Pillars {
  const values = new Map(set.data.pillars.map(({ id, title }) => [id, pillarValue(title)]));
  return new Map(criteria.data.criteria.map(({ id, pillar }) => [id, values.get(pillar) ?? '']));
}

function communeRecord(
  commune: CommuneSummary,
  dossiers: readonly DossierSummary[],
  pillars: ReadonlyMap<string, Pillars>,
): SearchRecord {
  const sorted = dossiers.toSorted(newestFirst);
  const found = sorted.map(summary => ({
    id: summary.dossier,
    period: summary.periodKey,
    title: summary.period,
    standing: formatStanding(summary),
  }));
  const { filters, ...record } = makeRecord({
    href: communePath(commune.id),
    kind: 'xa',
    title: commune.title,
    text: formatPlace(commune),
    dossiers: found,
    words: [formatPlace(commune), ...found.map(({ title }) => title)],
  });
  return { ...record, filters: { ...filters, noi: [nameDistrict(commune)], ...stateFilters(sorted, pillars) } };
}

/** For each period, and for all of them together, the states that occur: alone, by pillar, and of any pillar. */
function stateFilters(
  dossiers: readonly DossierSummary[],
  pillars: ReadonlyMap<string, Pillars>,
): Record<string, readonly string[]> {
  const filters = new Map<string, Set<string>>();
  for (const { periodKey, criteriaSet, results } of dossiers) {
    const ofSet = pillars.get(criteriaSet);
    for (const name of [periodFilter(''), periodFilter(periodKey)]) {
      const values = filters.get(name) ?? new Set([stateValue('', '')]);
      for (const [criterion, [state]] of Object.entries(results)) {
        const pillar = ofSet?.get(criterion) ?? '';
        for (const value of [pillar, '']) {
          values.add(stateValue(value, ''));
          values.add(stateValue(value, state ?? 'unknown'));
        }
      }
      filters.set(name, values);
    }
  }
  return Object.fromEntries([...filters].map(([name, values]) => [name, [...values].sort()]));
}

function setRecord({ id, set }: CriteriaSetBundle): SearchRecord {
  return makeRecord({
    href: criteriaSetPath(id),
    kind: 'tieu-chi',
    title: set.data.shortTitle,
    text: set.data.title,
    words: [set.data.title, ...set.data.pillars.map(({ title }) => title)],
  });
}

function criterionRecord({ id, set }: CriteriaSetBundle, criterion: Criterion): SearchRecord {
  const pillar = set.data.pillars.find(each => each.id === criterion.pillar)?.title;
  return makeRecord({
    href: criterionPath(id, criterion.id),
    kind: 'tieu-chi',
    title: `${criterion.id}. ${criterion.title}`,
    text: [pillar, set.data.shortTitle].filter(Boolean).join(', '),
    words: [],
  });
}

interface RecordInput extends Omit<FoundPage, 'dossiers'> {
  readonly kind: RecordKind;
  readonly dossiers?: FoundPage['dossiers'];
  /** What finds the page beside its title. */
  readonly words: readonly string[];
}

function makeRecord({ href, kind, title, text, dossiers = [], words }: RecordInput): SearchRecord {
  return {
    url: writeFound({ href, title, text, dossiers }),
    content: searchWordsOf([title, ...words].join(' ')).join(' '),
    filters: { loai: [kind] },
  };
}
