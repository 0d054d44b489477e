import { oncePerState } from './live.ts';

/**
 * Keeps what was made last: the files and the page of a dossier are made one after the other, and the page tells how
 * large the files are. Never more than one is in memory.
 */
export function lastMade<T>(make: (commune: string, dossier: string) => T): (commune: string, dossier: string) => T {
  const slot = oncePerState((): { last?: { readonly key: string; readonly made: T } } => ({}));
  return (commune, dossier) => {
    const key = `${commune}/${dossier}`;
    const kept = slot();
    if (kept.last?.key !== key) kept.last = { key, made: make(commune, dossier) };
    return kept.last.made;
  };
}
