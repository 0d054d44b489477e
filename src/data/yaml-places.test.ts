import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import type { ValuePath } from '../schema/bundle.ts';
import { readYaml } from './read-yaml.ts';
import type { PlacedValue } from './yaml-places.ts';

function linesOf({ entries }: PlacedValue, path: ValuePath = []): (readonly [ValuePath, number])[] {
  return entries.flatMap(({ key, line, value }) => [
    [[...path, key], line] as const,
    ...linesOf(value, [...path, key]),
  ]);
}

const scalar = fc.oneof(fc.constant(null), fc.integer(), fc.string(), fc.constant('hai\ndòng\n'));
const { value } = fc.letrec(tie => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, tie('list'), tie('mapping')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  mapping: fc.dictionary(fc.string({ minLength: 1 }), tie('value'), { maxKeys: 4 }),
}));

test('one walk finds every value on the line that a look-up of its own finds', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1 }), value, { minKeys: 1, maxKeys: 4 }),
      fc.boolean(),
      (data, isFlow) => {
        const { places, locate, issues } = readYaml({
          file: 'a.yaml',
          text: dump(data, isFlow ? { flowLevel: 2 } : {}),
        });
        fc.pre(issues.length === 0);
        const lines = linesOf(places());
        expect(lines).toEqual(lines.map(([path]) => [path, locate(path).line]));
      },
    ),
  );
});

test('front matter counts from where it begins', () => {
  const { places } = readYaml({ file: 'a.md', text: 'a: 1\nb: [2]\n', firstLine: 2 });
  expect(linesOf(places())).toEqual([
    [['a'], 2],
    [['b'], 3],
    [['b', 0], 3],
  ]);
});
