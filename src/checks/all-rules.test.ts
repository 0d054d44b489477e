import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allRules, ruleGuides } from './all-rules.ts';

const root = join(import.meta.dirname, '../..');
/** Lists of rules and of findings prove nothing of one rule. */
const lists = /\/(all-rules|reader-rules|shipped-content)\.test\.ts$/;
const tests = globSync(['src/**/*.test.ts', 'scripts/**/*.test.ts'], { cwd: root })
  .filter(name => !lists.test(name))
  .map(name => readFileSync(join(root, name), 'utf8'));

test('there are rules, each once, sorted by id', () => {
  for (const ids of [allRules.map(({ id }) => id), ruleGuides.map(({ id }) => id)]) {
    expect(ids.length).toBeGreaterThan(80);
    expect(ids).toEqual([...new Set(ids)].sort());
  }
});

test('every check is in the guide', () => {
  const guides = new Set(ruleGuides.map(({ id }) => id));
  expect(allRules.filter(({ id }) => !guides.has(id))).toEqual([]);
});

test('every check that a file defines is listed', () => {
  const defined = globSync('src/checks/**/*.ts', { cwd: root })
    .filter(name => !name.endsWith('.test.ts'))
    .flatMap(name => {
      const text = readFileSync(join(root, name), 'utf8');
      return Array.from(text.matchAll(/: Check<\w+> = \{\n\s+id: '([a-z-]+)'/g), ([, id = '']) => id);
    });
  expect(defined.sort()).toEqual(allRules.map(({ id }) => id));
});

/** The fault of the program itself: nobody writes it, and nothing is right instead. */
const rules = ruleGuides.filter(({ id }) => id !== 'tool-fault');

describe.each(rules)('$id', ({ id, title, why, example }) => {
  test('has an id in kebab-case, and says what it asks for and why, a sentence each', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(title).toMatch(/^\p{Lu}.{10,}\.$/u);
    expect(why).toMatch(/^"?\p{Lu}.{10,}\.$/u);
    expect(title + why).toBe((title + why).normalize('NFC'));
  });

  test('shows what is wrong and what is right', () => {
    expect(example?.wrong).not.toBe(example?.right);
    expect(example?.wrong.trim()).not.toBe('');
    expect(example?.right.trim()).not.toBe('');
  });

  test('has a test of what it must find, in words, and of what it must leave alone', () => {
    const named = new RegExp(`(?<![\\w-])${id}(?![\\w-])`);
    const own = tests.filter(text => named.test(text)).join('\n');
    expect(own).toMatch(/toMatchInlineSnapshot\(\n?\s*[`'"]|toMatch\(|toContain\(|toEqual\(/);
    expect(own).toMatch(/toBe\(''\)|\(\[\]\)|issues: \[\]|toBe\(0\)|\.not\.to/);
  });
});
