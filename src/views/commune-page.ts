import type { CriteriaSetBundle } from '../schema/bundle.ts';
import type { Commune } from '../schema/commune.ts';
import { formatDate } from '../text/dates.ts';
import { capitalise } from '../text/letter-case.ts';
import { formatNumber } from '../text/numbers.ts';
import { type CommuneSummary, sayLatestClaim } from './commune-summary.ts';
import { buildCommuneTrends, type CommuneTrend } from './compare/commune-trend.ts';
import { regionOf } from './compare/regions.ts';
import { findRelatives, type Relatives } from './compare/relatives.ts';
import { describeEligibility, formatStanding } from './counts.ts';
import { type DossierSummary, newestFirst, newestOfEach } from './dossier-summary.ts';
import { communePath, criteriaSetPath, dossierPath, qualityPath, regionPath } from './links.ts';
import { formatCommune, formatPlace, type Place, type UnitsById } from './place.ts';

export interface DossierRow {
  readonly period: string;
  readonly href: string;
  readonly set: string;
  readonly setHref: string;
  readonly stage: string;
  readonly met: string;
  readonly eligibility: string;
  readonly asOf: string;
}

export interface CommunePage {
  readonly title: string;
  readonly place: string;
  readonly path: string;
  readonly issuer: string;
  readonly website: string | undefined;
  readonly hamlets: string | undefined;
  readonly populations: readonly {
    readonly title: string;
    readonly period: string;
    readonly size: string;
    readonly source: string;
  }[];
  readonly dossiers: readonly DossierRow[];
  /** What its newest dossier claims, in a sentence, and where it stands; undefined: it has none. */
  readonly latest: { readonly claim: string; readonly href: string } | undefined;
  readonly region: { readonly title: string; readonly href: string; readonly province: string | undefined };
  readonly relatives: Relatives;
  readonly trends: readonly CommuneTrend[];
  /** The page of what the check found. */
  readonly qualityHref: string;
}

export interface CommunePageInput {
  readonly id: string;
  readonly commune: Commune;
  readonly place: Place;
  readonly dossiers: readonly DossierSummary[];
  readonly sets: readonly CriteriaSetBundle[];
  readonly units: UnitsById;
  readonly communes: readonly CommuneSummary[];
}

export function buildCommunePage(input: CommunePageInput): CommunePage {
  const { id, commune, place, dossiers, sets, units, communes } = input;
  const region = regionOf(commune.administrativeUnit, units);
  const [latest] = newestOfEach(dossiers);
  const setTitles = new Map(sets.map(set => [set.id, set.set.data.shortTitle]));
  return {
    title: formatCommune(commune),
    place: formatPlace(place),
    path: communePath(id),
    issuer: commune.issuer,
    website: commune.website,
    hamlets: commune.hamlets === undefined ? undefined : formatNumber(commune.hamlets),
    populations: commune.populations.map(({ title, period, size, unit, source }) => ({
      title,
      period,
      size: `${formatNumber(size)} ${unit}`,
      source,
    })),
    dossiers: dossiers.toSorted(newestFirst).map(each => buildRow(each, setTitles)),
    latest: latest && {
      claim: sayLatestClaim(latest, capitalise(commune.kind)),
      href: dossierPath(latest.commune, latest.dossier),
    },
    region: { title: region.title, href: regionPath(region.id), province: region.province },
    relatives: findRelatives(commune.administrativeUnit, units, communes),
    trends: buildCommuneTrends(dossiers, sets),
    qualityHref: qualityPath(id),
  };
}

function buildRow(summary: DossierSummary, setTitles: ReadonlyMap<string, string>): DossierRow {
  return {
    period: capitalise(summary.period),
    href: dossierPath(summary.commune, summary.dossier),
    set: setTitles.get(summary.criteriaSet) ?? summary.criteriaSet,
    setHref: criteriaSetPath(summary.criteriaSet),
    stage: summary.stageTitle,
    met: formatStanding(summary),
    eligibility: summary.hasGates ? describeEligibility(summary.eligible ?? undefined) : 'Không xét công nhận',
    asOf: formatDate(summary.asOf),
  };
}
