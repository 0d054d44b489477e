import { type CheckReport, checkDossiers } from '../../check-repository.ts';
import { openRepository, type Repository } from '../../data/repository.ts';
import type { Issue } from '../../issues/issue.ts';
import { loadHistory } from '../../load-history.ts';
import { shareLive } from '../../site/live.ts';
import type { Prepared } from '../../site/prepared.ts';
import { summariseBundle } from '../../site/summarise.ts';
import { buildDocuments } from '../build-documents.ts';
import { prepare } from '../prepare.ts';

export interface LiveOptions {
  readonly root: string;
  /** Folder that keeps finished documents. */
  readonly cache: string;
  /** What the check found when the server started. */
  readonly report: CheckReport;
}

/** What became of a change of files. */
export interface LiveChange {
  /** The dossiers read again, "<commune>/<dossier>". */
  readonly dossiers: readonly string[];
  /** What was found in them before, and what is now. */
  readonly before: readonly Issue[];
  readonly now: readonly Issue[];
}

export interface LiveDossiers {
  /** The latest findings of a dossier. */
  findingsOf(key: string): readonly Issue[];
  /** Where a finished document lies below "documents" of the cache; undefined: there is none of that name. */
  hasDocument(key: string, file: string): boolean;
  /** Reads again what the files at these paths, relative to the repository, are part of; tells the pages. */
  change(paths: readonly string[]): LiveChange;
  /** Writes the documents of dossiers again, after their pages are shown; of those only that somebody looked at. */
  renewDocuments(keys: readonly string[]): Promise<void>;
  /** Writes the documents of a dossier that somebody looks at for the first time. */
  needDocuments(key: string): Promise<void>;
}

/** Keeps what the pages need of the dossiers while people write: of a change only the dossiers it lies in are read. */
export async function openLiveDossiers({ root, cache, report }: LiveOptions): Promise<LiveDossiers> {
  let repository = openRepository(root);
  let version = 0;
  let prepared: Prepared = { ...prepare(report, { documents: {} }), history: await loadHistory(repository) };
  const publish = (next: Prepared) => {
    prepared = next;
    version += 1;
    shareLive({ version, prepared });
  };
  publish(prepared);
  const writeDocuments = async (keys: readonly string[]) => {
    const built = await buildDocuments({ repository, dossiers: keys, cache });
    publish({ ...prepared, documents: { ...prepared.documents, ...built.documents } });
  };
  const isKnown = (key: string) => prepared.summaries[key] !== undefined;
  return {
    findingsOf: key => prepared.findings[key] ?? [],
    hasDocument: (key, file) => (prepared.documents[key] ?? []).some(document => document.file === file),
    change(paths) {
      // What was read of sets, content and communes is kept by the repository: it may be what has changed.
      repository = openRepository(root);
      const dossiers = dossiersAt(repository, paths);
      const found = checkDossiers(repository, dossiers, { summarise: summariseBundle });
      const before = dossiers.flatMap(key => prepared.findings[key] ?? []);
      publish(replaceDossiers(prepared, prepare(found, { documents: {} }), dossiers));
      return { dossiers, before, now: found.issues };
    },
    renewDocuments: keys => writeDocuments(keys.filter(key => prepared.documents[key] !== undefined)),
    async needDocuments(key) {
      if (isKnown(key) && prepared.documents[key] === undefined) await writeDocuments([key]);
    },
  };
}

/** The dossiers that files belong to: one, all of a commune, or, of a set or template, all there are. */
function dossiersAt(repository: Repository, paths: readonly string[]): readonly string[] {
  const dossiersOf = (commune: string) => repository.dossierIds(commune).map(id => `${commune}/${id}`);
  const keys = paths.flatMap(path => {
    const [top, commune = '', dossier = ''] = path.split('/');
    if (top !== 'communes') return repository.communeIds().flatMap(dossiersOf);
    const own = dossiersOf(commune);
    return own.includes(`${commune}/${dossier}`) ? [`${commune}/${dossier}`] : own;
  });
  return [...new Set(keys)].sort();
}

function replaceDossiers(old: Prepared, now: Prepared, keys: readonly string[]): Prepared {
  const gone = new Set(keys);
  const merge = <T>(before: Readonly<Record<string, T>>, after: Readonly<Record<string, T>>) => ({
    ...Object.fromEntries(Object.entries(before).filter(([key]) => !gone.has(key))),
    ...after,
  });
  return {
    ...old,
    findings: merge(old.findings, now.findings),
    waived: merge(old.waived, now.waived),
    summaries: merge(old.summaries, now.summaries),
    digests: merge(old.digests, now.digests),
  };
}
