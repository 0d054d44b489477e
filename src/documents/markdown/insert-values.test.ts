import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../template/engine.ts';
import { MarkdownText } from '../view/markdown-text.ts';
import { dottedLine, insertValues } from './insert-values.ts';
import { parseRendered } from './parse-markdown.ts';

/** Blocks of a template with its values, one line a block: "paragraph: words", nested blocks indented. */
function outline(template: string, names: Readonly<Record<string, unknown>>): string {
  const { markdown, values } = parseTemplate(template, { strictFilters: true }).render(names);
  return insertValues(parseRendered(markdown), values)
    .children.map(block => describeBlock(block, ''))
    .join('\n');
}

function describeBlock(node: RootContent, indent: string): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '⏎';
  const depth = node.type === 'heading' ? node.depth : '';
  if (!('children' in node)) return `${indent}${node.type}`;
  const isInline = ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link'].includes(node.type);
  const parts = node.children.map(child => describeBlock(child, isInline ? '' : `${indent}  `));
  return `${indent}${node.type}${depth}: ${isInline ? parts.join('') : `\n${parts.join('\n')}`}`;
}

const prose = (markdown: string) => new MarkdownText(markdown, 'report/tasks.md', 1);

describe('insertValues', () => {
  it('keeps scalars plain text, whatever they hold', () => {
    const name = '*Xã* # [a](http://b.vn) | `c` {{ d }}\n\n- e ::signature';
    expect(outline('Tên {{ name }}.', { name })).toBe(`paragraph: Tên ${name}.`);
    expect(outline('| A |\n| - |\n| {{ name }} |', { name: 'x | y' })).toContain('tableCell: x | y');
  });

  it('puts narrative in the place of its paragraph', () => {
    expect(outline('{{ text }}', { text: prose('Một.\n\n- Hai\n  + Ba') })).toBe(
      'paragraph: Một.\nlist: \n  listItem: \n    paragraph: Hai\n    list: \n      listItem: \n        paragraph: Ba',
    );
  });

  it('goes on in the line before and ends in the line after', () => {
    expect(outline('b) Kết quả: {{ text }}', { text: prose('Một.\n\nHai.') })).toBe(
      'paragraph: b) Kết quả: Một.\nparagraph: Hai.',
    );
    expect(outline('{{ text }}./.', { text: prose('Một.\n\nHai.') })).toBe('paragraph: Một.\nparagraph: Hai./.');
    expect(outline('{{ text }}./.', { text: prose('- Một;') })).toContain('paragraph: Một./.');
    expect(outline('b) Kết quả: {{ text }}', { text: prose('- Một') })).toBe(
      'paragraph: b) Kết quả:\nlist: \n  listItem: \n    paragraph: Một',
    );
  });

  it('dots what nobody filled in, and leaves no empty paragraph', () => {
    expect(outline('{{ text }}', { text: null })).toBe(`paragraph: ${dottedLine}`);
    expect(outline('b) Kết quả: {{ text }}', { text: null })).toBe('paragraph: b) Kết quả: ');
  });

  it('moves headings of narrative below the heading they stand under', () => {
    const text = prose('# Mô hình\n\n## Chi tiết');
    expect(outline('## 2. Mô hình\n\n{{ text }}', { text })).toBe(
      'heading2: 2. Mô hình\nheading3: Mô hình\nheading4: Chi tiết',
    );
  });

  it('does not let narrative open a block of the template', () => {
    expect(outline('{{ text }}', { text: prose('::signature\n\n:::annex') })).toBe(
      'paragraph: ::signature\nparagraph: :::annex',
    );
  });

  it('prints a list one line an entry', () => {
    expect(outline('| A |\n| - |\n| {{ lines }} |', { lines: ['a', 'b'] })).toContain('tableCell: a⏎b');
  });

  it('gives narrative in a cell line by line, lists with their marks, formulas as they are', () => {
    const guidance = prose('Nội dung:\n\n- Một\n  + Hai\n- Ba\n\n2. Bốn\n\n$$\nx\n$$');
    expect(outline('| A |\n| - |\n| {{ guidance }} |', { guidance })).toContain(
      'tableCell: Nội dung:⏎- Một⏎+ Hai⏎- Ba⏎2. Bốn⏎inlineMath',
    );
  });

  it('joins texts, lists and narrative line by line, and leaves out what is missing', () => {
    const names = { note: '1685 hộ /1960 hộ', list: ['a', 'b'], missing: null, formula: prose('Công thức: $x$') };
    expect(outline('| A |\n| - |\n| {{ note | lines: list, missing, formula }} |', names)).toContain(
      'tableCell: 1685 hộ /1960 hộ⏎a⏎b⏎Công thức: inlineMath',
    );
  });

  it('drops no words from the template around tags on lines of their own', () => {
    const template = '- một\n{% for x in xs %}\n- {{ x }}\n{% endfor %}\n- hết';
    expect(outline(template, { xs: ['a', 'b'] }).match(/paragraph: \S+/g)).toEqual([
      'paragraph: một',
      'paragraph: a',
      'paragraph: b',
      'paragraph: hết',
    ]);
  });
});
