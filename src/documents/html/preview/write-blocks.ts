import type { List, Nodes, PhrasingContent, RootContent } from 'mdast';
import { staysWithNext } from '../../docx/keep-together.ts';
import { fontSize, textWidth } from '../../docx/measures.ts';
import { readShares } from '../../docx/table-shape.ts';
import { formulaHtml } from '../render-html.ts';
import { escapeText } from './escape.ts';
import { measureLetterhead, measureSalutation, measureSignature, measureTitle } from './measure-frame.ts';
import { measureNotes } from './measure-notes.ts';
import { block, lineHeight, measureParagraph } from './measure-text.ts';
import type { Piece, TextPiece } from './piece.ts';
import { writeLetterhead, writeSalutation, writeSignature, writeTitle } from './write-frame.ts';
import { writeInline } from './write-inline.ts';
import { writeTable } from './write-table.ts';
import type { BlockContext, HtmlWriter } from './writer.ts';

/** The blocks of a rendered template as HTML, the same tree that the Word file is written from, and their room. */
export function writeBlocks(blocks: readonly RootContent[], writer: HtmlWriter): readonly Piece[] {
  return writeRun(blocks, { writer, place: undefined, depth: 0, keepsNext: false });
}

function writeRun(blocks: readonly RootContent[], context: BlockContext): readonly Piece[] {
  return blocks.flatMap((each, index) => {
    const isLast = index === blocks.length - 1;
    const keepsNext = (isLast && context.keepsNext) || staysWithNext(blocks, index);
    return writeBlock(each, { ...context, keepsNext, place: each.data?.place ?? context.place });
  });
}

function writeBlock(node: RootContent, context: BlockContext): readonly Piece[] {
  const { writer } = context;
  switch (node.type) {
    case 'paragraph':
      return [writeParagraph(node, context, '')];
    case 'heading':
      writer.level = Math.min(node.depth + 2, writer.level + 1, 6);
      return [writeParagraph(node, context, '')];
    case 'list':
      return writeList(node, context);
    case 'blockquote':
      return writeRun(node.children, context);
    case 'table':
      return writeTable(node, { ...context, widths: undefined });
    case 'math':
      return [text(`<p>${formulaHtml(node.value, true)}</p>`, block(2.5 * lineHeight(fontSize.body) + 120, false))];
    case 'code':
      return node.value.split('\n').map(value => writeWords([{ type: 'text', value }], context));
    case 'leafDirective':
      return writeLeaf(node, writer);
    case 'containerDirective':
      return writeContainer(node, context);
    default:
      return [];
  }
}

type Phrased = Extract<RootContent, { type: 'paragraph' | 'heading' }>;

function writeParagraph(node: Phrased, context: BlockContext, mark: string): TextPiece {
  const { writer } = context;
  const isHeading = node.type === 'heading';
  const { html, room } = writeWords(node.children, context, { mark, tag: isHeading ? `h${writer.level}` : 'p' });
  return text(withFindings(node, html, writer), room);
}

/** Words as a paragraph or heading, after the mark of their list item where they have one. */
function writeWords(nodes: readonly PhrasingContent[], context: BlockContext, { mark, tag } = plain): TextPiece {
  const { writer, place, keepsNext } = context;
  const { orientation, notes } = writer;
  const html = `<${tag}>${escapeText(mark)}${writeInline(nodes, { notes, place })}</${tag}>`;
  const calls = measureNotes(nodes, { notes, place, orientation });
  return text(html, measureParagraph(nodes, mark, { orientation, isHeading: tag !== 'p', keepsNext, notes: calls }));
}

const plain = { mark: '', tag: 'p' };

function text(html: string, room: TextPiece['room']): TextPiece {
  return { kind: 'text', html, room };
}

/** A block with what should be looked at again beside it: first, so that it may float beside and leave the sheet as long as it is. */
function withFindings(node: Nodes, html: string, { findings, writeFinding }: HtmlWriter): string {
  const beside = findings.get(node);
  if (!beside) return html;
  return `<div class="noted"><div>${beside.map(writeFinding).join('\n')}</div>${html}</div>`;
}

/** Items are paragraphs that begin with the mark as typed ("-", "+", "1."), as official documents write them. */
function writeList(list: List, context: BlockContext): readonly Piece[] {
  return list.children.flatMap((item, index) => {
    const isLast = index === list.children.length - 1;
    const inner = { ...context, depth: context.depth + 1, keepsNext: context.keepsNext && isLast };
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return writeRun(item.children, inner);
    const keepsNext = inner.keepsNext && rest.length === 0;
    const paragraph = writeParagraph(first, { ...inner, keepsNext }, markerOf(list, index, context.depth));
    return [paragraph, ...writeRun(rest, inner)];
  });
}

function markerOf(list: List, index: number, depth: number): string {
  if (list.ordered) return `${(list.start ?? 1) + index}. `;
  return list.children[index]?.data?.marker === '+' || depth % 2 === 1 ? '+ ' : '- ';
}

type Leaf = Extract<RootContent, { type: 'leafDirective' }>;

function writeLeaf({ name, attributes }: Leaf, writer: HtmlWriter): readonly Piece[] {
  const { letterhead, addressees, signatory, recipients } = writer.view;
  if (name === 'letterhead') return [text(writeLetterhead(letterhead), measureLetterhead(letterhead))];
  if (name === 'salutation') return [text(writeSalutation(addressees), measureSalutation(addressees))];
  if (name === 'signature')
    return [text(writeSignature(signatory, recipients), measureSignature(signatory, recipients))];
  if (name !== 'annex') return [];
  writer.orientation = attributes?.landscape === undefined ? 'portrait' : 'landscape';
  return [{ kind: 'annex', orientation: writer.orientation }];
}

type Container = Extract<RootContent, { type: 'containerDirective' }>;

function writeContainer({ name, children, attributes }: Container, context: BlockContext): readonly Piece[] {
  const { writer, place } = context;
  if (name === 'title' || name === 'annex-title') {
    writer.level = 2;
    const html = writeTitle(children, { notes: writer.notes, place });
    return [text(html, measureTitle(children, textWidth[writer.orientation]))];
  }
  const widths = readShares(attributes);
  return children.flatMap(child =>
    child.type === 'table' ? writeTable(child, { ...context, widths }) : writeRun([child], context),
  );
}
