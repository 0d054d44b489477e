import { git, splitNul } from './git-objects.ts';

/** One file that a request adds, changes or removes. */
export interface ChangedEntry {
  /** Relative to `root`; what lies outside of it begins with "../". */
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Mode in the request: "100644" a file, "100755" an executable, "120000" a link, "160000" a submodule. */
  readonly mode: string;
  readonly id: string;
  /** In bytes; undefined for what was removed and for submodules. */
  readonly size: number | undefined;
}

/** Every file in which two commits differ, wherever it lies; a renamed file is one removed and one added. */
export async function listChangedEntries(root: string, from: string, to: string): Promise<ChangedEntry[]> {
  const options = ['--raw', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=none'];
  const [output, prefix] = await Promise.all([
    git(root, ['diff', ...options, from, to]),
    git(root, ['rev-parse', '--show-prefix']),
  ]);
  const fields = splitNul(output);
  const entries = fields.flatMap((field, index) => {
    const [, , mode = '', , id = '', status = ''] = /^:(\d+) (\d+) (\w+) (\w+) (\w)$/.exec(field) ?? [];
    return index % 2 === 0 ? [{ mode, id, status, path: fromRoot(fields[index + 1] ?? '', prefix) }] : [];
  });
  const sizes = await readSizes(
    root,
    entries.filter(entry => entry.mode !== '160000' && entry.status !== 'D').map(({ id }) => id),
  );
  return entries.map(({ path, mode, id, status }) => ({
    path,
    kind: status === 'A' ? 'added' : status === 'D' ? 'removed' : 'changed',
    mode,
    id,
    size: sizes.get(id),
  }));
}

function fromRoot(path: string, prefix: Buffer): string {
  const folder = prefix.toString('utf8').replace(/\n$/, '');
  return path.startsWith(folder) ? path.slice(folder.length) : `../${path}`;
}

async function readSizes(root: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const format = '--batch-check=%(objectname) %(objectsize)';
  const lines = (await git(root, ['cat-file', format], `${ids.join('\n')}\n`)).toString('utf8').trim().split('\n');
  return new Map(
    lines.map(line => {
      const [id = '', size = ''] = line.split(' ');
      return [id, Number(size)] as const;
    }),
  );
}
