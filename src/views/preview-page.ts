import type { DossierBundle } from '../schema/bundle.ts';
import { formatBytes } from '../text/numbers.ts';
import { buildDossierHead, type DossierHead } from './dossier-head.ts';
import type { Download } from './download-view.ts';
import { downloadPath, noteAnchor } from './links.ts';
import type { Finding } from './notice-view.ts';
import type { VersionView } from './version-view.ts';

/** A document as HTML, with notes where something should be looked at again. */
export interface RenderedPreview {
  readonly title: string;
  /** Safe HTML. */
  readonly html: string;
  /** Notes in the HTML, by their anchors. */
  readonly notes: number;
  /** Pages in Word, about. */
  readonly pages: number;
  /** Findings that the document has no place for, in words of who reads pages. */
  readonly others: readonly Finding[];
}

export interface PreviewPage extends DossierHead {
  readonly title: string;
  /** The Word file; undefined where the build wrote none. */
  readonly download: { readonly href: string; readonly format: string } | undefined;
  /** "24 ghi chú trong văn bản, 3 chỗ khác của hồ sơ" */
  readonly summary: string;
  readonly notes: readonly { readonly number: number; readonly href: string }[];
  readonly others: readonly { readonly message: string; readonly hint: string }[];
  readonly html: string;
  readonly pages: number;
}

export interface PreviewInput {
  readonly preview: RenderedPreview;
  readonly bundle: Pick<DossierBundle, 'id' | 'commune' | 'dossier' | 'criteriaSet'>;
  /** The finished file; undefined where the build wrote none. */
  readonly file: Pick<Download, 'file' | 'size'> | undefined;
  readonly version: VersionView | undefined;
}

/** A document that is not issued yet, to be read before it is. */
export function buildPreviewPage({ preview, bundle, file, version }: PreviewInput): PreviewPage {
  const { title, html, notes, pages, others } = preview;
  const head = buildDossierHead(bundle, version);
  return {
    ...head,
    title: `${title}. ${head.commune}, ${head.period}`,
    download: file && {
      href: downloadPath(bundle.commune.id, bundle.id, file.file),
      format: `Word, ${formatBytes(file.size)}`,
    },
    summary: describe(notes, others.length),
    notes: Array.from({ length: notes }, (_, index) => ({ number: index + 1, href: `#${noteAnchor(index + 1)}` })),
    others: others.map(({ message, hint }) => ({ message, hint })),
    html,
    pages,
  };
}

function describe(notes: number, others: number): string {
  if (notes + others === 0) return 'Không có chỗ nào cần xem lại';
  const parts = [];
  if (notes > 0) parts.push(`${notes} ghi chú trong văn bản`);
  if (others > 0) parts.push(`${others} chỗ khác của hồ sơ`);
  return parts.join(', ');
}
