import type { DossierBundle } from '../schema/bundle.ts';
import { formatDate } from '../text/dates.ts';
import type { VersionView } from './version-view.ts';

export interface CitedPage {
  readonly bundle: Pick<DossierBundle, 'commune' | 'dossier'>;
  /** "Minh chứng"; undefined: the dossier itself. */
  readonly part?: string | undefined;
  readonly path: string;
  readonly version: VersionView | undefined;
  /** Where the site is published; undefined: not known. */
  readonly site: URL | undefined;
}

/**
 * How to cite a page of a dossier: who answers for the figures, what they are, the day they stand for, the state of the
 * data. Without an address where the site has none yet: a path alone leads nobody here.
 */
export function citePage({ bundle, part, path, version, site }: CitedPage): string {
  const { subject, asOf } = bundle.dossier.data;
  const parts = [
    bundle.commune.commune.data.issuer,
    `“${subject}”`,
    part,
    `số liệu tính đến ngày ${formatDate(asOf)}`,
    'Hồ Sơ Số',
    version && `sửa lần cuối ngày ${version.label}`,
    site && new URL(path, site).href,
  ];
  return parts.filter(each => each !== undefined).join(', ');
}
