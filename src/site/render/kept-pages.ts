import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page or data file, rendered. */
export interface RenderedFile {
  /** Below the folder of the site: "xa/a/2023/index.html". */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The pages of each dossier, "<commune>/<dossier>", kept for the next build; of what has changed nothing is given back. */
export interface KeptPages {
  /** Puts the pages kept under this digest into the site; false where there are none. */
  restore(dossier: string, digest: string, site: string): boolean;
  keep(dossier: string, digest: string, files: readonly RenderedFile[]): void;
}

const indexName = 'index.json';

/** One folder a dossier: its pages by number, and the list of them, written last. */
export function openKeptPages(folder: string): KeptPages {
  return {
    restore(dossier, digest, site) {
      const kept = readIndex(join(folder, dossier));
      if (kept?.digest !== digest) return false;
      for (const [number, path] of kept.paths.entries()) {
        mkdirSync(dirname(join(site, path)), { recursive: true });
        copyFileSync(join(folder, dossier, String(number)), join(site, path));
      }
      return true;
    },
    keep(dossier, digest, files) {
      const own = join(folder, dossier);
      rmSync(own, { recursive: true, force: true });
      mkdirSync(own, { recursive: true });
      for (const [number, { bytes }] of files.entries()) writeFileSync(join(own, String(number)), bytes);
      const index: KeptIndex = { digest, paths: files.map(({ path }) => path) };
      writeFileSync(join(own, `${indexName}.tmp`), JSON.stringify(index));
      renameSync(join(own, `${indexName}.tmp`), join(own, indexName));
    },
  };
}

/** Forgets the dossiers that are not among those given. */
export function pruneKeptPages(folder: string, dossiers: ReadonlySet<string>): void {
  for (const commune of listNames(folder)) {
    const own = listNames(join(folder, commune));
    const gone = own.filter(dossier => !dossiers.has(`${commune}/${dossier}`));
    if (gone.length === own.length) rmSync(join(folder, commune), { recursive: true });
    else for (const dossier of gone) rmSync(join(folder, commune, dossier), { recursive: true });
  }
}

interface KeptIndex {
  readonly digest: string;
  /** The place of the page "0", "1", ... in the site. */
  readonly paths: readonly string[];
}

function readIndex(folder: string): KeptIndex | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, indexName), 'utf8')) as KeptIndex;
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
