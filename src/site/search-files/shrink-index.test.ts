import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { shrinkIndex } from './shrink-index.ts';

afterAll(close);

const syllables = ['quang', 'trung', 'hà', 'tiến', 'cẩm', 'tân', 'thượng', 'lộ', 'đông', 'sơn', 'yên', 'bình'];

async function makeIndex(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error('no index');
  for (let page = 0; page < 300; page++) {
    const words = [0, 1, 2].map(turn => syllables[(page * 7 + turn * 5 + Math.floor(page / 12)) % syllables.length]);
    const record = { url: `["/xa/${page}/"]`, content: `${words.join(' ')} số${page}`, filters: { loai: ['xa'] } };
    await index.addCustomRecord({ ...record, language: 'vi' });
  }
  const { files } = await index.getFiles();
  return new Map(files.filter(({ path }) => !/\.(?:css|js)$/.test(path)).map(({ path, content }) => [path, content]));
}

type Word = readonly [name: string, ...unknown[]];

const unpack = (bytes: Uint8Array | undefined) => gunzipSync(bytes ?? new Uint8Array()).subarray('pagefind_dcd'.length);
const named = (files: ReadonlyMap<string, Uint8Array>, end: string) =>
  [...files].filter(([name]) => name.endsWith(end));
/** Every word with all that is said of it. */
const wordsIn = (files: ReadonlyMap<string, Uint8Array>) =>
  named(files, '.pf_index')
    .flatMap(([, bytes]) => (decode(unpack(bytes)) as [readonly Word[]])[0])
    .map(word => JSON.stringify(word))
    .sort();

test('smaller parts hold the same words, and the list leads to each', async () => {
  const files = await makeIndex();
  const shrunk = shrinkIndex(files);
  expect(wordsIn(shrunk)).toEqual(wordsIn(files));
  const parts = named(shrunk, '.pf_index');
  expect(parts.length).toBeGreaterThan(named(files, '.pf_index').length);
  for (const [, bytes] of parts) expect(unpack(bytes).length).toBeLessThan(10_000);

  const entry = JSON.parse(Buffer.from(shrunk.get('pagefind-entry.json') ?? []).toString()) as {
    languages: { vi: { hash: string } };
  };
  const meta = unpack(shrunk.get(`pagefind.${entry.languages.vi.hash}.pf_meta`));
  const [version, pages, list, ...others] = decode(meta) as [string, unknown, readonly string[][], ...unknown[]];
  const [before] = named(files, '.pf_meta');
  const [oldVersion, oldPages, , ...oldOthers] = decode(unpack(before?.[1])) as unknown[];
  expect([version, pages, ...others]).toEqual([oldVersion, oldPages, ...oldOthers]);
  expect(list.length).toBe(parts.length);
  for (const [from, to, hash] of list) {
    const [words] = decode(unpack(shrunk.get(`index/${hash}.pf_index`))) as [readonly Word[]];
    const names = words.map(([name]) => name);
    expect([names[0], names.at(-1)]).toEqual([from, to]);
    expect(names).toEqual(names.toSorted());
  }
});

test('the file of a result says its address alone', async () => {
  const shrunk = shrinkIndex(await makeIndex());
  const results = named(shrunk, '.pf_fragment');
  expect(results.length).toBe(300);
  const [, bytes] = results[0] ?? [];
  expect(JSON.parse(unpack(bytes).toString())).toMatchObject({ content: '', filters: {}, anchors: [], word_count: 4 });
});

test('an index that is written otherwise is refused', async () => {
  const files = await makeIndex();
  const other = new Map([...files].map(([name, bytes]) => [name, name.endsWith('.json') ? Buffer.from('{}') : bytes]));
  expect(() => shrinkIndex(other)).toThrow('does not name its list');
  expect(() => shrinkIndex(new Map())).toThrow('no list of its parts');
});
