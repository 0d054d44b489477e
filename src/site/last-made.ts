/**
 * Keeps what was made last: the files and the page of a dossier are made one after the other, and the page tells how
 * large the files are. Never more than one is in memory.
 */
export function lastMade<T>(make: (commune: string, dossier: string) => T): (commune: string, dossier: string) => T {
  let last: { readonly key: string; readonly made: T } | undefined;
  return (commune, dossier) => {
    const key = `${commune}/${dossier}`;
    if (import.meta.env.DEV || last?.key !== key) last = { key, made: make(commune, dossier) };
    return last.made;
  };
}
