import type { History } from '../changes/history.ts';
import { loadHistory } from '../load-history.ts';
import type { DossierHistory } from '../views/history-view.ts';
import { siteRepository } from './repository.ts';

let history: Promise<History> | undefined;

/** What git knows of the dossiers: asked once by the build, or once a process where Astro was started without it. */
export function loadSiteHistory(): Promise<History> {
  const { prepared, repository } = siteRepository();
  if (prepared?.history) return Promise.resolve(prepared.history);
  if (import.meta.env.DEV) return loadHistory(repository);
  history ??= loadHistory(repository);
  return history;
}

/** The part of one dossier, "<commune>/<dossier>". */
export function historyOf({ reach, dossiers }: History, key: string): DossierHistory {
  return { reach, entries: dossiers[key] ?? [] };
}
