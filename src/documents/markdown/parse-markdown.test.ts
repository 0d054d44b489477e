import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { isPlainProse } from '../html/render-plain.ts';
import { markdownPieces } from '../testing/markdown-pieces.ts';
import { parseProse, parseRendered } from './parse-markdown.ts';

function types(tree: Root): string[] {
  return tree.children.map(node => node.type);
}

describe('parseProse', () => {
  it('finds each extension where its signs stand', () => {
    expect(types(parseProse('| A |\n| - |\n| 1 |'))).toEqual(['table']);
    expect(types(parseProse('a[^1]\n\n[^1]: b'))).toEqual(['paragraph', 'footnoteDefinition']);
    const inline = (text: string) => {
      const [block] = parseProse(text).children;
      return block?.type === 'paragraph' ? block.children.map(child => child.type) : [];
    };
    expect(inline('x $a$ y')).toEqual(['text', 'inlineMath', 'text']);
    expect(inline('x ~~a~~')).toEqual(['text', 'delete']);
    expect(inline('x http://a.vn/b y')).toEqual(['text', 'link', 'text']);
    expect(inline('x www.a.vn y')).toEqual(['text', 'link', 'text']);
    expect(inline('x a@b.vn')).toEqual(['text', 'link']);
    expect(inline('x <http://a.vn/b>')).toEqual(['text', 'link']);
  });

  it('remembers the marks of lists', () => {
    const [list] = parseProse('- a\n  + b').children;
    const item = list?.type === 'list' ? list.children[0] : undefined;
    const inner = item?.children[1];
    expect(item?.data?.marker).toBe('-');
    expect(inner?.type === 'list' ? inner.children[0]?.data?.marker : undefined).toBe('+');
  });

  it('leaves the blocks of templates text', () => {
    expect(types(parseProse('::signature'))).toEqual(['paragraph']);
  });
});

describe('parseRendered', () => {
  it('joins what stands under each heading in order', () => {
    const text = '::letterhead\n\n# A\n\nmột\n\n:::title\n# B\n:::\n\n## C\n\n| x |\n| - |\n| 1 |';
    expect(types(parseRendered(text))).toEqual([
      'leafDirective',
      'heading',
      'paragraph',
      'containerDirective',
      'heading',
      'table',
    ]);
  });

  it('keeps footnotes and fences that reach over a heading whole', () => {
    expect(types(parseRendered('a[^1]\n\n# B\n\n[^1]: c'))).toEqual(['paragraph', 'heading', 'footnoteDefinition']);
    expect(types(parseRendered('```\n# A\n```'))).toEqual(['code']);
  });
});

/** What the writers of documents see of a tree: kinds, words, addresses, and the place of each block. */
function shape(node: Nodes): unknown {
  const { type } = node;
  const place = type === 'text' ? undefined : node.position?.start.offset;
  const own = 'value' in node ? node.value : 'url' in node ? node.url : 'ordered' in node ? node.start : undefined;
  return { type, place, own, children: 'children' in node ? node.children.map(shape) : undefined };
}

describe('plain prose', () => {
  it('is the tree of the reference parser, places of blocks included', () => {
    let compared = 0;
    const reference = unified().use(remarkParse).freeze();
    fc.assert(
      fc.property(markdownPieces, markdown => {
        if (!isPlainProse(markdown)) return;
        compared++;
        expect(shape(parseProse(markdown))).toEqual(shape(reference.parse(markdown)));
      }),
      { numRuns: 2000, seed: 1829 },
    );
    expect(compared).toBeGreaterThan(500);
  });
});
