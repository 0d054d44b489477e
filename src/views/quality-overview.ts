import { compareText, slugify } from '../text/collation.ts';
import type { FigureRow, FigureTable } from './figure-table.ts';
import { qualityDistrictPath, qualityPath } from './links.ts';
import { nameDistrict, type Place } from './place.ts';
import { describeCounts, type FindingCounts } from './quality-page.ts';

/** A page that lists the communes of a district, or, where there are few, of all districts. */
export interface QualityOverview {
  readonly summary: string;
  /** A table a district, by its name; one table of districts where each has a page of its own. */
  readonly tables: readonly QualityTable[];
}

export interface QualityTable {
  readonly title: string;
  readonly anchor: string;
  readonly figures: FigureTable;
}

/** A commune with the counts of its dossiers. */
export interface CheckedCommune extends Place {
  readonly id: string;
  /** "Xã Quang Trung" */
  readonly title: string;
  readonly dossiers: number;
  readonly counts: FindingCounts;
}

/** More communes than this do not stand on one page: a province has 559. */
export const mostOnOnePage = 100;

/** The overview of all: communes by district, or the districts alone where the communes are too many for one page. */
export function buildQualityOverview(communes: readonly CheckedCommune[]): QualityOverview {
  const districts = groupByDistrict(communes);
  const summary = describeCounts(sumOf(communes));
  if (communes.length <= mostOnOnePage) {
    return {
      summary,
      tables: districts.map(({ title, anchor, members }) => tableOf({ title, anchor }, members.map(rowOf))),
    };
  }
  const rows = districts.map(({ title, anchor, members }) => ({
    title,
    href: qualityDistrictPath(anchor),
    values: valuesOf(
      members.reduce((sum, { dossiers }) => sum + dossiers, 0),
      sumOf(members),
    ),
  }));
  return { summary, tables: [tableOf({ title: 'Theo cấp huyện', anchor: 'cap-huyen' }, rows)] };
}

export interface DistrictQuality {
  readonly id: string;
  readonly title: string;
  readonly overview: QualityOverview;
}

/** One page a district; none where all communes stand on the overview. */
export function buildDistrictQuality(communes: readonly CheckedCommune[]): readonly DistrictQuality[] {
  if (communes.length <= mostOnOnePage) return [];
  return groupByDistrict(communes).map(({ title, anchor, members }) => ({
    id: anchor,
    title,
    overview: { summary: describeCounts(sumOf(members)), tables: [tableOf({ title, anchor }, members.map(rowOf))] },
  }));
}

interface District {
  readonly title: string;
  readonly anchor: string;
  readonly members: readonly CheckedCommune[];
}

function groupByDistrict(communes: readonly CheckedCommune[]): readonly District[] {
  const groups = Map.groupBy(communes, nameDistrict);
  return [...groups]
    .map(([title, members]) => ({ title, anchor: slugify(title), members: members.toSorted(byTitle) }))
    .toSorted(byTitle);
}

function byTitle(left: { readonly title: string }, right: { readonly title: string }): number {
  return compareText(left.title, right.title);
}

function tableOf(about: Pick<QualityTable, 'title' | 'anchor'>, rows: readonly FigureRow[]): QualityTable {
  const columns = ['Hồ sơ', 'Cảnh báo', 'Lưu ý', 'Giữ nguyên có lý do'];
  return { ...about, figures: { caption: `${about.title}: số chỗ cần xem lại`, first: 'Nơi', columns, rows } };
}

function rowOf({ id, title, dossiers, counts }: CheckedCommune): FigureRow {
  return { title, href: qualityPath(id), values: valuesOf(dossiers, counts) };
}

function valuesOf(dossiers: number, { warnings, infos, waived }: FindingCounts): readonly number[] {
  return [dossiers, warnings, infos, waived];
}

function sumOf(communes: readonly CheckedCommune[]): FindingCounts {
  const sum = (read: (counts: FindingCounts) => number) =>
    communes.reduce((total, { counts }) => total + read(counts), 0);
  return {
    errors: sum(({ errors }) => errors),
    warnings: sum(({ warnings }) => warnings),
    infos: sum(({ infos }) => infos),
    waived: sum(({ waived }) => waived),
  };
}
