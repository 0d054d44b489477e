import type { DocumentKinds } from '../../schema/content.ts';

/** Abbreviation and name of a kind of document (Annex III, part I), as `content/document-kinds.yaml` gives them. */
export type DocumentKind = Pick<DocumentKinds['kinds'][number], 'code' | 'title' | 'isInSymbol'>;
