import type { OfficialDocument } from '../../../src/schema/official-document.ts';
import { csv, csvRow } from './csv.ts';
import { nameOf } from './dossier-head.ts';
import { formatNumber } from './figures.ts';
import { escapeHtml, page, row, section, table } from './page.ts';
import type { BareDossier, Shared } from './read-files.ts';
import { type CommuneLine, placeOf } from './tables.ts';

/** Documents of all dossiers: those of a commune counted by year and kind, others once with the communes citing them. */
export interface Register {
  readonly own: Map<string, Map<string, Map<string, number>>>;
  readonly others: Map<string, { readonly document: OfficialDocument; readonly communes: Set<string> }>;
  readonly rows: string[];
}

export function addDocuments(
  register: Register,
  commune: CommuneLine,
  { id, documents }: BareDossier,
  issuer: string,
): void {
  const counts = new Map<string, number>();
  for (const document of documents) {
    if (document.issuer !== issuer) {
      const key = `${document.kind} ${document.documentNumber} ${document.date}`;
      const known = register.others.get(key) ?? { document, communes: new Set<string>() };
      known.communes.add(commune.id);
      register.others.set(key, known);
      continue;
    }
    const key = `${document.date?.slice(0, 4)},${document.kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) {
    const [year = '', kind = ''] = key.split(',');
    register.rows.push(csvRow([...placeOf(commune), id, year, kind, count]));
    const communes = register.own.get(year) ?? new Map<string, Map<string, number>>();
    register.own.set(year, communes);
    const kinds = communes.get(commune.id) ?? new Map<string, number>();
    communes.set(commune.id, kinds);
    kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  }
}

export function communeDocumentsTable({ rows }: Register): string {
  return csv('communeCode,commune,communeName,district,province,dossier,year,kind,count', rows);
}

export function documentsTable(register: Register): string {
  const rows = mostCited(register).map(({ document: { kind, documentNumber, date, issuer, subject }, communes }) =>
    csvRow([kind, documentNumber, date, issuer, subject, communes.size]),
  );
  return csv('kind,documentNumber,date,issuer,subject,communes', rows);
}

function mostCited({ others }: Register, year?: string) {
  const shown = [...others.values()].filter(({ document }) => year === undefined || document.date?.startsWith(year));
  return shown.sort(
    (one, other) =>
      other.communes.size - one.communes.size || ((one.document.date ?? '') < (other.document.date ?? '') ? 1 : -1),
  );
}

function sharedTable(caption: string, cited: ReturnType<typeof mostCited>, shared: Shared): string {
  const head = ['Văn bản', 'Cơ quan ban hành', 'Trích yếu', 'Được dẫn ở'];
  const rows = cited.map(({ document, communes }) =>
    row(nameOf(document, shared), head.slice(1), [
      escapeHtml(document.issuer),
      escapeHtml(document.subject),
      `${communes.size} nơi`,
    ]),
  );
  return table({ caption, head, rows });
}

export function yearsOf({ own, others }: Register): readonly string[] {
  const years = new Set(own.keys());
  for (const { document } of others.values()) years.add(document.date?.slice(0, 4) ?? '');
  return [...years].sort().reverse();
}

export function documentsPage(register: Register, shared: Shared): string {
  const title = 'Danh mục văn bản';
  const head = ['Năm', 'Của cơ quan khác', 'Của xã, phường, thị trấn'];
  const totals = yearsOf(register).map(year => {
    const kinds = [...(register.own.get(year)?.values() ?? [])].flatMap(each => [...each.values()]);
    return { year, others: mostCited(register, year).length, own: kinds.reduce((sum, count) => sum + count, 0) };
  });
  const rows = totals.map(({ year, others, own }) =>
    row(`<a href="/van-ban/${year}/">${year}</a>`, head.slice(1), [others, formatNumber(own)]),
  );
  const all = totals.reduce((sum, { own }) => sum + own, 0);
  const lead = `Các hồ sơ dẫn ${formatNumber(all)} văn bản do cơ quan của xã, phường, thị trấn ban hành và ${register.others.size} văn bản của cơ quan khác.`;
  const cited = sharedTable('Văn bản của cơ quan khác, nhiều nơi dẫn nhất trước', mostCited(register), shared);
  const files = `<p class="screen">\nTải về (CSV): <a href="/api/v1/documents.csv" download>văn bản của cấp trên</a>, <a href="/api/v1/commune-documents.csv" download>số văn bản của từng xã</a> </p>`;
  const main = `<h1>${title}</h1> <p class="lead">${lead}</p> ${table({ caption: 'Số văn bản theo năm ban hành', kind: 'numbers stacks', head, rows })} ${files} ${section('dan-nhieu', 'Văn bản được nhiều nơi dẫn', cited)} `;
  return page({ path: '/van-ban/', title, description: lead, trail: [], main });
}

export function documentsYearPage(
  register: Register,
  year: string,
  communes: readonly CommuneLine[],
  shared: Shared,
): string {
  const title = `Văn bản năm ${year}`;
  const head = ['Xã, phường, thị trấn', 'Số văn bản', 'Các loại'];
  const own = register.own.get(year);
  const rows = communes.flatMap(({ id, name, lines }) => {
    const kinds = own?.get(id);
    if (kinds === undefined) return [];
    const dossier = lines.find(line => line.period.key === year)?.id ?? lines.at(-1)?.id;
    const counts = Array.from(
      kinds,
      ([kind, count]) => [(shared.kinds.get(kind) ?? kind).toLowerCase(), count] as const,
    );
    const sorted = counts.sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
    const total = sorted.reduce((sum, [, count]) => sum + count, 0);
    const list = sorted.map(([kind, count]) => `${count} ${kind}`).join(', ');
    return `<tr> <th scope="row"><a href="/xa/${id}/${dossier}/minh-chung/#van-ban">${name}</a></th> <td data-label="Số văn bản">${total}</td> <td>${list}</td> </tr>`;
  });
  const cited = mostCited(register, year);
  const parts = [];
  if (cited.length > 0)
    parts.push(
      section(
        'cap-tren',
        'Của cấp trên và cơ quan khác',
        sharedTable(`Văn bản năm ${year} của cơ quan khác, nhiều nơi dẫn nhất trước`, cited, shared),
      ),
    );
  const caption = 'Số văn bản do cơ quan của từng nơi ban hành; trang hồ sơ có danh mục đầy đủ';
  if (rows.length > 0) parts.push(section('cua-xa', 'Của xã, phường, thị trấn', table({ caption, head, rows })));
  const main = `<h1>${title}</h1> ${parts.join('')} `;
  return page({
    path: `/van-ban/${year}/`,
    title,
    description: title,
    trail: [['/van-ban/', 'Danh mục văn bản']],
    main,
  });
}
