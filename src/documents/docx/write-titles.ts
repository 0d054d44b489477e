import type { Paragraph } from 'docx';
import type { PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { fontSize, type Orientation, textWidth } from './measures.ts';
import { horizontalRule, styled } from './paragraphs.ts';
import { paragraphStyle } from './styles.ts';
import { lineWidth } from './text-width.ts';
import { writeInline } from './write-inline.ts';
import type { Writer } from './writer.ts';

/**
 * Kind of document and subject, centred and bold, with a rule of 1/3 to 1/2 of the line below the subject
 * (Decree 30/2020/NĐ-CP, Annex I, II.5). The first paragraph is the kind, the others the subject.
 */
export function writeTitle(blocks: readonly RootContent[], writer: Writer): Paragraph[] {
  const [kind, ...subject] = lines(blocks);
  return [
    ...(kind ? [styled(paragraphStyle.kind, inline(kind, writer), { keepNext: true, spacing: { before: 300 } })] : []),
    ...subject.map(line => styled(paragraphStyle.subject, inline(line, writer), { keepNext: true })),
    ruleBelow(subject.at(-1) ?? kind ?? [], 'portrait'),
  ];
}

/** Number of the annex, its title and the line "(Kèm theo ...)" (III.1.b-c; Annex III, form 2.1). */
export function writeAnnexTitle(blocks: readonly RootContent[], writer: Writer, orientation: Orientation): Paragraph[] {
  const [number, title, ...reference] = lines(blocks);
  return [
    ...(number ? [styled(paragraphStyle.kind, inline(number, writer), { keepNext: true })] : []),
    ...(title ? [styled(paragraphStyle.subject, inline(title, writer), { keepNext: true })] : []),
    ...reference.map(line => styled(paragraphStyle.annexReference, inline(line, writer), { keepNext: true })),
    ruleBelow(reference.at(-1) ?? title ?? [], orientation),
  ];
}

function ruleBelow(line: readonly PhrasingContent[], orientation: Orientation): Paragraph {
  const text = plainText({ type: 'paragraph', children: [...line] });
  const width = Math.min(textWidth[orientation], lineWidth(text, { size: fontSize.body, isBold: true }));
  return horizontalRule({ length: width * 0.36, width: textWidth[orientation], after: 240, keepNext: true });
}

/** A line of the source is a line of the title, as is a paragraph. */
function lines(blocks: readonly RootContent[]): readonly (readonly PhrasingContent[])[] {
  return blocks.filter(block => block.type === 'paragraph').flatMap(block => splitLines(block.children));
}

function splitLines(nodes: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const result: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    const parts = node.type === 'text' ? node.value.split('\n') : [node];
    for (const [index, part] of parts.entries()) {
      if (index > 0) result.push([]);
      result.at(-1)?.push(typeof part === 'string' ? { type: 'text', value: part } : part);
    }
  }
  return result;
}

function inline(nodes: readonly PhrasingContent[], writer: Writer) {
  return writeInline(nodes, { writer, place: undefined });
}
