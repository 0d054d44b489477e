import { queryWordsOf } from '../views/search/search-words.ts';
import { readQuery, type SearchQuery, toFilters, writeQuery } from './search-query.ts';
import { describeCount, renderResults, type SearchHit } from './search-results.ts';

/** The surface of the search: asks Pagefind, which is fetched when somebody types or chooses, not before. */

interface Pagefind {
  options(options: { readonly noWorker: boolean }): Promise<void>;
  search(
    text: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly { data(): Promise<SearchHit> }[] }>;
}

const page = 10;

/** Takes over the form, the line that tells the count, and the list; asks at once where the address holds a question. */
export function startSearch(form: HTMLFormElement): void {
  const status = form.querySelector('[role=status]') as HTMLElement;
  const list = document.querySelector('#ket-qua') as HTMLElement;
  let latest = 0;
  let shown = page;

  const update = async () => {
    const turn = ++latest;
    const query = readQuery(new FormData(form));
    history.replaceState(null, '', writeQuery(query));
    if (!hasQuestion(query)) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const { results } = await ask(query);
      const hits = await Promise.all(results.slice(0, shown).map(result => result.data()));
      // Somebody went on typing: only the last question has an answer on the page.
      if (turn !== latest) return;
      list.replaceChildren(...renderResults(hits, query.ky));
      status.textContent = describeCount(query.q, { found: results.length, shown: hits.length });
      more.hidden = results.length <= shown;
    } catch {
      status.textContent = 'Chưa tải được phần tìm kiếm. Hãy thử lại, hoặc dùng các danh sách bên dưới.';
    }
  };
  const more = moreButton(list, () => {
    const first = shown;
    shown += page;
    void update().then(() => linksIn(list)[first]?.focus());
  });

  let waiting = 0;
  form.addEventListener('input', () => {
    shown = page;
    clearTimeout(waiting);
    waiting = window.setTimeout(update, 150);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    void update();
  });
  walkWithArrows(form, list);
  fillIn(form, new URLSearchParams(location.search));
  const filters = form.querySelector('details');
  if (filters) filters.open = [...filters.querySelectorAll('select')].some(({ value }) => value !== '');
  if (hasQuestion(readQuery(new FormData(form)))) void update();
}

let loaded: Promise<Pagefind> | undefined;

async function ask(query: SearchQuery) {
  loaded ??= load();
  const pagefind = await loaded.catch(error => {
    // What failed may work next time.
    loaded = undefined;
    throw error;
  });
  return pagefind.search(queryWordsOf(query.q).join(' ') || null, { filters: toFilters(query) });
}

async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // Its worker is as large as itself, and an index of this size answers at once.
  await pagefind.options({ noWorker: true });
  return pagefind;
}

function hasQuestion(query: SearchQuery): boolean {
  return Object.values(query).some(value => value !== '');
}

function fillIn(form: HTMLFormElement, values: URLSearchParams): void {
  for (const [name, value] of values) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

function moreButton(list: HTMLElement, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Xem thêm kết quả';
  button.hidden = true;
  button.addEventListener('click', onClick);
  list.after(button);
  return button;
}

function linksIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > li > a')];
}

/** Down from the field into the results, up and down among them, Escape back to the field. */
function walkWithArrows(form: HTMLFormElement, list: HTMLElement): void {
  const field = form.elements.namedItem('q') as HTMLInputElement;
  document.addEventListener('keydown', event => {
    const links = linksIn(list);
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Escape' && list.contains(document.activeElement)) field.focus();
    else if (event.key === 'ArrowDown' && (at >= 0 || document.activeElement === field)) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? field).focus();
    else return;
    event.preventDefault();
  });
}
