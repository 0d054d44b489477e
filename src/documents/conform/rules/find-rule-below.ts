import type { CheckedDocument } from '../finding.ts';
import type { DocumentModel, Paragraph } from '../model/document-model.ts';
import { isDrawnRule, type TextLine } from '../text-line.ts';

/** The horizontal line under an element. */
export interface RuleBelow {
  /** "underline" is text formatting as long as what it marks. */
  readonly kind: 'line' | 'full-underline' | 'partial-underline';
  /** Twips; undefined where the file does not tell. */
  readonly length: number | undefined;
}

/**
 * Looks at the element's own paragraph and at the blank or drawn one after it. A drawn line may be anchored to any
 * paragraph of the same cell: the file does not say where on the page it lies.
 */
export function findRuleBelow(line: TextLine, { model }: CheckedDocument): RuleBelow | undefined {
  const { paragraph } = line;
  const next = model.paragraphs[paragraph.index];
  const isBelow = next && isSameCell(next, paragraph) && (next.text.trim() === '' || isDrawnRule(next.text));
  const candidates = [
    borderOf(paragraph, model),
    isBelow ? borderOf(next, model) : undefined,
    drawingIn(isBelow ? [paragraph, next] : [paragraph]),
    underscoresOf(paragraph),
    isBelow ? underscoresOf(next) : undefined,
    paragraph.cell && drawingIn(model.paragraphs.filter(item => isSameCell(item, paragraph))),
    underlineOf(line),
  ];
  return candidates.find(candidate => candidate !== undefined);
}

function isSameCell(one: Paragraph, other: Paragraph): boolean {
  return one.cell?.table === other.cell?.table && one.cell?.column === other.cell?.column;
}

/** The lower border runs from indent to indent. */
function borderOf(paragraph: Paragraph, model: DocumentModel): RuleBelow | undefined {
  if (!paragraph.hasBottomBorder) return undefined;
  const width = columnWidth(paragraph, model);
  return { kind: 'line', length: width && width - paragraph.indentLeft - paragraph.indentRight };
}

/** Width in twips of the cell or page the paragraph stands in; undefined for a cell of automatic width. */
export function columnWidth({ cell, section }: Paragraph, { sections }: DocumentModel): number | undefined {
  if (cell) return cell.width;
  const page = sections[section - 1]?.page;
  return page && page.width - page.left - page.right;
}

function drawingIn(paragraphs: readonly Paragraph[]): RuleBelow | undefined {
  const drawn = paragraphs.filter(item => item.hasDrawing);
  if (drawn.length === 0) return undefined;
  return { kind: 'line', length: drawn.length === 1 ? drawn[0]?.drawingWidth : undefined };
}

/** A row of underscores, each half as wide as the size; or blanks with an underline, whose width is not known. */
function underscoresOf(paragraph: Paragraph): RuleBelow | undefined {
  const count = paragraph.text.match(/_{3,}/)?.[0].length;
  const size = paragraph.runs.find(run => run.text.includes('_'))?.size;
  if (count !== undefined && size !== undefined) return { kind: 'line', length: count * size * 10 };
  const isBlank = paragraph.text.trim() === '' || isDrawnRule(paragraph.text);
  const isDrawn =
    isBlank && paragraph.text !== '' && paragraph.runs.some(run => run.isUnderlined || isDrawnRule(run.text));
  return isDrawn ? { kind: 'line', length: undefined } : undefined;
}

function underlineOf({ runs }: TextLine): RuleBelow | undefined {
  const marked = runs.filter(run => run.isUnderlined);
  if (marked.length === 0) return undefined;
  return { kind: marked.length === runs.length ? 'full-underline' : 'partial-underline', length: undefined };
}
