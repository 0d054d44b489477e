import { findRole } from './changes/find-role.ts';
import {
  type History,
  type HistoryEntry,
  type PastDossier,
  type PastProse,
  type PastState,
  tellChanges,
} from './changes/history.ts';
import { readBlobs } from './data/git-objects.ts';
import { type PastCommit, type PastFile, readPastCommits } from './data/read-past-commits.ts';
import { readYaml } from './data/read-yaml.ts';
import type { Repository } from './data/repository.ts';
import { type DataOf, fileKinds } from './schema/file-kinds.ts';

/** The files whose changes are told, old and new. */
const kinds = ['results', 'dossier', 'documents'] as const;
type Kind = (typeof kinds)[number];
/** The files of which is told that they changed: pages and documents print them, so another text is another version. */
const proseKinds = ['evidence', 'report-section'] as const;

/** Commits whose files are held in memory at a time. */
const chunkSize = 200;

/**
 * What git knows of every dossier: values, verdicts, steps, documents and prose that changed, by commit. Asked once for the
 * whole repository; of dossiers that came or went as a whole, of which a province may have thousands in one commit, no
 * file is read. Depends on nothing but the commit checked out and content/roles.yaml.
 */
export async function loadHistory(repository: Repository): Promise<History> {
  const patterns = [...kinds, ...proseKinds].map(kind => fileKinds[kind].pattern);
  const past = await readPastCommits(repository.root, patterns, 'dossier.yaml');
  if (!past) return { reach: 'none', dossiers: {} };
  const roles = repository.loadContent('roles').value?.data;
  const dossiers = new Map<string, HistoryEntry[]>();
  for (let start = 0; start < past.commits.length; start += chunkSize) {
    const commits = past.commits
      .slice(start, start + chunkSize)
      .map(commit => ({ commit, touched: touchedBy(commit) }));
    const texts = await readTexts(
      repository.root,
      commits.flatMap(({ touched }) => touched),
    );
    for (const { commit, touched } of commits) {
      const role = findRole(commit.address, commit.date, roles);
      for (const { key, kind, files, prose } of touched) {
        const told = tellChanges(kind === 'changed' ? { ...readPast(files, texts), prose } : { kind });
        const entry = told && {
          commit: commit.id,
          date: commit.date,
          ...(role === undefined ? {} : { role }),
          ...told,
        };
        if (entry) dossiers.set(key, [...(dossiers.get(key) ?? []), entry]);
      }
    }
  }
  const sorted = [...dossiers].sort(([left], [right]) => (left < right ? -1 : 1));
  return { reach: past.isShallow ? 'shallow' : 'whole', head: past.head, dossiers: Object.fromEntries(sorted) };
}

interface Touched {
  /** "<commune>/<dossier>" */
  readonly key: string;
  readonly kind: HistoryEntry['kind'];
  readonly files: ReadonlyMap<Kind, PastFile>;
  readonly prose: readonly PastProse[];
}

function touchedBy({ files }: PastCommit): Touched[] {
  const byKey = Map.groupBy(files, ({ path }) => path.split('/').slice(1, 3).join('/'));
  return [...byKey].map(([key, own]) => {
    const byKind = new Map(own.flatMap(file => kindOf(file) ?? []).map(({ kind, file }) => [kind, file]));
    const head = byKind.get('dossier');
    const kind = head && head.before === undefined ? 'added' : head && head.after === undefined ? 'removed' : 'changed';
    return { key, kind, files: byKind, prose: kind === 'changed' ? own.flatMap(proseOf) : [] };
  });
}

function kindOf(file: PastFile): { readonly kind: Kind; readonly file: PastFile } | undefined {
  const kind = kinds.find(each => file.path.endsWith(`/${each}.yaml`));
  return kind && { kind, file };
}

/** "communes/<commune>/<dossier>/evidence/1.10.md", or below "report/". */
function proseOf({ path, before, after }: PastFile): PastProse[] {
  const [, folder, name = ''] = /\/(evidence|report)\/([^/]+)\.md$/.exec(path) ?? [];
  if (folder === undefined) return [];
  const criterion = folder === 'evidence' ? name : undefined;
  return [{ criterion, name, wasThere: before !== undefined, isThere: after !== undefined }];
}

async function readTexts(root: string, touched: readonly Touched[]): Promise<ReadonlyMap<string, Buffer>> {
  const files = touched.filter(({ kind }) => kind === 'changed').flatMap(each => [...each.files.values()]);
  return readBlobs(
    root,
    files.flatMap(({ before, after }) => [before, after].filter(id => id !== undefined)),
  );
}

function readPast(files: Touched['files'], texts: ReadonlyMap<string, Buffer>): PastDossier {
  const pairOf = <K extends Kind>(kind: K) => {
    const file = files.get(kind);
    const state = (id: string | undefined) => stateOf(kind, id === undefined ? undefined : texts.get(id));
    return file ? { [kind]: { before: state(file.before), after: state(file.after) } } : {};
  };
  return { kind: 'changed', ...pairOf('results'), ...pairOf('dossier'), ...pairOf('documents') };
}

function stateOf<K extends Kind>(kind: K, content: Buffer | undefined): PastState<DataOf<K>> {
  if (content === undefined) return undefined;
  const yaml = readYaml({ file: '', text: content.toString('utf8').normalize('NFC') });
  const parsed = fileKinds[kind].schema.safeParse(yaml.value);
  return parsed.success ? (parsed.data as DataOf<K>) : 'unreadable';
}
