import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRepository } from './data/repository.ts';
import { createDamageFinder } from './text/damage.ts';
import { frameWords } from './text/interface-words.ts';
import { findLookalikes } from './text/lookalikes.ts';
import { isSyllable } from './text/syllables.ts';
import { tonePlacement } from './text/tone-placement.ts';
import { readWords } from './text/words.ts';

/** The words of our own pages are held to what the check demands of dossiers, and to more: each word must be known. */
const root = join(import.meta.dirname, '..');
const vocabulary = openRepository(root).loadContent('vocabulary').value?.data;
if (!vocabulary) throw new Error('the vocabulary cannot be read');
// Pairs learned from reports know their words, not those of a guide.
const findDamage = createDamageFinder({ ...vocabulary, learned: undefined });

/** Foreign words in running text; abbreviations in capitals need no entry. A new one is added here, or set as code. */
const foreign = new Set(
  `Add Approve CONTRIBUTING Changes Commit Conversation Create Ctrl English Excel Files Finish Forgejo GitHub GitLab JavaScript LibreOffice
  Markdown Node Propose Request Resolve Review Start Submit Tab Unicode Upload WebAssembly Windows Word axe branch byte changed changes
  comment commit cookie core conversation files fork git issue macro merge new pull request review single web wifi your`.split(
    /\s+/,
  ),
);

const files = globSync(['content/*.mdx', 'content/huong-dan/*.mdx'], { cwd: root }).sort();

describe.each(files)('%s', file => {
  const text = readProse(readFileSync(join(root, file), 'utf8'));

  test('is written in syllables that exist', () => {
    expect(unknownWords(text)).toEqual([]);
  });

  test('has no pair of syllables that lost its marks', () => {
    expect(findDamage(readWords(text)).map(({ text: found, meant }) => `${found} -> ${meant ?? '?'}`)).toEqual([]);
  });

  test('has no letters of other scripts', () => {
    expect(findLookalikes(text)).toEqual([]);
  });

  test('puts tone marks where our own texts do: hóa, thủy', () => {
    const { words } = readWords(text).book;
    expect(words.filter(word => tonePlacement(word) === 'last')).toEqual([]);
  });
});

test('the words around every page', () => {
  const { links, footerLinks, ...words } = frameWords.vi;
  const all = [...Object.values(words), ...[...links, ...footerLinks].map(({ title }) => title)].join('. ');
  expect(unknownWords(all)).toEqual([]);
  expect(findDamage(readWords(all))).toEqual([]);
});

test('what is wrong is found', () => {
  expect(unknownWords('hồ sơ đựoc thẩm dịnhh')).toEqual(['đựoc', 'dịnhh']);
  expect(findDamage(readWords('chuyên đổi số')).map(({ text }) => text)).toEqual(['chuyên đổi']);
  expect(findLookalikes('kết quа').length).toBe(1);
  expect(tonePlacement('hoá')).toBe('last');
});

function unknownWords(text: string): string[] {
  const { words } = readWords(text).book;
  return words.filter(
    word => word.length > 1 && !/^[A-ZĐ]{2,5}$/.test(word) && !foreign.has(word) && !isSyllable(word),
  );
}

/** What a person reads of a page: without its head, code, addresses and markup. */
function readProse(source: string): string {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(source);
  const titles = [...(head?.[1] ?? '').matchAll(/^(?:title|description): "?(.*?)"?$/gm)].map(([, value]) => value);
  const body = source
    .slice(head?.[0].length ?? 0)
    .replace(/^ *```[\s\S]*?^ *```/gm, '')
    .replace(/`[^`]*`/g, ' ')
    .replace(/<https?:[^>]*>|\]\([^)]*\)|<[^>]*>/g, ' ')
    .replace(/\*[A-Z][a-z]*(?: [a-z]+)*\*/g, ' ');
  return [...titles, body].join('\n');
}
