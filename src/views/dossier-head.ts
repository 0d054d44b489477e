import type { DossierBundle } from '../schema/bundle.ts';
import { formatDate } from '../text/dates.ts';
import { communePath, dossierPath } from './links.ts';
import { formatCommune } from './place.ts';
import type { VersionView } from './version-view.ts';

/** What every page below a dossier says of it: where it belongs, the day of its figures, the state of its data. */
export interface DossierHead {
  /** "Xã Quang Trung" */
  readonly commune: string;
  readonly communeHref: string;
  readonly period: string;
  /** Short title of its set: a commune may have two dossiers of one period. */
  readonly set: string;
  readonly dossierHref: string;
  /** "08/11/2023" */
  readonly asOf: string;
  /** undefined: git does not tell. */
  readonly version: VersionView | undefined;
}

export function buildDossierHead(
  { id, commune, dossier, criteriaSet }: Pick<DossierBundle, 'id' | 'commune' | 'dossier' | 'criteriaSet'>,
  version: VersionView | undefined,
): DossierHead {
  return {
    commune: formatCommune(commune.commune.data),
    communeHref: communePath(commune.id),
    period: dossier.data.period.title,
    set: criteriaSet.set.data.shortTitle,
    dossierHref: dossierPath(commune.id, id),
    asOf: formatDate(dossier.data.asOf),
    version,
  };
}
