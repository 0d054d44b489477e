import { periodFilter, stateValue } from '../views/search/search-words.ts';

/** What somebody asks: the names of the fields, short because they stand in the address. */
export interface SearchQuery {
  readonly q: string;
  readonly loai: string;
  readonly noi: string;
  readonly ky: string;
  readonly nhom: string;
  readonly muc: string;
}

const names = ['q', 'loai', 'noi', 'ky', 'nhom', 'muc'] as const;

export function readQuery(data: Pick<FormData, 'get'>): SearchQuery {
  const read = (name: string) => String(data.get(name) ?? '').trim();
  return {
    q: read('q').normalize('NFC'),
    loai: read('loai'),
    noi: read('noi'),
    ky: read('ky'),
    nhom: read('nhom'),
    muc: read('muc'),
  };
}

/** Address of the search with this question, relative to its page. */
export function writeQuery(query: SearchQuery): string {
  const asked = names.filter(name => query[name] !== '').map(name => [name, query[name]]);
  return asked.length === 0 ? './' : `?${new URLSearchParams(asked)}`;
}

/** The filters of the index: period, pillar and state are one, because a commune has many of each. */
export function toFilters({ loai, noi, ky, nhom, muc }: SearchQuery): Readonly<Record<string, string>> {
  const filters: Record<string, string> = {};
  if (loai) filters.loai = loai;
  if (noi) filters.noi = noi;
  if (ky || nhom || muc) filters[periodFilter(ky)] = stateValue(nhom, muc);
  return filters;
}
