/** Dossiers that several threads take from, each one once. */
export interface DossierQueue {
  readonly root: string;
  /** "<commune>/<dossier>", sorted. */
  readonly dossiers: readonly string[];
  /** One number in shared memory: how many are taken. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** Taken together, so that a commune is mostly read by one thread. */
const batch = 16;

/** Takes dossiers until none is left; `onTaken` hears how many all threads together have taken before each one. */
export function* takeDossiers(
  { dossiers, taken }: DossierQueue,
  onTaken: (count: number) => void = () => {},
): Iterable<string> {
  for (;;) {
    const start = Atomics.add(taken, 0, batch);
    if (start >= dossiers.length) break;
    onTaken(start);
    yield* dossiers.slice(start, start + batch);
  }
  onTaken(dossiers.length);
}
