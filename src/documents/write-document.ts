import type { Issue } from '../issues/issue.ts';
import { buildFile } from './build-file.ts';
import { packStable } from './docx/stable-package.ts';
import type { DocumentSource } from './view/document-view.ts';

export interface WrittenDocument {
  /** The Word file; undefined where a finding is an error. The same source gives the same bytes everywhere. */
  readonly bytes: Uint8Array | undefined;
  readonly issues: readonly Issue[];
}

/** Template and dossier -> Word file after Decree 30/2020/NĐ-CP. Pure; data never make it throw. */
export function writeDocument(source: DocumentSource): WrittenDocument {
  const built = buildFile(source);
  if (!('file' in built)) return { bytes: undefined, issues: built.issues };
  return { bytes: packStable(built.file, built.date), issues: built.issues };
}
