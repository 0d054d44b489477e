import type { DocumentModel, Paragraph } from '../model/document-model.ts';

/** Gap in twips between two paragraphs that follow each other, as Word shows it. */
export function gapBetween(above: Paragraph, below: Paragraph, { settings }: DocumentModel): number {
  const isSameStyle = above.styleId === below.styleId;
  const after = isSameStyle && above.ignoresSpacingInStyle ? 0 : above.spaceAfter;
  const before = isSameStyle && below.ignoresSpacingInStyle ? 0 : below.spaceBefore;
  return settings.addsParagraphSpacing ? after + before : Math.max(after, before);
}
