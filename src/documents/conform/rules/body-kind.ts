import type { Paragraph } from '../model/document-model.ts';
import { fold, wholeLine } from '../text-line.ts';

/**
 * part: "Phần I", "Chương II"; section: "Mục 1"; centred: another centred line, such as a title below a part;
 * heading: "I. ..."; article: "Điều 1."; clause: "1. ..."; point: "a) ..."; caption: of a table, picture or formula.
 */
export type BodyKind = 'part' | 'section' | 'centred' | 'heading' | 'article' | 'clause' | 'point' | 'caption' | 'text';

/** What a paragraph of the text is, by its first characters. */
export function bodyKind(paragraph: Paragraph): BodyKind {
  const text = paragraph.text.trim();
  if (/^(Phần|Chương)\s+(\p{Lu}+|\d+|thứ \S+)\.?$/iu.test(text)) return 'part';
  if (/^(Mục|Tiểu mục)\s+([IVX]+|\d+)\.?$/i.test(text)) return 'section';
  if (isCaption(paragraph)) return 'caption';
  if (/^[IVX][IVXL]*\s*[./)]\s*\P{Ll}/u.test(text)) return 'heading';
  if (/^Điều\s+\d+/i.test(text)) return 'article';
  if (paragraph.alignment === 'center' && wholeLine(paragraph).runs.every(run => run.isBold)) return 'centred';
  if (/^\d+[./)]\s/.test(text)) return 'clause';
  return /^\p{Ll}[./)]\s/u.test(text) ? 'point' : 'text';
}

function isCaption(paragraph: Paragraph): boolean {
  if (paragraph.hasMath || paragraph.hasDrawing) return true;
  return /^\(?(bang|bieu|hinh|so do|bieu do|don vi tinh|dvt)( so)?\s*[\d:.]/.test(fold(paragraph.text));
}
