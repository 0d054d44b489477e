import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { List, RootContent, Table as TableNode } from 'mdast';
import type { ProsePlace } from '../markdown/read-prose.ts';
import { staysWithNext } from './keep-together.ts';
import type { Orientation } from './measures.ts';
import { styled } from './paragraphs.ts';
import { paragraphStyle } from './styles.ts';
import { readShares } from './table-shape.ts';
import { htmlFinding, textRun, writeFormula, writeInline } from './write-inline.ts';
import { writeLetterhead } from './write-letterhead.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeSalutation } from './write-salutation.ts';
import { writeSignature } from './write-signature.ts';
import { writeTable } from './write-table.ts';
import { writeAnnexTitle, writeTitle } from './write-titles.ts';
import { reportProse, type Writer } from './writer.ts';

export interface BlockContext {
  readonly writer: Writer;
  readonly orientation: Orientation;
  readonly place: ProsePlace | undefined;
  /** Depth of the list the blocks stand in; 0 outside. */
  readonly listDepth: number;
  /** The last paragraph stays on the page of what follows. */
  readonly keepNext: boolean;
}

/** Paragraphs and tables of a run of blocks; the last one before a signature stays with it. */
export function writeBlocks(blocks: readonly RootContent[], context: BlockContext): FileChild[] {
  return blocks.flatMap((block, index) => {
    const isLast = index === blocks.length - 1;
    const keepNext = (isLast && context.keepNext) || staysWithNext(blocks, index);
    return writeBlock(block, { ...context, keepNext, place: block.data?.place ?? context.place });
  });
}

function writeBlock(block: RootContent, context: BlockContext): FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return writeParagraph(block.children, context);
    case 'heading':
      return [new Paragraph({ heading: headings[block.depth], children: writeInline(block.children, context) })];
    case 'list':
      return writeList(block, context);
    case 'blockquote':
      return writeBlocks(block.children, context);
    case 'table':
      return [writeTable(block, { ...context, widths: undefined })];
    case 'math':
      return [styled(paragraphStyle.centred, [writeFormula(block, context)], { spacing: { after: 120 } })];
    case 'code':
      return block.value.split('\n').map(line => styled(paragraphStyle.body, [textRun(line)]));
    case 'leafDirective':
      return writeLeaf(block.name, context.writer);
    case 'containerDirective':
      return writeContainer(block, context);
    case 'html':
      reportProse(context.writer, { node: block, place: context.place }, htmlFinding);
      return [];
    default:
      return [];
  }
}

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const;

/** Items are paragraphs that begin with the mark as typed ("-", "+", "1."), as official documents write them. */
function writeList(list: List, context: BlockContext): FileChild[] {
  return list.children.flatMap((item, index) => {
    const marker = markerOf(list, index, context.listDepth);
    const isLast = index === list.children.length - 1;
    const inner = { ...context, listDepth: context.listDepth + 1, keepNext: context.keepNext && isLast };
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return writeBlocks(item.children, inner);
    const keepFirst = inner.keepNext && rest.length === 0;
    return [...writeParagraph(first.children, { ...inner, keepNext: keepFirst }, marker), ...writeBlocks(rest, inner)];
  });
}

function markerOf(list: List, index: number, depth: number): string {
  if (list.ordered) return `${(list.start ?? 1) + index}. `;
  const typed = list.children[index]?.data?.marker;
  return typed === '+' || depth % 2 === 1 ? '+ ' : '- ';
}

function writeLeaf(name: string, { view }: Writer): FileChild[] {
  if (name === 'letterhead') return [writeLetterhead(view.letterhead)];
  if (name === 'salutation') return writeSalutation(view.addressees);
  if (name === 'signature') return [writeSignature(view.signatory, view.recipients)];
  return [];
}

type Container = Extract<RootContent, { type: 'containerDirective' }>;

function writeContainer(block: Container, context: BlockContext): FileChild[] {
  const { writer, orientation } = context;
  if (block.name === 'title') return writeTitle(block.children, writer);
  if (block.name === 'annex-title') return writeAnnexTitle(block.children, writer, orientation);
  const widths = readShares(block.attributes);
  return block.children.flatMap(child =>
    child.type === 'table' ? [writeTable(child as TableNode, { ...context, widths })] : writeBlocks([child], context),
  );
}
