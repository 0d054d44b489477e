/** Why a request is not taken: where, what is wrong, what to do. One a file, the first that applies. */
export interface ScopeFinding {
  /** Written by the request; undefined where the request as a whole is meant. */
  readonly path: string | undefined;
  readonly message: string;
  readonly hint: string;
}

/** One file that a request adds, changes or removes (the shape of a ChangedEntry of git). */
export interface ScopedEntry {
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly mode: string;
  readonly size: number | undefined;
  /** The first bytes of an attachment; undefined where nobody read them. */
  readonly start?: Uint8Array | undefined;
}
