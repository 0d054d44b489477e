import type { OfficialDocument } from '../schema/official-document.ts';
import { formatBytes } from '../text/numbers.ts';

/** A file that lies with a dossier: its bytes counted and hashed. */
export interface AttachedFile {
  readonly size: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** Attached files by the path the register names, "files/kh-25-2023.pdf". */
export type AttachedFiles = ReadonlyMap<string, AttachedFile>;

/** What a reader can open of an official document, and what was done to make sure of it. */
export interface FileStateView {
  /** checked: its hash is the one in the register; differs: it is not; the rest could not be compared. */
  readonly state: 'checked' | 'differs' | 'unchecked' | 'missing' | 'link' | 'none';
  readonly label: string;
  /** Where the file lies on the site; undefined: it does not. */
  readonly href?: string | undefined;
}

export interface FileContext {
  readonly files: AttachedFiles;
  /** The page of the dossier; its files lie below. */
  readonly dossierHref: string;
}

/** Says of a document only what the data and the bytes bear out: a hash that nobody compared is not a checked one. */
export function describeFile(
  document: Pick<OfficialDocument, 'file' | 'sha256' | 'url'>,
  { files, dossierHref }: FileContext,
): FileStateView {
  const { file, sha256, url } = document;
  if (file === undefined) return url === undefined ? none : link;
  const found = files.get(file);
  if (!found) return { state: 'missing', label: 'Ghi có tệp nhưng chưa có trong kho' };
  const format = `Tệp ${file.slice(file.lastIndexOf('.') + 1).toLocaleUpperCase('vi')}, ${formatBytes(found.size)}`;
  const href = encodeURI(`${dossierHref}${file}`);
  if (sha256 === undefined) return { state: 'unchecked', label: `${format}, chưa ghi mã băm`, href };
  return sha256 === found.sha256
    ? { state: 'checked', label: `${format}, đã đối chiếu mã băm`, href }
    : { state: 'differs', label: `${format}, KHÔNG khớp mã băm đã ghi`, href };
}

const link: FileStateView = { state: 'link', label: 'Liên kết ngoài, chưa lưu tệp' };
const none: FileStateView = { state: 'none', label: 'Chưa có tệp' };
