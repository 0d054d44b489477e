import type { Paragraph } from '../model/document-model.ts';

/** Height of a single line of Times New Roman in sizes of the font. */
const singleLine = 1.15;

/** Spacing between lines as a multiple of single; an exact height is compared with the height of the font in pt. */
export function lineSpacing(paragraph: Paragraph, fontSize: number): number {
  if (paragraph.lineRule === 'auto') return paragraph.line / 240;
  const lines = paragraph.line / 20 / (fontSize * singleLine);
  return paragraph.lineRule === 'atLeast' ? Math.max(1, lines) : lines;
}
