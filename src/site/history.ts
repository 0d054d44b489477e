import type { History } from '../changes/history.ts';
import { loadHistory } from '../load-history.ts';
import type { DossierHistory } from '../views/history-view.ts';
import { oncePerState } from './live.ts';
import { siteRepository } from './repository.ts';

/** What git knows of the dossiers: asked once by the build, or once a process where Astro was started without it. */
export const loadSiteHistory: () => Promise<History> = oncePerState(async () => {
  const { prepared, repository } = siteRepository();
  return prepared?.history ?? loadHistory(repository);
});

/** The part of one dossier, "<commune>/<dossier>". */
export function historyOf({ reach, dossiers }: History, key: string): DossierHistory {
  return { reach, entries: dossiers[key] ?? [] };
}
