import type { Commune } from '../schema/commune.ts';
import { formatDate } from '../text/dates.ts';
import { formatNumber } from '../text/numbers.ts';
import { describeEligibility, formatStanding } from './counts.ts';
import { type DossierSummary, newestFirst } from './dossier-summary.ts';
import { communePath, criteriaSetPath, dossierPath, qualityPath } from './links.ts';
import { formatCommune, formatPlace, type Place } from './place.ts';

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
  /** The page of what the check found. */
  readonly qualityHref: string;
}

export interface CommunePageInput {
  readonly id: string;
  readonly commune: Commune;
  readonly place: Place;
  readonly dossiers: readonly DossierSummary[];
  /** Short titles of the criteria sets by id. */
  readonly setTitles: ReadonlyMap<string, string>;
}

export function buildCommunePage({ id, commune, place, dossiers, setTitles }: CommunePageInput): CommunePage {
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
    qualityHref: qualityPath(id),
  };
}

function buildRow(summary: DossierSummary, setTitles: CommunePageInput['setTitles']): DossierRow {
  return {
    period: summary.period,
    href: dossierPath(summary.commune, summary.dossier),
    set: setTitles.get(summary.criteriaSet) ?? summary.criteriaSet,
    setHref: criteriaSetPath(summary.criteriaSet),
    stage: summary.stageTitle,
    met: formatStanding(summary),
    eligibility: summary.hasGates ? describeEligibility(summary.eligible ?? undefined) : 'Không xét công nhận',
    asOf: formatDate(summary.asOf),
  };
}
