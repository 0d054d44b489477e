import type { Commune } from '../../../src/schema/commune.ts';
import { spark, stateBars, trend } from './chart.ts';
import { stageTitle } from './dossier-page.ts';
import { type Cell, type Counts, formatNumber, formatTarget, type Line, shareMet, verdicts } from './figures.ts';
import { capital, day, escapeHtml, fact, page, row, section, table } from './page.ts';
import type { BareSet } from './read-files.ts';
import type { Place } from './region-pages.ts';

/** The page of a commune: its dossiers, newest first, and each criterion over the years. */
export function communePage(
  commune: Commune,
  { name, districtId, district, province }: Place,
  lines: readonly Line[],
  bare: BareSet,
): string {
  const newest = lines.at(-1);
  if (newest === undefined) return '';
  const path = `/xa/${newest.communeId}/`;
  const standing = newest.isEligible ? 'đủ điều kiện công nhận' : 'chưa đủ điều kiện công nhận';
  const website = escapeHtml(commune.website);
  const facts = [
    fact('Cơ quan', escapeHtml(commune.issuer)),
    fact('Trang thông tin điện tử', `<a href="${website}" rel="external noopener">${website}</a>`),
    fact('Số thôn, bản, khu phố', String(commune.hamlets ?? '')),
  ];
  const issues = `<p><a href="/kiem-tra/${newest.communeId}/">Các chỗ cần xem lại trong hồ sơ</a>, kèm chỗ cần sửa và cách sửa.</p>`;
  const setLink = `<a href="/bo-tieu-chi/${bare.id}/">${escapeHtml(bare.set.shortTitle)}</a>`;
  return page({
    path,
    title: name,
    description: `${name}, ${district}, ${province}: các hồ sơ chuyển đổi số và kết quả từng năm.`,
    trail: [],
    main: `<h1>${name}</h1> <p class="place"><a href="/huyen/${districtId}/">${capital(district)}</a>, ${province}</p> <p class="lead">${capital(newest.period.title)}, tự đánh giá đạt ${newest.counts.met}/${newest.counts.assigned}; ${standing}. <a href="${path}${newest.id}/">Xem hồ sơ và minh chứng</a></p> <dl class="facts"> ${facts.join(' ')} </dl> ${section('ho-so', 'Hồ sơ', dossierTable(commune, lines, setLink))} ${section(`xu-the-${bare.id}`, setLink, trendOf(lines, bare))}${section('chat-luong', 'Chất lượng số liệu', issues)} ${section('quy-mo', 'Quy mô', sizeTable(commune))} `,
  });
}

function dossierTable({ issuer }: Commune, lines: readonly Line[], setLink: string): string {
  const head = ['Kỳ', 'Bộ tiêu chí', 'Kết quả', 'Điều kiện công nhận', 'Bước', 'Số liệu tính đến'];
  const rows = lines.toReversed().map(({ communeId, id, period, counts, isEligible, stage, asOf }) => {
    const cells = [
      setLink,
      `${counts.met}/${counts.assigned} đạt`,
      isEligible ? 'Đủ điều kiện' : 'Chưa đủ điều kiện',
      stageTitle(stage),
      day(asOf),
    ];
    return row(`<a href="/xa/${communeId}/${id}/">${period.title}</a>`, head.slice(1), cells);
  });
  return table({ caption: `Hồ sơ của ${issuer}`, head, rows });
}

function trendOf(lines: readonly Line[], { id, set, criteria }: BareSet): string {
  const newest = lines.at(-1);
  const labels = set.pillars.map(pillar => `${pillar.id}. ${escapeHtml(pillar.title)}`);
  const bars = (newest?.pillars ?? []).map((counts, index) => ({ label: labels[index] ?? '', counts }));
  const series = [
    { title: 'Tất cả', values: lines.map(({ counts }) => roundedShare(counts)) },
    ...labels.map((title, index) => ({
      title,
      values: lines.map(({ pillars, counts }) => roundedShare(pillars[index] ?? counts)),
    })),
  ];
  const caption = `${set.shortTitle}: kết quả / chỉ tiêu qua các kỳ`;
  const head = lines.map(line => `<a href="/xa/${line.communeId}/${line.id}/">${line.period.title}</a>`);
  const rows = criteria.map(({ id: criterion, title, unit }, index) => {
    const cells = lines.map(({ cells: all }) => all[index]);
    const texts = cells.map(
      (cell, at) => `<td class="${cell?.state}" data-label="${lines[at]?.period.title}">${cellText(cell, unit)}</td>`,
    );
    const link = `<a href="/bo-tieu-chi/${id}/${criterion}/">${criterion}. ${escapeHtml(title)}</a>`;
    return `<tr> <th scope="row">${link}</th> ${texts.join('')} <td>${sparkOf(cells)}</td> </tr>`;
  });
  const period = newest?.period.title ?? '';
  return `${stateBars({ id: `nhom-${id}`, title: `Số tiêu chí theo nhóm, ${period}`, rows: bars, column: 'Nhóm' })} ${trend({ id: `duong-${id}`, title: 'Tỷ lệ chỉ tiêu đạt qua các kỳ', periods: lines.map(({ period: { key } }) => key), series, decimals: 1 })} ${table({ caption, head: ['Tiêu chí', ...head, 'Xu thế'], rows })}`;
}

/** One decimal, as the table behind the drawing has it. */
function roundedShare(counts: Counts): number {
  return Math.round(shareMet(counts) * 10) / 10;
}

function sparkOf(cells: readonly (Cell | undefined)[]): string {
  const figures = cells.map(cell => cell?.figure ?? null);
  return spark(
    figures,
    cells.map(cell => (typeof cell?.target === 'number' ? cell.target : null)),
  );
}

function cellText(cell: Cell | undefined, unit: string): string {
  if (cell === undefined) return '';
  const verdict = verdicts[cell.state];
  return cell.figure === null
    ? verdict
    : `${verdict}: ${formatNumber(cell.figure)}% / ${formatTarget(cell.target, unit)}`;
}

function sizeTable({ populations }: Commune): string {
  const head = ['Nhóm', 'Kỳ', 'Số lượng', 'Nguồn'];
  const rows = populations.map(({ title, period, size, unit, source }) =>
    row(escapeHtml(title), head.slice(1), [period, `${formatNumber(size)} ${unit}`, escapeHtml(source)]),
  );
  return table({ caption: 'Số liệu dân số, hộ, doanh nghiệp', head, rows });
}

/** Where the product prints findings, the dossiers alone. */
export function qualityPage(name: string, lines: readonly Line[]): string {
  const communeId = lines[0]?.communeId ?? '';
  const newest = lines.toReversed();
  const jumps = newest.map(({ period }) => `<li><a href="#ky-${period.key}">Hồ sơ ${period.title}</a></li>`);
  const last = ({ version }: Line) => `sửa lần cuối ngày ${day(version.date)} (bản ghi ${version.commit})`;
  const parts = newest.map(line =>
    section(
      `ky-${line.period.key}`,
      `Hồ sơ ${line.period.title}`,
      `<p> <a href="/xa/${communeId}/${line.id}/">Xem hồ sơ ${line.period.title}</a>, ${last(line)}.\n</p>  `,
    ),
  );
  const versions = newest.map(line => `hồ sơ ${line.period.title} ${last(line)}`).join(', ');
  return page({
    path: `/kiem-tra/${communeId}/`,
    title: `${name}: chất lượng số liệu`,
    description: `Những chỗ cần xem lại trong hồ sơ của ${name}: ở đâu, vì sao, sửa thế nào.`,
    trail: [
      [`/xa/${communeId}/`, name],
      ['/kiem-tra/', 'Chất lượng số liệu'],
    ],
    main: `<h1>${name}: chất lượng số liệu</h1> <p>\nMáy đọc từng tệp của hồ sơ và so các con số, văn bản, lời văn với nhau và với bộ tiêu chí. Cảnh báo không có nghĩa là xã\n    làm sai: đó là chỗ cần người có trách nhiệm xem lại. <a href="/phuong-phap/">Cách kiểm tra</a>,\n<a href="/xa/${communeId}/">trang của ${name}</a>.\n</p> <nav aria-label="Các hồ sơ"> <ul class="jumps"> ${jumps.join('')} </ul> </nav>${parts.join('')}${section('trich-dan', 'Trích dẫn trang này', `<p>Hồ Sơ Số, “${name}: chất lượng số liệu”, ${versions}.</p>`)}  `,
  });
}
