import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allRules } from './all-rules.ts';

const folder = import.meta.dirname;
const tests = globSync('**/*.test.ts', { cwd: folder })
  .filter(name => name !== 'all-rules.test.ts')
  .map(name => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

test('there are rules, each once, sorted by id', () => {
  const ids = allRules.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(30);
  expect(ids).toEqual([...new Set(ids)].sort());
});

describe.each(allRules)('$id', ({ id, title }) => {
  test('has an id in kebab-case and a title that is one sentence', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(title).toMatch(/^\p{Lu}.{10,}\.$/u);
    expect(title).toBe(title.normalize('NFC'));
  });

  test('has a test', () => {
    expect(tests).toMatch(new RegExp(`['"]${id}['"]`));
  });
});
