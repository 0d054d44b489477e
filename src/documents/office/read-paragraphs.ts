import type { PackageParts } from '../conform/package/open-package.ts';
import { unescapeXml } from './xml-text.ts';

/** A paragraph of a Word template as far as placeholders care. */
export interface TemplateParagraph {
  /** "word/document.xml" */
  readonly part: string;
  readonly text: string;
  readonly isInTable: boolean;
}

/** Paragraphs of text, headers, footers and notes, in the order they stand in their parts. */
export function readParagraphs(parts: PackageParts): readonly TemplateParagraph[] {
  return [...parts].flatMap(([part, data]) =>
    textPart.test(part) ? paragraphsOf(part, new TextDecoder().decode(data)) : [],
  );
}

const textPart = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

const token = /<w:(tbl|p)(?=[\s>])[^>]*?(\/?)>|<\/w:(tbl|p)>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;

function paragraphsOf(part: string, xml: string): readonly TemplateParagraph[] {
  const paragraphs: TemplateParagraph[] = [];
  /** Texts of the paragraphs open now: a text box holds paragraphs inside one. */
  const open: string[] = [];
  let tables = 0;
  for (const [, start, isEmpty, end, text] of xml.matchAll(token)) {
    if (start === 'tbl' && isEmpty !== '/') tables += 1;
    else if (end === 'tbl') tables -= 1;
    else if (start === 'p' && isEmpty !== '/') open.push('');
    else if (end === 'p') paragraphs.push({ part, text: unescapeXml(open.pop() ?? ''), isInTable: tables > 0 });
    else if (text !== undefined && open.length > 0) open[open.length - 1] += text;
  }
  return paragraphs;
}
