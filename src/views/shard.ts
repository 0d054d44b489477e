/** Slice `index` (from 1) of `count` slices of the site; the slices together are the whole. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Whether a page, or the dossier it is about, belongs to the slice. The same everywhere and for ever. */
export function isInShard(subject: string, shard: Shard | undefined): boolean {
  return shard === undefined || hash(subject) % shard.count === shard.index - 1;
}

/** "/xa/a/2023/", what lies below it and "/api/v1/communes/a/2023.json" are about the same: "a/2023". */
export function subjectOf(pathname: string): string {
  return dossierOf(pathname) ?? pathname.replace(/^\/(xa|api\/v1\/communes)\//, '').replace(/(\.json|\/)$/, '');
}

/** The dossier, "<commune>/<dossier>", that a page or data file is about; undefined where it is about more or less. */
export function dossierOf(pathname: string): string | undefined {
  return /^\/(?:xa|api\/v1\/communes)\/([^/]+\/[^/.]+)[/.]/.exec(pathname)?.[1];
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
