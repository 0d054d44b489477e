import type { List, Nodes, PhrasingContent, RootContent } from 'mdast';
import { staysWithNext } from '../../docx/keep-together.ts';
import { fontSize, textWidth } from '../../docx/measures.ts';
import { readShares } from '../../docx/table-shape.ts';
import { formulaHtml } from '../render-html.ts';
import { measureLetterhead, measureSalutation, measureSignature, measureTitle } from './measure-frame.ts';
import { measureNotes } from './measure-notes.ts';
import { block, lineHeight, measureParagraph } from './measure-text.ts';
import type { Piece, TextPiece } from './piece.ts';
import { writeSplittable } from './split-text.ts';
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
  const tag = node.type === 'heading' ? `h${writer.level}` : 'p';
  return withFindings(node, writeWords(node.children, context, { mark, tag }), writer);
}

/** Words as a paragraph or heading, after the mark of their list item where they have one. */
function writeWords(nodes: readonly PhrasingContent[], context: BlockContext, { mark, tag } = plain): TextPiece {
  const { writer, place, keepsNext } = context;
  const { orientation, notes } = writer;
  const begin: readonly PhrasingContent[] = mark ? [{ type: 'text', value: mark }] : [];
  const calls = measureNotes(nodes, { notes, place, orientation });
  const measure = { orientation, isHeading: tag !== 'p', keepsNext, notes: calls };
  const { room, starts } = measureParagraph(nodes, begin, measure);
  const write = (part: readonly PhrasingContent[]) => writeInline(part, { notes, place });
  const marked = [...begin, ...nodes];
  return starts
    ? writeSplittable({ nodes: marked, starts, room, write })
    : text(`<${tag}>${write(marked)}</${tag}>`, room);
}

const plain = { mark: '', tag: 'p' };

function text(html: string, room: TextPiece['room']): TextPiece {
  return { kind: 'text', html, room };
}

/** A block with what should be looked at again beside it: first, so that it may float beside and leave the sheet as long as it is. */
function withFindings(node: Nodes, piece: TextPiece, { findings, writeFinding }: HtmlWriter): TextPiece {
  const beside = findings.get(node);
  if (!beside) return piece;
  return enclose(piece, `<div>${beside.map(writeFinding).join('\n')}</div>`);
}

/** What goes on on the next page has its notes where it began. */
function enclose(piece: TextPiece, notes: string): TextPiece {
  const { split } = piece;
  return {
    ...piece,
    html: `<div class="noted">${notes}${piece.html}</div>`,
    split:
      split &&
      (lines => {
        const [first, rest] = split(lines);
        return [enclose(first, notes), rest];
      }),
  };
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
