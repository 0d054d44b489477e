import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page or data file, rendered. */
export interface RenderedFile {
  /** Below the folder of the site: "xa/a/2023/index.html". */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The pages of each dossier, "<commune>/<dossier>", kept for the next build; of what has changed nothing is given back. */
export interface KeptPages {
  /** undefined where none are kept under this digest. */
  recall(dossier: string, digest: string): readonly RenderedFile[] | undefined;
  keep(dossier: string, digest: string, files: readonly RenderedFile[]): void;
}

const ending = '.pages';

/** One file a dossier: a line of JSON that says what follows, then all pages, one after the other. */
export function openKeptPages(folder: string): KeptPages {
  const pathOf = (dossier: string) => join(folder, `${dossier}${ending}`);
  return {
    recall: (dossier, digest) => readPages(pathOf(dossier), digest),
    keep(dossier, digest, files) {
      const path = pathOf(dossier);
      const head: KeptHead = { digest, files: files.map(({ path, bytes }) => [path, bytes.length]) };
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(
        `${path}.tmp`,
        Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...files.map(each => each.bytes)]),
      );
      renameSync(`${path}.tmp`, path);
    },
  };
}

/** Forgets the dossiers that are not among those given. */
export function pruneKeptPages(folder: string, dossiers: ReadonlySet<string>): void {
  for (const commune of listNames(folder)) {
    const own = listNames(join(folder, commune));
    const gone = own.filter(name => !dossiers.has(`${commune}/${name.slice(0, -ending.length)}`));
    if (gone.length === own.length) rmSync(join(folder, commune), { recursive: true });
    else for (const name of gone) rmSync(join(folder, commune, name));
  }
}

interface KeptHead {
  readonly digest: string;
  /** Place in the site and bytes of each file. */
  readonly files: readonly (readonly [path: string, size: number])[];
}

function readPages(path: string, digest: string): readonly RenderedFile[] | undefined {
  const pack = readWhole(path);
  const end = pack?.indexOf('\n') ?? -1;
  if (!pack || end === -1) return undefined;
  const head = readHead(pack.toString('utf8', 0, end));
  if (head?.digest !== digest) return undefined;
  let start = end + 1;
  const files = head.files.map(([path, size]) => {
    start += size;
    return { path, bytes: pack.subarray(start - size, start) };
  });
  return start === pack.length ? files : undefined;
}

function readWhole(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function readHead(line: string): KeptHead | undefined {
  try {
    return JSON.parse(line) as KeptHead;
  } catch {
    return undefined;
  }
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
