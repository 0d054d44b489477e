import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type DataOf, type FileKind, fileKinds } from '../schema/file-kinds.ts';
import { readYaml } from './read-yaml.ts';

const run = promisify(execFile);

/** The commit at which HEAD and `reference` parted: what a request changed is told against it, not against news since. */
export async function findForkPoint(root: string, reference: string): Promise<string> {
  const { stdout } = await run('git', ['-C', root, 'merge-base', reference.split('..')[0] ?? reference, 'HEAD']);
  return stdout.trim();
}

/**
 * The data of a YAML file as it stood in a git revision; undefined where it was not there or could not be used
 * then: an old state is compared with, never reported on.
 */
export async function loadAtRevision<K extends FileKind>(
  root: string,
  revision: string,
  { file, kind }: { readonly file: string; readonly kind: K },
): Promise<DataOf<K> | undefined> {
  const text = await run('git', ['-C', root, 'show', `${revision}:./${file}`], { maxBuffer: 1 << 26 }).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
  if (text === undefined) return undefined;
  const parsed = fileKinds[kind].schema.safeParse(readYaml({ file, text }).value);
  return parsed.success ? (parsed.data as DataOf<K>) : undefined;
}
