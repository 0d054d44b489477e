import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { ValuePath } from '../schema/bundle.ts';
import { readYaml } from './read-yaml.ts';

function locate(text: string, path: ValuePath): string {
  const { line, column } = readYaml({ file: 'a.yaml', text }).locate(path);
  return `${line}:${column}`;
}

const text = `# Kết quả
results:
  - criterion: "1.1"   # chú thích
    'value': Có

  -
    criterion: "1.10"
    waivers: [{ rule: a }, { rule: b }]
    note: |
      dòng một
      dòng hai
  - "ba"
  -
  - null
counts: {met: 3, "notMet": 1}
`;

describe('places in a file', () => {
  test.each([
    [[], '2:1'],
    [['results'], '2:1'],
    [['results', 0], '3:5'],
    [['results', 0, 'criterion'], '3:5'],
    [['results', 0, 'value'], '4:5'],
    [['results', 1], '7:5'],
    [['results', 1, 'waivers', 1], '8:28'],
    [['results', 1, 'waivers', 1, 'rule'], '8:30'],
    [['results', 1, 'note'], '9:5'],
    [['results', 2], '12:5'],
    [['results', 3], '13:3'],
    [['results', 4], '14:5'],
    [['counts', 'notMet'], '15:18'],
  ] as const)('%j stands at %s', (path, place) => {
    expect(locate(text, path)).toBe(place);
  });

  test.each([
    ['a field that is not there', ['results', 0, 'verdict'], '3:5'],
    ['an item past the end', ['results', 9], '2:1'],
    ['a field inside a text', ['results', 0, 'value', 'deep'], '4:5'],
    ['a top field that is not there', ['documents'], '2:1'],
  ] as const)('%s: its nearest parent', (_, path, place) => {
    expect(locate(text, path)).toBe(place);
  });

  test('keys that are numbers, and keys that are no texts', () => {
    expect(locate('targets:\n  2023: 70\n  "2024": 75\n  ? [a]\n  : b\n  2025: 80\n', ['targets', '2025'])).toBe('6:3');
  });

  test('a text without content has one place', () => {
    expect(locate('# nichts\n', ['results'])).toBe('1:1');
  });

  test('front matter counts from where it begins', () => {
    const { locate: find } = readYaml({ file: 'a.md', text: 'a: 1\nb: 2\n', firstLine: 2 });
    expect(find(['b'])).toEqual({ line: 3, column: 1 });
  });

  test('the characters of a scalar as they stand there', () => {
    const { sourceText } = readYaml({ file: 'a.yaml', text: 'a: 1.10\nb: "x"\nc: [1]\n' });
    expect([sourceText(['a']), sourceText(['b']), sourceText(['c']), sourceText(['d'])]).toEqual([
      '1.10',
      'x',
      undefined,
      undefined,
    ]);
  });
});

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

/** Trees in which every key and every scalar is a word of its own, so that the text itself tells where each stands. */
const trees = fc.letrec<{ tree: Tree; leaf: string; list: Tree[]; group: Record<string, Tree> }>(tie => ({
  leaf: fc.constantFrom('x', 'kế hoạch', '1.10', 'câu: có dấu', '# không phải chú thích', 'nhiều\ndòng', ' trống '),
  list: fc.array(tie('tree'), { maxLength: 4 }),
  group: fc.dictionary(fc.constantFrom('a', 'bê', 'c d', '1', 'e:f', '- g'), tie('tree'), { maxKeys: 4 }),
  tree: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('leaf'), tie('list'), tie('group')),
})).group;

/** The tree with a number behind every key and scalar, and the path and word of each. */
function mark(tree: Tree): { readonly marked: unknown; readonly words: readonly (readonly [ValuePath, string])[] } {
  const words: [ValuePath, string][] = [];
  const next = (path: ValuePath, name: string) => {
    const word = `${name}§${words.length}§`;
    words.push([path, word]);
    return word;
  };
  const visit = (value: Tree, path: ValuePath): unknown => {
    if (typeof value === 'string') return typeof path.at(-1) === 'number' ? next(path, value) : value;
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, index]));
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => {
        const word = next([...path, key], key);
        const index = words.length - 1;
        const full = [...path, word];
        words[index] = [full, word];
        return [word, visit(child, full)];
      }),
    );
  };
  return { marked: visit(tree, []), words };
}

test('every value of every document is found on the line on which it is written', () => {
  fc.assert(
    fc.property(trees, fc.integer({ min: -1, max: 3 }), fc.integer({ min: 2, max: 4 }), (tree, flowLevel, indent) => {
      const { marked, words } = mark(tree);
      const source = `# đầu tệp\n\n${dump(marked, { flowLevel, indent, lineWidth: -1 })}`;
      const { locate: find, issues } = readYaml({ file: 'a.yaml', text: source });
      expect(issues).toEqual([]);
      for (const [path, word] of words) {
        const name = /§\d+§/.exec(word)?.[0] ?? '';
        const at = source.indexOf(name);
        const { line, column } = find(path);
        const lines = source.split('\n');
        const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
        const isText = word.includes('\n');
        if (!isText) expect([word, line]).toEqual([word, source.slice(0, at).split('\n').length]);
        expect(start).toBeLessThan(at);
        if (!isText) expect(source.slice(start, at).replace(/^["']/, '')).toBe(word.replace(name, ''));
      }
    }),
    { numRuns: 150 },
  );
});
