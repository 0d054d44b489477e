import type { WrittenRelease } from '../publish/open-data/write-releases.ts';
import { formatDate } from '../text/dates.ts';
import { formatBytes } from '../text/numbers.ts';
import { releasePath } from '../views/links.ts';
import { shortCommit } from '../views/version-view.ts';
import { siteRepository } from './repository.ts';

/** A frozen version of the data, as a page shows it. */
export interface ReleaseView {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly date: string;
  readonly commit: string;
  readonly sha256: string;
  readonly files: readonly { readonly title: string; readonly href: string; readonly format: string }[];
}

/** Those that the build wrote, the newest first; none where Astro was started without it. */
export function listReleases(): readonly ReleaseView[] {
  const releases = siteRepository().prepared?.releases ?? [];
  return releases.toSorted((left, right) => (left.date < right.date ? 1 : -1)).map(buildRelease);
}

export function releasePaths() {
  return listReleases().map(release => ({
    params: { release: release.id },
    props: { release },
    cacheKey: JSON.stringify(release),
  }));
}

function buildRelease({ id, title, date, commit, sha256, tables }: WrittenRelease): ReleaseView {
  const href = releasePath(id);
  return {
    id,
    title,
    href,
    date: formatDate(date),
    commit: shortCommit(commit),
    sha256,
    files: [
      ...tables.map(table => ({ title: table.title, href: table.path, format: `CSV, ${formatBytes(table.size)}` })),
      { title: 'Mã kiểm tra của các bảng', href: `${href}SHA256SUMS`, format: 'SHA-256' },
      { title: 'Mô tả các bảng', href: `${href}datapackage.json`, format: 'Frictionless Data Package' },
    ],
  };
}
