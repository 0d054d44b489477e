import type { FrozenVersion } from '../views/release-page.ts';
import { siteRepository } from './repository.ts';

/** The frozen versions that the build wrote, the newest first; none where Astro was started without it. */
export function listReleases(): readonly FrozenVersion[] {
  const releases = siteRepository().prepared?.releases ?? [];
  return releases.toSorted((left, right) => (left.date < right.date ? 1 : -1));
}

export function releasePaths() {
  return listReleases().map(release => ({
    params: { release: release.id },
    props: { release },
    cacheKey: JSON.stringify(release),
  }));
}
