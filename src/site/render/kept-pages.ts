import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A page or data file, rendered. */
export interface RenderedFile {
  /** Below the folder of the site: "xa/a/2023/index.html". */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface KeptPlace {
  /** Folder of the site. */
  readonly site: string;
  /** Folder that keeps pages for the next build. */
  readonly kept: string;
}

/** The pages of each dossier, "<commune>/<dossier>", written once for this site and for the next build. */
export interface KeptPages {
  /** Puts the pages kept under this digest into the site; false, and nothing put there, where one of them is missing or changed. */
  reuse(dossier: string, digest: string): boolean;
  /** Keeps the pages in the place of those before, and puts them into the site. */
  keep(dossier: string, digest: string, files: readonly RenderedFile[]): void;
}

interface KeptFile {
  /** Place in the site. */
  readonly path: string;
  readonly size: number;
  /** Time of the last change: the site shares the file, and whoever changes it there must not change it here. */
  readonly changed: number;
}

interface KeptHead {
  readonly digest: string;
  readonly files: readonly KeptFile[];
}

const headName = 'pages.json';

/**
 * A folder for each dossier: its pages by number, and a list that says what they are. The site holds links to them, not
 * copies: a build of which little changes writes next to nothing.
 */
export function openKeptPages({ site, kept }: KeptPlace): KeptPages {
  const made = new Set<string>();
  const publish = (folder: string, files: readonly KeptFile[]) => {
    for (const [index, { path }] of files.entries()) {
      const place = join(site, path);
      if (!made.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
      made.add(dirname(place));
      share(join(folder, String(index)), place);
    }
  };
  return {
    reuse(dossier, digest) {
      const folder = join(kept, dossier);
      const head = readHead(folder);
      if (head?.digest !== digest || !head.files.every((file, index) => isUnchanged(folder, index, file))) return false;
      publish(folder, head.files);
      return true;
    },
    keep(dossier, digest, files) {
      const folder = join(kept, dossier);
      const fresh = `${folder}.tmp`;
      rmSync(fresh, { recursive: true, force: true });
      mkdirSync(fresh, { recursive: true });
      const written = files.map(({ path, bytes }, index): KeptFile => {
        writeFileSync(join(fresh, String(index)), bytes);
        return { path, size: bytes.length, changed: statSync(join(fresh, String(index))).mtimeMs };
      });
      writeFileSync(join(fresh, headName), JSON.stringify({ digest, files: written } satisfies KeptHead));
      rmSync(folder, { recursive: true, force: true });
      renameSync(fresh, folder);
      publish(folder, written);
    },
  };
}

/** Forgets the dossiers that are not among those given. */
export function pruneKeptPages(kept: string, dossiers: ReadonlySet<string>): void {
  for (const commune of listNames(kept)) {
    const own = listNames(join(kept, commune));
    const gone = own.filter(name => !dossiers.has(`${commune}/${name}`));
    if (gone.length === own.length) rmSync(join(kept, commune), { recursive: true });
    else for (const name of gone) rmSync(join(kept, commune, name), { recursive: true });
  }
}

/** The same file in two places; a copy where the disk knows no links, or the places are on two disks. */
function share(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // What stands there may itself be shared: it is replaced, never written over.
    rmSync(to, { force: true });
    copyFileSync(from, to);
  }
}

function isUnchanged(folder: string, index: number, { size, changed }: KeptFile): boolean {
  const found = statSync(join(folder, String(index)), { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === changed;
}

/** Written by `keep` and by nobody else; what is not there or cut off counts as not kept. */
function readHead(folder: string): KeptHead | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, headName), 'utf8')) as KeptHead;
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
