import { average, formatNumber, type Line, shareMet, type Verdict, verdictKeys, verdicts } from './figures.ts';
import { capital, escapeHtml, page, row, section, table } from './page.ts';
import type { BareSet } from './read-files.ts';

/** Where a commune lies; names as within a sentence ("huyện Mẫu A", "tỉnh Thanh Hóa"), its own begins one. */
export interface Place {
  readonly name: string;
  readonly districtId: string;
  readonly district: string;
  readonly province: string;
}

export interface Region extends Omit<Place, 'name'> {
  readonly communes: number;
  readonly lines: readonly Line[];
}

const letters: Readonly<Record<Verdict, string>> = {
  met: 'Đ',
  'not-met': 'K',
  'in-progress': 'T',
  'not-assessed': 'O',
};

interface Matrix {
  readonly bare: BareSet;
  readonly region: Region;
  /** The lines of one period, in the order of the communes. */
  readonly lines: readonly Line[];
  readonly path: string;
}

/** Communes of a district by criteria, in one period. */
export function matrixPage({ bare, region, lines, path }: Matrix): string {
  const period = lines[0]?.period ?? { key: '', title: '' };
  const title = `${capital(region.district)}, ${period.title}`;
  const used = verdictKeys.filter(key => lines.some(({ counts }) => counts[key] > 0));
  const legend = used.map(key => `<span class="verdict ${key}">${letters[key]}</span> ${verdicts[key].toLowerCase()}`);
  const share = averageShare(lines);
  const names = bare.criteria.map(({ id, title: name }) => `<li>${id}. ${escapeHtml(name)}</li>`);
  const years = [...new Map(region.lines.map(line => [line.period.key, line.period.title]))].sort().reverse();
  const own = `/huyen/${region.districtId}/${bare.id}/`;
  const others = years.map(
    ([key, name]) =>
      `<li><a href="${own}${key}/"${key === period.key ? ' aria-current="true"' : ''}>${name}, ${escapeHtml(bare.set.shortTitle)}</a></li>`,
  );
  return page({
    path,
    title,
    description: `${title}: kết quả của từng xã, phường, thị trấn theo từng tiêu chí.`,
    trail: [['/huyen/', 'Theo cấp huyện']],
    main: `<h1>${title}</h1>  <p class="lead"><a href="/bo-tieu-chi/${bare.id}/">${escapeHtml(bare.set.shortTitle)}</a></p> <p>${lines.length} trên ${region.communes} xã, phường, thị trấn có hồ sơ. Tỷ lệ chỉ tiêu đạt bình quân ${share}. ${capital(region.province)}.</p>  <p>Trong bảng: ${legend.join('; ')}. Bấm vào ô chưa đạt để xem minh chứng.</p> ${matrix(bare, `${title}: kết quả theo từng tiêu chí`, lines)} <details class="more"> <summary>Tên các tiêu chí</summary> <ul>${names.join('')}</ul> </details> <p class="screen"><a href="/api/v1/regions/${region.districtId}/${bare.id}/${period.key}.csv" download>Tải bảng này (CSV)</a></p>  ${section('ky-khac', 'Các kỳ và bộ tiêu chí', `<nav aria-label="Các kỳ và bộ tiêu chí"> <ul class="links"> ${others.join('')} </ul> </nav>`)}  `,
  });
}

function matrix({ id, set, criteria }: BareSet, caption: string, lines: readonly Line[]): string {
  const groups = set.pillars.map(
    pillar => `<th scope="colgroup" colspan="${pillar.criteria}">${escapeHtml(pillar.title)}</th>`,
  );
  const heads = criteria.map(
    criterion => `<th scope="col"><a href="/bo-tieu-chi/${id}/${criterion.id}/">${criterion.id}</a></th>`,
  );
  const rows = lines.map(({ communeId, commune, id: dossier, counts, cells }) => {
    const path = `/xa/${communeId}/${dossier}/`;
    let text = `<tr> <th scope="row"><a href="${path}">${commune}</a></th> <td>${counts.met}/${counts.assigned}</td> `;
    for (const { id: criterion, state } of cells) {
      const isOpen = state === 'not-met' || state === 'in-progress';
      text += isOpen
        ? `<td class="${state}"><a href="${path}minh-chung/#ct-${criterion}">${letters[state]}</a></td>`
        : `<td class="${state}">${letters[state]}</td>`;
    }
    return `${text} </tr>`;
  });
  const met = criteria.map(
    (_, index) => `<td>${lines.filter(({ cells }) => cells[index]?.state === 'met').length}</td>`,
  );
  return `<section class="scroll" aria-label="${caption}" tabindex="0"> <table class="matrix"> <caption>${caption}</caption> <thead> <tr> <td colspan="2"></td> ${groups.join('')} </tr> <tr> <th scope="col">Xã, phường, thị trấn</th> <th scope="col">Đạt</th> ${heads.join('')} </tr> </thead> <tbody> ${rows.join('')} </tbody> <tfoot> <tr> <th scope="row">Số nơi đạt</th> <td></td> ${met.join('')} </tr> </tfoot> </table> </section>`;
}

function averageShare(lines: readonly Line[], pillar?: number): string {
  const shares = lines.map(({ counts, pillars }) => shareMet(pillars[pillar ?? -1] ?? counts));
  return `${average(shares).toFixed(1).replace('.', ',')}%`;
}

/** All districts, with what they have. */
export function districtsPage(regions: readonly Region[]): string {
  const head = ['Nơi', 'Xã, phường, thị trấn', 'Đã có hồ sơ', 'Đến hết ngày'];
  const rows = regions.map(({ districtId, district, province, communes, lines }) => {
    const having = new Set(lines.map(({ communeId }) => communeId)).size;
    return row(`<a href="/huyen/${districtId}/">${capital(district)}, ${province}</a>`, head.slice(1), [
      communes,
      having,
      '–',
    ]);
  });
  const lead = 'Xã, phường, thị trấn theo cấp huyện; từng nơi có bảng so sánh theo tiêu chí.';
  const caption = 'Cấp huyện, và tỉnh nơi không có cấp huyện';
  const main = `<h1>Theo cấp huyện</h1> <p class="lead">${lead}</p> ${table({ caption, kind: 'numbers stacks', head, rows })} `;
  return page({ path: '/huyen/', title: 'Theo cấp huyện', description: lead, trail: [], main });
}

/** The whole province in one period, district by district. */
export function provincePage(bare: BareSet, regions: readonly Region[], key: string): string {
  const all = regions.map(region => ({ region, lines: region.lines.filter(({ period }) => period.key === key) }));
  const lines = all.flatMap(each => each.lines);
  const communes = regions.reduce((sum, region) => sum + region.communes, 0);
  const head = [
    'Nơi',
    'Có hồ sơ',
    'Bình quân',
    ...bare.set.pillars.map(({ id, title }) => `${id}. ${title}`),
    'Đủ điều kiện công nhận',
  ];
  const cells = (some: readonly Line[], of: number) => [
    `${some.length}/${of}`,
    averageShare(some),
    ...bare.set.pillars.map((_, index) => averageShare(some, index)),
    some.filter(({ isEligible }) => isEligible).length,
  ];
  const rows = all.map(({ region, lines: own }) =>
    row(
      `<a href="/huyen/${region.districtId}/${bare.id}/${key}/">${capital(region.district)}</a>`,
      head.slice(1),
      cells(own, region.communes),
    ),
  );
  const caption = `Theo cấp huyện, năm ${key}: số nơi có hồ sơ và tỷ lệ chỉ tiêu đạt bình quân`;
  const frame = table({
    caption,
    kind: 'numbers stacks',
    head,
    rows,
    foot: row('Tất cả', head.slice(1), cells(lines, communes)),
  });
  const years = bare.set.periods
    .toReversed()
    .map(year => `<li><a href="/toan-tinh/${year}/"${year === key ? ' aria-current="true"' : ''}>Năm ${year}</a></li>`);
  const title = `Toàn tỉnh năm ${key}`;
  const open = `<div class="pair">  <div> <h3>Tiêu chí nhiều nơi chưa đạt nhất</h3> <ul>${hardest(bare, lines).join('')}</ul> </div> </div> <p class="screen"><a href="/du-lieu/">Số liệu từng xã (CSV, Excel)</a></p> `;
  return page({
    path: `/toan-tinh/${key}/`,
    title,
    description: `${title}: số nơi có hồ sơ và kết quả bình quân theo cấp huyện.`,
    trail: [['/toan-tinh/', 'Toàn tỉnh']],
    main: `<h1>${title}</h1> <nav aria-label="Các năm"> <ul class="links"> ${years.join('')} </ul> </nav> ${section(`bo-${bare.id}-${key}`, `<a href="/bo-tieu-chi/${bare.id}/">${escapeHtml(bare.set.shortTitle)}, năm ${key}</a>`, `<p>${lines.length} trên ${communes} xã, phường, thị trấn có hồ sơ năm ${key}. Tỷ lệ chỉ tiêu đạt bình quân ${averageShare(lines)}.</p> ${frame} ${open}`)} `,
  });
}

function hardest({ id, criteria }: BareSet, lines: readonly Line[]): readonly string[] {
  const open = criteria.map(({ id: criterion, title }, index) => {
    const count = lines.filter(
      ({ cells }) => cells[index]?.state === 'not-met' || cells[index]?.state === 'in-progress',
    ).length;
    return { criterion, title, count };
  });
  const most = open.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  return most
    .slice(0, 4)
    .map(
      ({ criterion, title, count }) =>
        `<li><a href="/bo-tieu-chi/${id}/${criterion}/">${criterion}. ${escapeHtml(title)}</a> (${formatNumber(count)} trên ${lines.length} hồ sơ chưa đạt)</li>`,
    );
}
