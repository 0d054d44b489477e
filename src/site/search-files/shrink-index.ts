import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** Files of an index by their names, as Pagefind writes them. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Words of one part of the index, before compression, in bytes: some 2 kB are left of them. */
const partSize = 8_000;
/** What every file of Pagefind begins with once it is unpacked. */
const mark = 'pagefind_dcd';

/**
 * The same index for less: Pagefind cuts its words into parts of some 12 kB, of which a question loads one for each of
 * its words; it writes text and filters of a page into the file of its result, where our list needs neither. Parts are
 * cut smaller here, and the files of results hold what is shown. Names follow from the content.
 */
export function shrinkIndex(files: IndexFiles): IndexFiles {
  const shrunk = new Map<string, Uint8Array>();
  const parts: (readonly [from: string, to: string, hash: string])[] = [];
  let meta: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  for (const [name, bytes] of files) {
    if (name.endsWith('.pf_fragment')) shrunk.set(name, shrinkResult(bytes));
    else if (name.endsWith('.pf_meta')) meta = { name, bytes };
    else if (!name.endsWith('.pf_index')) shrunk.set(name, bytes);
    else
      for (const { from, to, content } of cutWords(unpack(bytes))) {
        const hash = `${languageOf(name)}_${digest(content, 7)}`;
        shrunk.set(`index/${hash}.pf_index`, pack(content));
        parts.push([from, to, hash]);
      }
  }
  if (!meta) throw new Error('the index has no list of its parts');
  parts.sort(([left], [right]) => (left < right ? -1 : 1));
  return rename(shrunk, meta.name, relist(unpack(meta.bytes), parts));
}

/** What a result shows is its address; the program reads the other fields, too. */
function shrinkResult(bytes: Uint8Array): Uint8Array {
  const { url, word_count, meta } = JSON.parse(unpack(bytes).toString('utf8')) as Record<string, unknown>;
  return pack(Buffer.from(JSON.stringify({ url, content: '', word_count, filters: {}, meta, anchors: [] })));
}

interface Part {
  readonly from: string;
  readonly to: string;
  readonly content: Uint8Array;
}

/** What is said of a word, the word first. */
type Word = readonly [name: string, ...unknown[]];

/** A part is an array that holds the array of its words, in their order. */
function cutWords(content: Uint8Array): readonly Part[] {
  const [words] = decode(content) as [readonly Word[]];
  const groups: Word[][] = [];
  let room = 0;
  for (const word of words) {
    const size = encode(word).length;
    if (room < size || groups.length === 0) {
      groups.push([]);
      room = partSize;
    }
    groups.at(-1)?.push(word);
    room -= size;
  }
  const nameOf = (word: Word | undefined) => word?.[0] ?? '';
  return groups.map(group => ({ from: nameOf(group[0]), to: nameOf(group.at(-1)), content: encode([group]) }));
}

/** The third field of the list of parts says which words each has. */
function relist(meta: Uint8Array, parts: readonly (readonly string[])[]): Uint8Array {
  const fields: unknown = decode(meta);
  if (!Array.isArray(fields) || !Array.isArray(fields[2]))
    throw new Error('the list of parts of the index is written in an unknown way');
  return encode(fields.with(2, parts));
}

/** The entry names the list by a digest; who kept an older list must not find it under the name of this one. */
function rename(files: Map<string, Uint8Array>, name: string, meta: Uint8Array): IndexFiles {
  const old = /^pagefind\.(.+)\.pf_meta$/.exec(name)?.[1] ?? '';
  const hash = `${languageOf(old)}_${digest(meta, 10)}`;
  const entry = Buffer.from(files.get('pagefind-entry.json') ?? []).toString('utf8');
  if (old === '' || !entry.includes(`"${old}"`)) throw new Error('the entry of the index does not name its list');
  files.set('pagefind-entry.json', Buffer.from(entry.replaceAll(`"${old}"`, `"${hash}"`)));
  files.set(`pagefind.${hash}.pf_meta`, pack(meta));
  return new Map([...files].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** "index/vi_1f66b1b.pf_index" -> "vi" */
function languageOf(name: string): string {
  return /([a-z]+)_[0-9a-f]+/.exec(name)?.[1] ?? '';
}

function unpack(bytes: Uint8Array): Buffer {
  const content = gunzipSync(bytes);
  if (content.toString('latin1', 0, mark.length) !== mark) throw new Error('a file of the index begins unlike others');
  return content.subarray(mark.length);
}

function pack(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(mark), content]), { level: 9 });
}

function digest(content: Uint8Array, length: number): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length);
}
