import { markdownToHtml } from 'satteri';
import type { Criterion } from '../../../src/schema/criterion.ts';
import { distribution, stateBars, trend } from './chart.ts';
import { average, formatNumber, formatTarget, type Line, type Verdict, verdictKeys, verdicts } from './figures.ts';
import { capital, day, escapeHtml, fact, page, section, table } from './page.ts';
import type { BareSet } from './read-files.ts';

const measures: Readonly<Record<string, string>> = {
  percentage: 'Tỷ lệ phần trăm: tử số chia cho mẫu số, so với chỉ tiêu của năm.',
  statement: 'Mức độ mô tả bằng lời; người đánh giá kết luận trên minh chứng.',
  presence: 'Có hoặc không có; người đánh giá kết luận trên minh chứng.',
};

/** One criterion: what it asks, and the figures of all communes. `lines`: every dossier of the set. */
export function criterionPage(bare: BareSet, at: number, lines: readonly Line[]): string {
  const criterion = bare.criteria[at] as Criterion;
  const { id, title } = criterion;
  const neighbour = (step: number, rel: string, word: string) => {
    const other = bare.criteria[at + step]?.id;
    return other === undefined
      ? ''
      : `<li><a rel="${rel}" href="/bo-tieu-chi/${bare.id}/${other}/">Tiêu chí ${word}: ${other}</a></li>`;
  };
  const results = lines.length === 0 ? '<p>Chưa có hồ sơ nào theo bộ tiêu chí này.</p>' : comparison(bare, at, lines);
  return page({
    path: `/bo-tieu-chi/${bare.id}/${id}/`,
    title: `Tiêu chí ${id}: ${title}`,
    description: title,
    trail: [[`/bo-tieu-chi/${bare.id}/`, bare.set.shortTitle]],
    main: `<h1>Tiêu chí ${id}</h1> <p class="lead">${escapeHtml(title)}</p> ${facts(bare, criterion)} ${texts(criterion)}${section('ket-qua', 'Kết quả của các xã, phường, thị trấn', results)} <nav aria-label="Tiêu chí khác"> <ul class="links steps"> ${neighbour(-1, 'prev', 'trước')} ${neighbour(1, 'next', 'sau')} </ul> </nav>  `,
  });
}

function facts(
  { set }: BareSet,
  { pillar, section, points, deadline, unit, targets, leadAgencies = [], notes = [] }: Criterion,
): string {
  const group = set.pillars.find(each => each.id === pillar)?.title;
  const list = [fact('Nhóm', escapeHtml(group))];
  const part = set.pillars.flatMap(each => each.sections ?? []).find(each => each.id === section);
  if (part) list.push(fact('Mục', escapeHtml(part.title)));
  if (points !== undefined) list.push(fact('Điểm tối đa', `${formatNumber(points)} điểm`));
  if (deadline !== undefined) list.push(fact('Thời gian hoàn thành', day(deadline).slice(0, 5)));
  list.push(fact('Đơn vị tính', escapeHtml(unit)));
  for (const period of Object.keys(targets))
    list.push(fact(`Chỉ tiêu ${period}`, escapeHtml(formatTarget(targets[period], unit))));
  if (leadAgencies.length > 0)
    list.push(
      fact(
        'Đơn vị chủ trì',
        escapeHtml(leadAgencies.map(({ name, isChair }) => (isChair ? `${name} (chủ trì)` : name)).join('; ')),
      ),
    );
  if (notes.length > 0) list.push(fact('Ghi chú của bộ tiêu chí', escapeHtml(notes.join('; '))));
  return `<dl class="facts"> ${list.join('')} </dl>`;
}

function texts(criterion: Criterion): string {
  const {
    requirement,
    measure,
    numerator,
    denominator,
    scoringCondition,
    guidance,
    requiredEvidence = [],
    editorialNotes = [],
  } = criterion;
  const items = (all: readonly string[]) => `<ul>${all.map(text => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
  const parts = [];
  if (requirement) parts.push(section('yeu-cau', 'Yêu cầu', `<p>${escapeHtml(requirement)}</p>`));
  const condition = scoringCondition
    ? `<h3>Điều kiện đảm bảo, nguyên văn</h3> <div class="prose">${markdownToHtml(scoringCondition).html}</div>`
    : '';
  const ratio =
    numerator && denominator
      ? `<dl class="facts"> ${fact('Tử số', escapeHtml(numerator.title))} ${fact('Mẫu số', escapeHtml(denominator.title))} </dl>`
      : '';
  parts.push(section('cach-tinh', 'Cách tính', `<p>${measures[measure] ?? ''}</p>   ${ratio} ${condition}`));
  if (guidance)
    parts.push(
      section('huong-dan', 'Hướng dẫn thực hiện', `<div class="prose">${markdownToHtml(guidance).html}</div>`),
    );
  if (requiredEvidence.length > 0)
    parts.push(section('minh-chung', 'Minh chứng phải có', items(requiredEvidence.map(({ title }) => title))));
  if (editorialNotes.length > 0) parts.push(section('ghi-chu', 'Ghi chú của người biên tập', items(editorialNotes)));
  return parts.join('');
}

function comparison(bare: BareSet, at: number, lines: readonly Line[]): string {
  const { id, unit } = bare.criteria[at] as Criterion;
  const years = bare.set.periods
    .map(key => ({ key, lines: lines.filter(({ period }) => period.key === key) }))
    .filter(year => year.lines.length > 0);
  const assigned = years.filter(year => year.lines[0]?.cells[at]?.target !== '*');
  const newest = years.at(-1);
  const last = assigned.at(-1) ?? newest;
  if (newest === undefined || last === undefined) return '';
  const figuresOf = (some: readonly Line[]) => some.flatMap(({ cells }) => cells[at]?.figure ?? []);
  const targetOf = (some: readonly Line[]) => {
    const target = some[0]?.cells[at]?.target;
    return typeof target === 'number' ? target : null;
  };
  const measured = years.filter(year => figuresOf(year.lines).length > 0);
  const met = last.lines.filter(({ cells }) => cells[at]?.state === 'met').length;
  const charts = [];
  if (unit === '%' && figuresOf(last.lines).length > 0)
    charts.push(
      distribution(`Số xã, phường, thị trấn theo tỷ lệ, năm ${last.key}`, figuresOf(last.lines), targetOf(last.lines)),
    );
  if (unit === '%' && measured.length > 1) {
    const series = [
      { title: 'Bình quân', values: measured.map(year => average(figuresOf(year.lines))) },
      { title: 'Chỉ tiêu', values: measured.map(year => targetOf(year.lines)), isTarget: true },
    ];
    const periods = measured.map(({ key }) => key);
    charts.push(
      trend({
        id: 'so-voi-chi-tieu',
        title: 'Tỷ lệ bình quân so với chỉ tiêu, qua các kỳ',
        periods,
        series,
        decimals: 2,
      }),
    );
  }
  const rows = years
    .map(year => ({ label: `năm ${year.key}`, counts: countStates(year.lines, at) }))
    .filter(({ counts }) => verdictKeys.some(key => key !== 'not-assessed' && counts[key] > 0));
  if (rows.length > 1)
    charts.push(stateBars({ id: 'theo-nam', title: 'Số hồ sơ theo đánh giá, qua các kỳ', rows, column: 'Kỳ' }));
  return `<p>Năm ${last.key}: ${met} trên ${last.lines.length} hồ sơ đạt.</p> ${charts.join('')} ${communesTable(id, at, newest.lines, newest.key)} <p class="screen"><a href="/api/v1/criteria/${bare.id}/${id}.csv" download>Tải bảng này (CSV)</a></p>`;
}

function countStates(lines: readonly Line[], at: number): Record<Verdict, number> {
  const counts = { met: 0, 'not-met': 0, 'in-progress': 0, 'not-assessed': 0 };
  for (const { cells } of lines) counts[cells[at]?.state ?? 'not-assessed']++;
  return counts;
}

function communesTable(id: string, at: number, lines: readonly Line[], key: string): string {
  const rows: string[] = [];
  let district = '';
  for (const line of lines) {
    const cell = line.cells[at];
    if (line.district !== district) {
      district = line.district;
      rows.push(`<tr class="section"><th scope="col" colspan="3">${capital(district)}</th></tr> `);
    }
    rows.push(
      `<tr> <th scope="row"><a href="/xa/${line.communeId}/${line.id}/minh-chung/#ct-${id}">${line.commune}</a></th> <td>${escapeHtml(cell?.text)}</td> <td class="verdict ${cell?.state}">${verdicts[cell?.state ?? 'not-assessed']}</td> </tr>`,
    );
  }
  const caption = `Tiêu chí ${id}: hồ sơ mới nhất của từng nơi (năm ${key}, trừ nơi ghi kỳ khác)`;
  return table({ caption, head: ['Xã, phường, thị trấn', 'Kết quả', 'Đánh giá'], rows });
}
