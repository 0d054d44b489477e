import { formatDate } from '../text/dates.ts';
import { noteAnchor } from './links.ts';
import { type Finding, withoutKeys } from './notice-view.ts';

/** A document as HTML, with notes where something should be looked at again. */
export interface RenderedPreview {
  readonly title: string;
  /** Safe HTML. */
  readonly html: string;
  /** Notes in the HTML, by their anchors. */
  readonly notes: number;
  /** Findings that the document has no place for. */
  readonly others: readonly Finding[];
}

export interface PreviewPage {
  readonly title: string;
  readonly asOf: string;
  /** "24 ghi chú trong văn bản, 3 điểm khác của hồ sơ" */
  readonly summary: string;
  readonly notes: readonly { readonly number: number; readonly href: string }[];
  readonly others: readonly { readonly message: string; readonly hint: string }[];
  readonly html: string;
}

/** A document that is not issued yet, to be read before it is. `asOf`: YYYY-MM-DD. */
export function buildPreviewPage(preview: RenderedPreview, asOf: string): PreviewPage {
  const { title, html, notes, others } = preview;
  return {
    title,
    asOf: formatDate(asOf),
    summary: describe(notes, others.length),
    notes: Array.from({ length: notes }, (_, index) => ({ number: index + 1, href: `#${noteAnchor(index + 1)}` })),
    others: others.map(({ message, hint }) => ({ message: withoutKeys(message), hint })),
    html,
  };
}

function describe(notes: number, others: number): string {
  if (notes + others === 0) return 'Không có điểm nào cần xem lại';
  const parts = [];
  if (notes > 0) parts.push(`${notes} ghi chú trong văn bản`);
  if (others > 0) parts.push(`${others} điểm khác của hồ sơ`);
  return parts.join(', ');
}
