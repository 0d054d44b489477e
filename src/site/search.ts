import { close, createIndex, type PagefindIndex } from 'pagefind';
import { combineDigests } from '../data/digest.ts';
import { frameWords } from '../text/interface-words.ts';
import { listFoundDocuments } from '../views/register/register-page.ts';
import { buildSearchPage, groupByLetter, type LetterGroup, type SearchPage } from '../views/search/search-page.ts';
import { buildSearchRecords, type SearchablePage, type SearchRecord } from '../views/search/search-records.ts';
import { loadLists } from './collections.ts';
import { listSearchablePages } from './guides.ts';
import { oncePerState } from './live.ts';
import { loadDocuments } from './register.ts';
import { siteRepository } from './repository.ts';
import { type IndexFiles, shrinkIndex } from './search-files/shrink-index.ts';

export async function loadSearchPage(): Promise<SearchPage> {
  const { communes, dossiers, setTitles } = await loadLists();
  return buildSearchPage({ communes, dossiers, sets: [...setTitles.keys()].map(siteRepository().loadSet) });
}

export async function loadCommunesByLetter(): Promise<readonly LetterGroup[]> {
  return groupByLetter((await loadLists()).communes);
}

/** The files of the index, each an address; their names and bytes follow from the records alone. */
export async function searchFilePaths() {
  const files = await loadSearchFiles();
  return [...files].map(([file, bytes]) => ({
    params: { file },
    cacheKey: combineDigests([Buffer.from(bytes).toString('base64')]),
  }));
}

export async function loadSearchFile(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = (await loadSearchFiles()).get(file);
  if (!bytes) throw new Error(`phần tìm kiếm không có tệp ${file}`);
  return bytes;
}

type SearchFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Made once: each of its files is an address, and asks for all. */
const loadSearchFiles: () => Promise<SearchFiles> = oncePerState(async () => {
  const { communes, dossiersByCommune, setTitles } = await loadLists();
  const sets = [...setTitles.keys()].map(siteRepository().loadSet);
  const documents = listFoundDocuments(await loadDocuments());
  return writeIndex(buildSearchRecords({ communes, dossiersByCommune, sets, documents, pages: listPages() }));
});

/** Pages of prose, and the lists that the frame of every page leads to. */
function listPages(): readonly SearchablePage[] {
  const prose = listSearchablePages();
  const known = new Set(['/', '/tim-kiem/', ...prose.map(({ href }) => href)]);
  const { links, footerLinks } = frameWords.vi;
  const lists = [...links, ...footerLinks].filter(({ href }) => !known.has(href));
  return [...prose, ...lists.map(({ href, title }) => ({ href, title, description: '', headings: [] }))];
}

/** What the page of the search needs of what Pagefind writes; its own surface and its worker stay away. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/;

async function writeIndex(records: readonly SearchRecord[]): Promise<SearchFiles> {
  const files = shrinkIndex(await makeIndex(records));
  return new Map([...files].map(([path, content]) => [path, new Uint8Array(content)]));
}

async function makeIndex(records: readonly SearchRecord[]): Promise<IndexFiles> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi', maxFragments: 2000 });
    if (!index) throw new Error(errors.join('; '));
    // One after the other: numbers of pages, and with them all bytes, follow from the order.
    for (const { url, content, filters } of records) {
      await index.addCustomRecord({ url, content, language: 'vi', filters: toLists(filters) });
    }
    return await readFiles(index);
  } finally {
    await close();
  }
}

async function readFiles(index: PagefindIndex): Promise<IndexFiles> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('; '));
  const wanted = files.filter(({ path }) => needed.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(wanted.map(({ path, content }) => [path, content]));
}

function toLists(filters: SearchRecord['filters']): Record<string, string[]> {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
}
