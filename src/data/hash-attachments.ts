import { createHash } from 'node:crypto';
import { attachmentExtensions } from '../text/file-names.ts';
import { loadAttachments } from './load-attachments.ts';

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
    hashed.set(name, { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return hashed;
}

/** The bytes of an attached file by its name; undefined where there is none. */
export function readAttachment(root: string, key: string, name: string): Uint8Array | undefined {
  for (const { file, bytes } of loadAttachments(root, key, attachmentExtensions))
    if (file === `communes/${key}/files/${name}`) return bytes;
  return undefined;
}
