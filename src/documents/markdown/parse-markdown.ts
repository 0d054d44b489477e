import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import { isPlainProse } from '../html/render-plain.ts';

declare module 'mdast' {
  interface ListItemData {
    /** The mark the author typed: "-", "+", "*" or the digit a number begins with. */
    marker?: string;
  }
}

/** Prose of a commune: CommonMark with tables, footnotes, bare addresses and formulas. Blocks of templates are text. */
export function parseProse(markdown: string): Root {
  return keepMarkers(parseTree(markdown), markdown);
}

/** Plain prose, most of what communes write, is the same tree by the native parser in a fifth of the time. */
function parseTree(markdown: string): Root {
  if (isPlainProse(markdown)) return markdownToMdast(markdown, nativeOptions) as Root;
  return (extensions.test(markdown) ? prose : plain).parse(markdown);
}

const nativeOptions = { features: { gfm: false, frontmatter: false } } as const;

/**
 * Tables, strikes, footnotes, check boxes, bare addresses and formulas each need one of these; text without them, which
 * is most of it, is the same tree without the extensions, in half the time.
 */
const extensions = /[|$]|~~|\[\^|\[[ xX]\]|(?<!<)https?:|www\.|@/i;

/**
 * A rendered template: the same Markdown, and block directives. Parsed heading by heading, because the time micromark
 * takes grows faster than the text.
 */
export function parseRendered(markdown: string): Root {
  const pieces = crossReference.test(markdown) ? [markdown] : splitAtHeadings(markdown);
  const children = pieces.flatMap(piece => keepMarkers(parserOf(piece).parse(piece), piece).children);
  return { type: 'root', children };
}

/** Fences hide headings; footnotes and named addresses may be defined far from where they are used. */
const crossReference = /^ {0,3}(```|~~~)|\[\^|^ {0,3}\[[^\]]+\]:/m;

function splitAtHeadings(markdown: string): readonly string[] {
  const pieces: string[][] = [[]];
  let depth = 0;
  for (const line of markdown.split('\n')) {
    const block = /^ {0,3}:{3,}[ \t]*(\S?)/.exec(line);
    if (block) depth += block[1] === '' ? -1 : 1;
    if (depth === 0 && /^#{1,6} /.test(line)) pieces.push([]);
    pieces.at(-1)?.push(line);
  }
  return pieces.map(lines => lines.join('\n'));
}

function parserOf(piece: string) {
  if (/^ {0,3}::/m.test(piece)) return rendered;
  return extensions.test(piece) ? prose : plain;
}

const gfm = { singleTilde: false } as const;
const plain = unified().use(remarkParse).freeze();
const prose = unified().use(remarkParse).use(remarkGfm, gfm).use(remarkMath).freeze();
const rendered = unified().use(remarkParse).use(remarkGfm, gfm).use(remarkMath).use(remarkDirective).freeze();

/** Reports print "-" and "+" as typed, and the tree does not keep them. */
function keepMarkers<T extends Nodes>(node: T, source: string): T {
  if (node.type === 'listItem') {
    const start = node.position?.start.offset;
    if (start !== undefined) node.data = { ...node.data, marker: source.charAt(start) };
  }
  if ('children' in node && node.type !== 'paragraph') for (const child of node.children) keepMarkers(child, source);
  return node;
}
