import type { Root, RootContent } from 'mdast';
import type { MarkdownText } from '../view/markdown-text.ts';
import { parseProse } from './parse-markdown.ts';

/** The file a block of narrative was read from. */
export interface ProsePlace {
  readonly file: string;
  /** Line of the file on which the parsed text begins; counts from 1. */
  readonly firstLine: number;
}

declare module 'unist' {
  interface Data {
    /** Set on every outermost block of narrative; blocks of the template itself have none. */
    place?: ProsePlace;
  }
}

/** Blocks of narrative, their headings moved below the heading of depth `below` they stand under. */
export function readProse(text: MarkdownText, below: number): readonly RootContent[] {
  const place: ProsePlace = {
    file: text.file,
    get firstLine() {
      return text.line;
    },
  };
  const { children } = shiftHeadings(parseProse(text.markdown), below);
  for (const block of children) block.data = { ...block.data, place };
  return children;
}

function shiftHeadings(tree: Root, below: number): Root {
  const headings = tree.children.filter(block => block.type === 'heading');
  const shift = below + 1 - Math.min(...headings.map(heading => heading.depth));
  for (const heading of headings) {
    const depth = Math.min(6, heading.depth + shift);
    heading.depth = depth as typeof heading.depth;
  }
  return tree;
}
