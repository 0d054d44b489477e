import { compareText } from '../../text/collation.ts';
import { formatDate } from '../../text/dates.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { KindNames } from '../citation.ts';
import type { CommuneSummary } from '../commune-summary.ts';
import type { FigureTable } from '../figure-table.ts';
import { dossierPath, evidencePath, registerAnchor, registerYearPath } from '../links.ts';
import type { SearchableDocument } from '../search/search-records.ts';
import { type CollectedDocuments, countKinds, type OwnDocuments, type SharedDocument } from './collect-documents.ts';

/** The register over all dossiers: years and kinds counted, what most communes cite in full. */
export interface RegisterPage {
  /** "1.234 văn bản trong 2.236 hồ sơ ..." */
  readonly lead: string;
  readonly years: FigureTable;
  readonly kinds: FigureTable;
  /** Agencies other than those of communes. */
  readonly issuers: FigureTable;
  readonly shared: readonly SharedRow[];
}

/** The documents of one year. */
export interface RegisterYearPage {
  readonly title: string;
  readonly path: string;
  readonly shared: readonly SharedRow[];
  /** How many more documents of others there are than are listed; 0: all are. */
  readonly unlisted: number;
  /** What each commune issued, counted; the page of the dossier lists them. */
  readonly own: readonly {
    readonly commune: string;
    readonly href: string;
    readonly count: number;
    readonly kinds: string;
  }[];
}

export interface SharedRow {
  /** Anchor of the row. */
  readonly id: string;
  /** "Quyết định số 1829/QĐ-UBND ngày 30/05/2023" */
  readonly citation: string;
  readonly issuer: string;
  readonly subject: string;
  /** "559 nơi"; the first few by name. */
  readonly count: string;
  readonly citing: readonly { readonly title: string; readonly href: string }[];
}

export interface RegisterInput {
  readonly documents: CollectedDocuments;
  readonly kinds: KindNames;
  readonly communes: ReadonlyMap<string, CommuneSummary>;
}

/** Rows of a list of documents, and entries of the search; a province cites some hundred of others a year. */
const mostRows = { overview: 50, year: 300, found: 600 };
/** Where documents without a date stand. */
const undated = 'khong-ghi-ngay';

export function buildRegisterPage(input: RegisterInput): RegisterPage {
  const { shared, own } = input.documents;
  const ownCount = own.reduce((sum, { kinds }) => sum + countKinds(kinds), 0);
  return {
    lead: `Các hồ sơ dẫn ${formatNumber(ownCount)} văn bản do cơ quan của xã, phường, thị trấn ban hành và ${formatNumber(shared.length)} văn bản của cơ quan khác.`,
    years: tabulateYears(input),
    kinds: tabulateKinds(input),
    issuers: tabulateIssuers(input),
    shared: shared
      .filter(({ citing }) => citing.size > 1)
      .slice(0, mostRows.overview)
      .map(each => buildRow(each, input)),
  };
}

/** Years as addresses write them, newest first; documents without a date last. */
export function listRegisterYears({ shared, own }: CollectedDocuments): readonly string[] {
  const years = new Set([...shared, ...own].map(({ year }) => year));
  const dated = [...years].filter(year => year !== '').sort((left, right) => (left < right ? 1 : -1));
  return years.has('') ? [...dated, undated] : dated;
}

export function buildRegisterYearPage(input: RegisterInput, address: string): RegisterYearPage {
  const year = address === undated ? '' : address;
  const shared = input.documents.shared.filter(each => each.year === year);
  const own = input.documents.own.filter(each => each.year === year);
  return {
    title: year === '' ? 'Văn bản không ghi ngày' : `Văn bản năm ${year}`,
    path: registerYearPath(address),
    shared: shared.slice(0, mostRows.year).map(each => buildRow(each, input)),
    unlisted: Math.max(0, shared.length - mostRows.year),
    own: own.map(each => countOwn(each, input)).toSorted((a, b) => compareText(a.commune, b.commune)),
  };
}

function countOwn({ dossier, kinds }: OwnDocuments, { communes, kinds: names }: RegisterInput) {
  const counts = Object.entries(kinds).toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return {
    commune: communes.get(dossier.commune)?.title ?? dossier.commune,
    href: `${evidencePath(dossier.commune, dossier.dossier)}#${registerAnchor}`,
    count: countKinds(kinds),
    kinds: counts.map(([kind, count]) => `${count} ${names.get(kind)?.toLocaleLowerCase('vi') ?? kind}`).join(', '),
  };
}

/** Names of communes before the others are only counted. */
const mostNamed = 3;

function buildRow({ document, citing, anchor }: SharedDocument, { kinds, communes }: RegisterInput): SharedRow {
  const [, , , issuer, subject] = document;
  const named = [...citing].slice(0, mostNamed).map(([commune, dossier]) => ({
    title: communes.get(commune)?.title ?? commune,
    href: dossierPath(commune, dossier.dossier),
  }));
  return {
    id: anchor,
    citation: cite(document, kinds),
    issuer: issuer || 'Không ghi',
    subject,
    count: `${formatNumber(citing.size)} nơi`,
    citing: citing.size > mostNamed ? [] : named,
  };
}

function cite([kind, number, date]: SharedDocument['document'], kinds: KindNames): string {
  const parts = [kinds.get(kind) ?? kind, number && `số ${number}`, date && `ngày ${formatDate(date)}`];
  return parts.filter(Boolean).join(' ');
}

/** The documents that the search finds: of those that pages of years list, the ones cited most. */
export function listFoundDocuments({ documents, kinds }: RegisterInput): readonly SearchableDocument[] {
  const years = Map.groupBy(documents.shared, ({ year }) => year);
  const listed = new Set([...years.values()].flatMap(members => members.slice(0, mostRows.year)));
  return documents.shared
    .filter(each => listed.has(each))
    .slice(0, mostRows.found)
    .map(({ document, year, anchor }) => ({
      href: `${registerYearPath(year || undated)}#${anchor}`,
      citation: cite(document, kinds),
      issuer: document[3],
      subject: document[4],
    }));
}

function tabulateYears({ documents }: RegisterInput): FigureTable {
  return {
    caption: 'Số văn bản theo năm ban hành',
    first: 'Năm',
    columns: ['Của cơ quan khác', 'Của xã, phường, thị trấn'],
    rows: listRegisterYears(documents).map(address => {
      const year = address === undated ? '' : address;
      const own = documents.own.filter(each => each.year === year);
      return {
        title: year || 'Không ghi ngày',
        href: registerYearPath(address),
        values: [
          formatNumber(documents.shared.filter(each => each.year === year).length),
          formatNumber(own.reduce((sum, { kinds }) => sum + countKinds(kinds), 0)),
        ],
      };
    }),
  };
}

function tabulateIssuers({ documents }: RegisterInput): FigureTable {
  const byIssuer = Map.groupBy(documents.shared, ({ document }) => document[3] || 'Không ghi');
  const citingOf = (own: readonly SharedDocument[]) => new Set(own.flatMap(({ citing }) => [...citing.keys()])).size;
  return {
    caption: 'Cơ quan khác có nhiều văn bản được dẫn nhất',
    first: 'Cơ quan ban hành',
    columns: ['Số văn bản', 'Số nơi dẫn'],
    rows: [...byIssuer]
      .toSorted((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]))
      .slice(0, mostRows.overview)
      .map(([title, own]) => ({ title, values: [formatNumber(own.length), formatNumber(citingOf(own))] })),
  };
}

function tabulateKinds({ documents, kinds }: RegisterInput): FigureTable {
  const counts = new Map<string, [others: number, own: number]>();
  const add = (kind: string, place: 0 | 1, count: number) => {
    const pair = counts.get(kind) ?? [0, 0];
    pair[place] += count;
    counts.set(kind, pair);
  };
  for (const { document } of documents.shared) add(document[0], 0, 1);
  for (const { kinds: own } of documents.own) for (const [kind, count] of Object.entries(own)) add(kind, 1, count);
  const most = [...counts].toSorted((a, b) => b[1][0] + b[1][1] - a[1][0] - a[1][1] || compareText(a[0], b[0]));
  return {
    caption: 'Số văn bản theo loại',
    first: 'Loại',
    columns: ['Của cơ quan khác', 'Của xã, phường, thị trấn'],
    rows: most.map(([kind, pair]) => ({ title: kinds.get(kind) ?? kind, values: pair.map(formatNumber) })),
  };
}
