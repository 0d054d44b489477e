import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileKinds } from '../schema/file-kinds.ts';
import { readerRules } from './reader-rules.ts';

const root = join(import.meta.dirname, '../..');
const ids = readerRules.map(({ id }) => id);

/** Ids that the reading code and its companions give to their findings. */
function usedIds(): string[] {
  const files = [
    'src/data/*.ts',
    'src/issues/describe-*.ts',
    'src/checks/run-checks.ts',
    'src/checks/dossier/apply-waivers.ts',
  ];
  const texts = globSync(files, { cwd: root })
    .filter(name => !name.endsWith('.test.ts'))
    .map(name => readFileSync(join(root, name), 'utf8'));
  const prefixes = [...new Set(ids.map(id => id.split('-')[0]))].join('|');
  const pattern = new RegExp(`(?<!import )'((?:${prefixes})-[a-z-]+)'`, 'g');
  return [...new Set(texts.flatMap(text => Array.from(text.matchAll(pattern), ([, id = '']) => id)))]
    .filter(id => !Object.hasOwn(fileKinds, id))
    .sort();
}

test('every rule of reading is explained, and no other', () => {
  expect([...ids].sort()).toEqual(usedIds());
});

test('each explanation is a sentence, and gives a reason', () => {
  for (const { title, why } of readerRules) {
    expect(title).toMatch(/^\p{Lu}.+\.$/u);
    expect(why).toMatch(/^\p{Lu}.+\.$/u);
  }
});
