/** Dossiers that several threads take from, each one once. */
export interface DossierQueue {
  readonly root: string;
  /** Folder where reports are kept; undefined where every dossier is checked. */
  readonly reports?: string | undefined;
  /** Whether the run wants to know what lists show of each dossier, too. */
  readonly wantsSummaries: boolean;
  /** "<commune>/<dossier>", sorted. */
  readonly dossiers: readonly string[];
  /** One number in shared memory: how many are taken. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** Taken together, so that a commune is mostly read by one thread. */
const batch = 16;

/** Takes dossiers until none is left. */
export function* takeDossiers({ dossiers, taken }: DossierQueue): Iterable<string> {
  for (;;) {
    const start = Atomics.add(taken, 0, batch);
    if (start >= dossiers.length) return;
    yield* dossiers.slice(start, start + batch);
  }
}

/** How many all threads together have taken. */
export function countTaken({ dossiers, taken }: DossierQueue): number {
  return Math.min(Atomics.load(taken, 0), dossiers.length);
}
