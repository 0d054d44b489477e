import { createHash } from 'node:crypto';
import { attachmentExtensions } from '../text/file-names.ts';
import { loadAttachment, loadAttachments } from './load-attachments.ts';

/** Bytes of an attached file, and its SHA-256 in hexadecimal. */
export interface HashedAttachment {
  readonly size: number;
  readonly sha256: string;
}

/** The attached files of a dossier, "<commune>/<dossier>", by the path a register names them: "files/kh-25-2023.pdf". */
export function hashAttachments(root: string, key: string): ReadonlyMap<string, HashedAttachment> {
  const hashed = new Map<string, HashedAttachment>();
  for (const { file, bytes } of loadAttachments(root, key, attachmentExtensions)) {
    const name = file.slice(`communes/${key}/`.length);
    hashed.set(name, { size: bytes.length, sha256: hashBytes(bytes) });
  }
  return hashed;
}

/**
 * SHA-256 in hexadecimal of one attached file, "files/kh-25-2023.pdf". undefined where there is none to read, and for an
 * empty one: in the copy of a request attachments have only their names (export-revision.ts).
 */
export function hashAttachment(root: string, key: string, name: string): string | undefined {
  const bytes = loadAttachment(root, key, name);
  return bytes === undefined || bytes.length === 0 ? undefined : hashBytes(bytes);
}

function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The bytes of an attached file by its name; undefined where there is none. */
export function readAttachment(root: string, key: string, name: string): Uint8Array | undefined {
  for (const { file, bytes } of loadAttachments(root, key, attachmentExtensions))
    if (file === `communes/${key}/files/${name}`) return bytes;
  return undefined;
}
