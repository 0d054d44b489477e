import type { DossierBundle } from '../schema/bundle.ts';
import { formatDate } from '../text/dates.ts';
import { formatBytes } from '../text/numbers.ts';
import { documentPreviewPath, downloadPath } from './links.ts';

/** A finished document that lies beside the page. `size` in bytes. */
export interface Download {
  readonly document: string;
  readonly title: string;
  readonly file: string;
  readonly size: number;
  readonly hasPreview: boolean;
}

/** The figures of a dossier as a file for programs and tables. `size` in bytes. */
export interface DataFile {
  readonly title: string;
  readonly href: string;
  /** "CSV" */
  readonly format: string;
  readonly size: number;
}

export interface DownloadView {
  readonly title: string;
  readonly href: string;
  /** "Word, 84,3 kB" */
  readonly format: string;
  /** "Số 95, ngày 15/11/2023"; what is not issued yet says so; undefined: not a document. */
  readonly issued: string | undefined;
  /** The page that shows it with what should be looked at again; undefined once it is issued. */
  readonly previewHref: string | undefined;
}

export function buildDownloads(
  bundle: DossierBundle,
  downloads: readonly Download[],
  data: readonly DataFile[],
): readonly DownloadView[] {
  const files = data.map(({ title, href, format, size }) => ({
    title,
    href,
    format: `${format}, ${formatBytes(size)}`,
    issued: undefined,
    previewHref: undefined,
  }));
  const documents = downloads.map(({ document, title, file, size, hasPreview }) => ({
    title,
    href: downloadPath(bundle.commune.id, bundle.id, file),
    format: `Word, ${formatBytes(size)}`,
    issued: describeIssue(bundle, document),
    previewHref: hasPreview ? documentPreviewPath(bundle.commune.id, bundle.id, document) : undefined,
  }));
  return [...documents, ...files];
}

function describeIssue(bundle: DossierBundle, document: string): string {
  const issued = bundle.dossier.data.issued.find(each => each.document === document);
  const parts = [];
  if (issued?.number !== undefined) parts.push(`số ${issued.number}`);
  if (issued?.date !== undefined) parts.push(`ngày ${formatDate(issued.date)}`);
  return parts.length > 0 ? `Đã ban hành: ${parts.join(', ')}` : 'Bản dự thảo, chưa có số và ngày ban hành';
}
