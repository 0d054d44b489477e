import { type FoundDossier, readFound } from '../views/search/search-words.ts';

/** A page that was found, as Pagefind hands it out. */
export interface SearchHit {
  readonly raw_url: string;
}

/** The rows of the list. `period`: only the dossiers of it; '' for all. */
export function renderResults(hits: readonly SearchHit[], period: string): readonly HTMLElement[] {
  return hits.map(({ raw_url }) => {
    const { href, title, text, dossiers } = readFound(raw_url);
    const row = create('li', '');
    row.append(createLink(href, title), createPlace(text));
    const wanted = dossiers.filter(dossier => period === '' || dossier.period === period);
    if (wanted.length > 0) row.append(renderDossiers(href, wanted));
    return row;
  });
}

/** "12 kết quả cho “quang trung”", for the eye and for whoever listens. */
export function describeCount(
  text: string,
  { found, shown }: { readonly found: number; readonly shown: number },
): string {
  const asked = text === '' ? '' : ` cho “${text}”`;
  if (found === 0) return `Không có kết quả${asked}. Thử ít chữ hơn, hoặc bỏ bớt điều kiện lọc.`;
  const part = shown < found ? `, đang hiện ${shown} kết quả đầu` : '';
  return `${found} kết quả${asked}${part}.`;
}

function renderDossiers(commune: string, dossiers: readonly FoundDossier[]): HTMLElement {
  const list = create('ul', '');
  list.className = 'links';
  for (const { id, title, standing } of dossiers) {
    const item = create('li', '');
    item.append(createLink(`${commune}${id}/`, `Hồ sơ ${title}`), `: ${standing}`);
    list.append(item);
  }
  return list;
}

function createPlace(text: string): HTMLElement {
  const place = create('div', text);
  place.className = 'place';
  return place;
}

function createLink(href: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

/** Texts come as text, never as markup. */
function create(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
