import type { Paragraph } from '../model/document-model.ts';
import { isDrawnRule, linesOf, type TextLine } from '../text-line.ts';

export interface Annex {
  /** "Phụ lục I". */
  readonly heading: TextLine;
  readonly title: readonly TextLine[];
  /** "(Kèm theo Báo cáo số ...)". */
  readonly reference: readonly TextLine[];
  /** Section in which the annex begins. */
  readonly section: number;
}

/** Annexes begin outside tables with a short line "Phụ lục ...", after the signature or on a page of their own. */
export function findAnnexes(paragraphs: readonly Paragraph[], signatureEnd: number | undefined): readonly Annex[] {
  const starts = paragraphs.filter((item, index) => {
    if (item.cell || !isAnnexHeading(item)) return false;
    return signatureEnd === undefined ? beginsPage(paragraphs, index) : item.index > signatureEnd;
  });
  return starts.map((start, order) => {
    const next = starts[order + 1];
    return readAnnex(paragraphs.slice(start.index - 1, next && next.index - 1));
  });
}

/** A short centred or bold line "Phụ lục", with or without a number. */
export function isAnnexHeading(paragraph: Paragraph): boolean {
  const [line] = linesOf(paragraph);
  if (!line || line.text.length > 150) return false;
  const isCentredOrBold = paragraph.alignment === 'center' || line.runs.every(run => run.isBold);
  return isCentredOrBold && /^phu luc(\s+(so\s*)?([ivxlc]+|\d+))?\s*([.:-]|$|\()/.test(line.folded);
}

function beginsPage(paragraphs: readonly Paragraph[], index: number): boolean {
  const [own, before] = [paragraphs[index], paragraphs[index - 1]];
  if (!own || !before) return false;
  return own.startsPage || own.section !== before.section;
}

function readAnnex(paragraphs: readonly Paragraph[]): Annex {
  const top = paragraphs.slice(0, 20);
  const table = top.findIndex(item => item.cell !== undefined);
  const lines = top
    .slice(0, table === -1 ? undefined : table)
    .flatMap(linesOf)
    .filter(item => !isDrawnRule(item.text));
  const [heading, ...rest] = lines as [TextLine, ...TextLine[]];
  const referenceAt = rest.findIndex(item => /^\(?\s*(ban hanh )?kem theo/.test(item.folded));
  const titleEnd = rest.findIndex((item, index) => index === referenceAt || item.paragraph.alignment !== 'center');
  const title = rest.slice(0, referenceAt !== -1 && referenceAt <= 4 ? referenceAt : titleEnd === -1 ? 4 : titleEnd);
  return { heading, title, reference: referenceLines(rest, referenceAt), section: heading.paragraph.section };
}

/** From the opening to the closing bracket. */
function referenceLines(rest: readonly TextLine[], start: number): readonly TextLine[] {
  if (start === -1 || start > 6) return [];
  const end = rest.findIndex((item, index) => index >= start && item.text.includes(')'));
  return rest.slice(start, end === -1 ? start + 1 : end + 1);
}
