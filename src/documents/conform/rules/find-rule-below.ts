import type { CheckedDocument } from '../finding.ts';
import type { Paragraph } from '../model/document-model.ts';
import { isDrawnRule, type TextLine } from '../text-line.ts';

/** How the horizontal line under an element is made; "underline" is text formatting as long as what it marks. */
export type RuleBelow = 'line' | 'full-underline' | 'partial-underline' | undefined;

/**
 * Looks at the element's own paragraph and at the blank or drawn one after it. A drawn line may be anchored to any
 * paragraph of the same cell: the file does not say where on the page it lies.
 */
export function findRuleBelow(line: TextLine, { model }: CheckedDocument): RuleBelow {
  const { paragraph } = line;
  if (paragraph.hasDrawing || paragraph.hasBottomBorder) return 'line';
  if (paragraph.cell && model.paragraphs.some(item => item.hasDrawing && isSameCell(item, paragraph))) return 'line';
  const next = model.paragraphs[paragraph.index];
  const isShown = next?.text.trim() !== '';
  if (next && isSameCell(next, paragraph) && (!isShown || isDrawnRule(next.text))) {
    const isUnderlinedBlank = next.text !== '' && next.runs.some(run => run.isUnderlined);
    if (next.hasDrawing || next.hasBottomBorder || isShown || isUnderlinedBlank) return 'line';
  }
  if (/_{3,}/.test(paragraph.text)) return 'line';
  const marked = line.runs.filter(run => run.isUnderlined);
  if (marked.length === 0) return undefined;
  return marked.length === line.runs.length ? 'full-underline' : 'partial-underline';
}

function isSameCell(one: Paragraph, other: Paragraph): boolean {
  return one.cell?.table === other.cell?.table && one.cell?.column === other.cell?.column;
}
