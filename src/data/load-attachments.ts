import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from './list-folder.ts';

export interface Attachment {
  /** Relative to the repository. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Larger files are no lists. */
const maximumSize = 100_000_000;
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Attached files of a dossier, "<commune>/<dossier>", that end in one of `extensions`, read one at a time. */
export function* loadAttachments(root: string, key: string, extensions: readonly string[]): Generator<Attachment> {
  const folder = `communes/${key}/files`;
  for (const name of listFolder(root, folder, { extensions }).files) {
    const bytes = readBytes(join(root, folder, name));
    if (bytes) yield { file: `${folder}/${name}`, bytes };
  }
}

/** The bytes of the attached file of a dossier that the register names: "files/kh-25-2023.pdf"; of no other place. */
export function loadAttachment(root: string, key: string, name: string): Uint8Array | undefined {
  return /^files\/[^/\\]+$/.test(name) ? readBytes(join(root, 'communes', key, name)) : undefined;
}

/** undefined for what is no file, is too large or may not be read: the listing of the dossier says so. */
function readBytes(path: string): Uint8Array | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(path, flags);
    const stats = fstatSync(handle);
    return stats.isFile() && stats.size <= maximumSize ? new Uint8Array(readFileSync(handle)) : undefined;
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
