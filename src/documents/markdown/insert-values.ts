import type { List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { valuePattern } from '../template/engine.ts';
import { MarkdownText } from '../view/markdown-text.ts';
import { readProse } from './read-prose.ts';

/**
 * Puts the values in the place of their marks. Scalars become plain text, lists one line an entry. Narrative becomes
 * blocks: alone in a paragraph it takes the paragraph's place; after words ("b) Kết quả: ...") its first paragraph goes
 * on in the same line; words after it ("./.") end its last one. What nobody filled in alone in a paragraph is dotted.
 */
export function insertValues(tree: Root, values: readonly unknown[]): Root {
  return { ...tree, children: insertBlocks(tree.children, { values, headingDepth: 0 }) };
}

/** A line to write on by hand, as forms print it. */
export const dottedLine = '.'.repeat(60);

interface Insertion {
  readonly values: readonly unknown[];
  /** Depth of the last heading of the template. */
  headingDepth: number;
}

type Piece = PhrasingContent | MarkdownText;

function insertBlocks(blocks: readonly RootContent[], insertion: Insertion): RootContent[] {
  return blocks.flatMap(block => {
    if (block.type === 'heading') insertion.headingDepth = block.depth;
    return block.type === 'paragraph' ? insertInParagraph(block, insertion) : [insertInNode(block, insertion)];
  });
}

function insertInNode(node: RootContent, insertion: Insertion): RootContent {
  if (node.type === 'heading' || node.type === 'tableCell') {
    return { ...node, children: insertPhrasing(node.children, insertion.values) };
  }
  if (!('children' in node)) return node;
  return { ...node, children: insertBlocks(node.children as RootContent[], insertion) } as RootContent;
}

function insertInParagraph(paragraph: Paragraph, insertion: Insertion): RootContent[] {
  const { children } = paragraph;
  const pieces = children.flatMap(child => expand(child, insertion.values));
  if (pieces.length === 0) return isOneMark(children) ? [textParagraph(dottedLine)] : [];
  const blocks: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const piece of pieces) {
    if (piece instanceof MarkdownText) {
      const [first, ...rest] = readProse(piece, insertion.headingDepth);
      if (open && first?.type === 'paragraph') {
        open.children.push(...first.children);
        open.data = { ...first.data };
        blocks.push(...rest);
      } else if (first) {
        endParagraph(open);
        blocks.push(first, ...rest);
      }
      open = lastParagraph(blocks);
    } else if (open) continueParagraph(open, piece);
    else {
      open = { type: 'paragraph', children: [piece] };
      blocks.push(open);
    }
  }
  return blocks;
}

/** No blank before the blocks that follow: "b) Kết quả:". */
function endParagraph(open: Paragraph | undefined): void {
  const last = open?.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

/** "./." replaces the full stop the narrative ends with. */
function continueParagraph(open: Paragraph, piece: PhrasingContent): void {
  const last = open.children.at(-1);
  const isEnd = piece.type === 'text' && piece.value.startsWith('./.');
  if (isEnd && last?.type === 'text') last.value = last.value.replace(/[.;,\s]+$/, '');
  open.children.push(piece);
}

function lastParagraph(blocks: readonly RootContent[]): Paragraph | undefined {
  const last = blocks.at(-1);
  if (last?.type === 'paragraph') return last;
  return last?.type === 'list' ? lastParagraph((last as List).children.at(-1)?.children ?? []) : undefined;
}

/** Where only text may stand, narrative gives its words and leaves its blocks behind. */
function insertPhrasing(nodes: readonly PhrasingContent[], values: readonly unknown[]): PhrasingContent[] {
  return nodes
    .flatMap(node => expand(node, values))
    .flatMap(piece => (piece instanceof MarkdownText ? phrasingOf(piece) : [piece]));
}

function phrasingOf(text: MarkdownText): PhrasingContent[] {
  return readProse(text, 0)
    .flatMap(linesOf)
    .flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as const, ...line]));
}

/** The lines a block gives where only text may stand; items of a list keep their marks. */
function linesOf(block: RootContent): PhrasingContent[][] {
  if (block.type === 'paragraph') return [block.children];
  if (block.type === 'math') return [[{ type: 'inlineMath', value: block.value }]];
  if (block.type !== 'list') return [];
  return block.children.flatMap((item, index) => {
    const [first = [], ...rest] = item.children.flatMap(linesOf);
    const marker = block.ordered ? `${(block.start ?? 1) + index}.` : (item.data?.marker ?? '-');
    return [[{ type: 'text', value: `${marker} ` }, ...first], ...rest];
  });
}

function expand(node: PhrasingContent, values: readonly unknown[]): Piece[] {
  if (node.type === 'text') return expandText(node.value, values);
  if (!('children' in node)) return [node];
  return [{ ...node, children: insertPhrasing(node.children as PhrasingContent[], values) } as PhrasingContent];
}

function expandText(text: string, values: readonly unknown[]): Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  const flush = () => {
    if (words !== '') pieces.push({ type: 'text', value: words });
    words = '';
  };
  // Odd entries are the numbers inside the marks.
  for (const [index, part] of text.split(valuePattern).entries()) {
    const value = index % 2 === 0 ? part : values[Number(part)];
    if (value instanceof MarkdownText) {
      flush();
      pieces.push(value);
    } else if (Array.isArray(value)) {
      for (const [line, entry] of value.entries()) {
        if (line > 0) {
          flush();
          pieces.push({ type: 'break' });
        }
        if (entry instanceof MarkdownText) {
          flush();
          pieces.push(entry);
        } else words += String(entry);
      }
    } else if (value !== null && value !== undefined) words += String(value);
  }
  flush();
  return pieces;
}

function isOneMark(children: readonly PhrasingContent[]): boolean {
  const [only, ...rest] = children;
  return rest.length === 0 && only?.type === 'text' && only.value.replace(valuePattern, '').trim() === '';
}

function textParagraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
