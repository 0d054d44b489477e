import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { defuse, defuseCode } from './defuse.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const parse = (markdown: string): Node => unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node;
const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
/** Kinds of what a reader of the comment would meet, beside text. */
const kindsIn = (markdown: string) => [...new Set(nodesOf(parse(markdown)).map(({ type }) => type))].sort();
const textOf = (markdown: string) =>
  nodesOf(parse(markdown))
    .map(({ value }) => value ?? '')
    .join('');

const hostile = [
  'Xin @chu-tich xem #12, nhom/kho#34, !56 và GH-78',
  'commit 0123456789abcdef0123456789abcdef01234567',
  '[Bấm vào đây](https://lua-dao.example) hoặc https://lua-dao.example, www.lua-dao.example',
  '![ảnh](https://theo-doi.example/a.png)',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '<!-- hoso:tom-tat --> ✅ **Đã duyệt**',
  '| cột | giả |\n| --- | --- |\n| 1 | 2 |',
  '# Kết luận: đạt\n\n/approve\n/dat 1.6',
  '``` \n~~~ <details>',
  'hộp thư can-bo@huyen.example.vn',
  '<https://lua-dao.example> &lt;b&gt; &#64;chu-tich',
  '[^1]: chú thích',
  '- [x] xong',
];

describe('text of a request in a comment of ours', () => {
  test.each(hostile)('%s', text => {
    const markdown = defuse(text);
    expect(kindsIn(`- ${markdown}`)).toEqual(['list', 'listItem', 'paragraph', 'root', 'text'].sort());
    expect(textOf(markdown)).not.toMatch(/@[a-z0-9]|#\d|!\d|GH-\d|:\/\/|www\.|[0-9a-f]{40}/i);
    expect(markdown).not.toContain('\n');
  });

  test.each(hostile)('as code: %s', text => {
    expect(kindsIn(`- ${defuseCode(text)}`)).toEqual(['inlineCode', 'list', 'listItem', 'paragraph', 'root']);
  });

  test.each(hostile)('stays in its cell of a table: %s', text => {
    const table = parse(`| a | b |\n| --- | --- |\n| ${defuse(text)} | ${defuseCode(text)} |\n`);
    expect(nodesOf(table).filter(({ type }) => type === 'tableCell')).toHaveLength(4);
    expect(table.children).toHaveLength(1);
  });

  test('reads as it was written', () => {
    const words = 'Kết quả (value) là 140, phải từ 0 đến 100; xem "cv-152" của xã.';
    expect(textOf(defuse(words))).toBe(words);
  });

  test('drops signs that turn or hide text', () => {
    expect(defuse('đạ\u202et\u200b \u2066không\u2069\u0007')).toBe('đạt không');
  });

  test('masks personal data, also where the cut would leave a part of it', () => {
    expect(defuse('gọi 0912345678 hoặc an@gmail.com')).toContain('09\\*\\*\\*\\*\\*\\*78');
    expect(defuse('gọi 0912345678 hoặc an@gmail.com')).not.toMatch(/0912|an@/);
    expect(defuseCode('số 0912345678', 8)).toBe('`số 09**…`');
  });

  test('is cut by signs, not in the middle of one', () => {
    expect(defuse('😀😀😀😀', 3)).toBe('😀😀…');
  });

  test('nothing anybody writes makes markup', () => {
    const signs = fc.constantFrom(...'@#!<>[]()`*_~|\\\n\r -=+/:.&$^"\'{}abc019đ');
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 60 }), text => {
        const kinds = kindsIn(`Lời: ${defuse(text)}`);
        expect(kinds.filter(kind => !['paragraph', 'root', 'text'].includes(kind))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
