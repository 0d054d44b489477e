import { compareText, slugify } from '../text/collation.ts';
import { formatDate } from '../text/dates.ts';
import { formatNumber } from '../text/numbers.ts';
import { describeRecognition, formatStanding, isOpen } from './counts.ts';
import { type DossierSummary, newestOfEach } from './dossier-summary.ts';
import { communePath, criteriaSetPath, dossierPath } from './links.ts';
import { nameDistrict, type Place } from './place.ts';

/** What lists need of a commune. */
export interface CommuneSummary extends Place {
  readonly id: string;
  /** "Xã Quang Trung" */
  readonly title: string;
  /** Its entry in content/administrative-units.yaml. */
  readonly unit: string;
}

/** The newest dossier of a commune in one line of the list. */
export interface LatestDossier {
  readonly period: string;
  readonly href: string;
  readonly stage: string;
  /** "tự đánh giá đạt 34/35; chưa đủ điều kiện công nhận" */
  readonly claim: string;
}

export interface HomeDistrict {
  readonly title: string;
  readonly anchor: string;
  readonly communes: readonly {
    readonly title: string;
    readonly href: string;
    /** undefined: no dossier yet. */
    readonly latest: LatestDossier | undefined;
  }[];
}

export interface HomePage {
  readonly communes: string;
  readonly dossiers: string;
  /** The latest day the figures of a dossier stand for. */
  readonly asOf: string | undefined;
  readonly districts: readonly HomeDistrict[];
  readonly sets: readonly { readonly title: string; readonly href: string }[];
}

export interface HomePageInput {
  readonly communes: readonly CommuneSummary[];
  readonly dossiers: readonly DossierSummary[];
  /** Short titles of the criteria sets by id. */
  readonly setTitles: ReadonlyMap<string, string>;
}

/** Communes by district, districts and communes in Vietnamese order. */
export function buildHomePage({ communes, dossiers, setTitles }: HomePageInput): HomePage {
  const latest = new Map(newestOfEach(dossiers).map(dossier => [dossier.commune, dossier]));
  const byDistrict = Map.groupBy(communes, nameDistrict);
  const titles = [...byDistrict.keys()].toSorted(compareText);
  const dates = dossiers.map(({ asOf }) => asOf).toSorted();
  return {
    communes: formatNumber(communes.length),
    dossiers: formatNumber(dossiers.length),
    asOf: dates.length > 0 ? formatDate(dates[dates.length - 1] ?? '') : undefined,
    districts: titles.map(title => buildDistrict(title, byDistrict.get(title) ?? [], latest)),
    sets: [...setTitles].map(([id, title]) => ({ title, href: criteriaSetPath(id) })),
  };
}

function buildDistrict(
  title: string,
  communes: readonly CommuneSummary[],
  latest: ReadonlyMap<string, DossierSummary>,
): HomeDistrict {
  const sorted = communes.toSorted((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id));
  return {
    title,
    anchor: slugify(title),
    communes: sorted.map(({ id, title: name }) => ({
      title: name,
      href: communePath(id),
      latest: describeLatest(latest.get(id)),
    })),
  };
}

function describeLatest(dossier: DossierSummary | undefined): LatestDossier | undefined {
  return (
    dossier && {
      period: dossier.period,
      href: dossierPath(dossier.commune, dossier.dossier),
      stage: dossier.stageTitle,
      claim: describeLatestClaim(dossier),
    }
  );
}

function describeLatestClaim(summary: DossierSummary): string {
  const { counts, eligible, score, progress } = summary;
  const isOther = score || progress || isOpen(counts);
  const claim = isOther ? formatStanding(summary) : `tự đánh giá đạt ${counts.met}/${counts.assigned}`;
  return eligible === null ? claim : `${claim}; ${describeRecognition(eligible).toLocaleLowerCase('vi')}`;
}
