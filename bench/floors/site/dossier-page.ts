import type { Result } from '../../../src/schema/result.ts';
import { stateBars } from './chart.ts';
import { citation, type DossierInput, downloads, pathOf, stateOf, versionText } from './dossier-head.ts';
import { type Counts, computedVerdict, formatTarget, type Verdict, verdictKeys, verdicts } from './figures.ts';
import { day, escapeHtml, fact, page, row, section, table } from './page.ts';
import type { BareSet } from './read-files.ts';

const stageTitles: Readonly<Record<string, string>> = {
  'self-assessment': 'Tự đánh giá',
  appraisal: 'Thẩm định',
  opinion: 'Tham gia ý kiến',
  verification: 'Thẩm tra',
  recognition: 'Công nhận',
};

export function stageTitle(stage: string): string {
  return stageTitles[stage] ?? stage;
}

/** The page of one dossier. */
export function dossierPage(input: DossierInput): string {
  const { name, place, dossier, bare, version, commune } = input;
  const { head } = dossier;
  const path = pathOf(dossier);
  const title = `${name}: ${lower(bare.set.shortTitle)}, ${head.period.title}`;
  const lead = escapeHtml(leadOf(input));
  const facts = `<dl class="facts"> ${fact('Địa bàn', place)} ${fact('Bộ tiêu chí', `<a href="/bo-tieu-chi/${bare.id}/">${escapeHtml(bare.set.shortTitle)}</a>`)} ${fact('Số liệu tính đến', day(head.asOf))} ${fact('Hồ sơ sửa lần cuối', `${day(version.date)} (bản ghi ${version.commit})`)} </dl>`;
  const jumps = `<ul class="links screen"> <li><a href="#ket-qua">Kết quả từng tiêu chí</a></li> <li><a href="${path}minh-chung/">Minh chứng</a></li> <li><a href="${path}bao-cao/">Lời báo cáo</a></li>  <li><a href="#tai-ve">Tải về</a></li> <li><a href="#sai-sot">Có sai sót?</a></li> </ul>`;
  const copies =
    version.count === 1
      ? `Hồ sơ có một bản, đưa vào kho ngày ${day(version.date)}.`
      : `Hồ sơ có ${version.count} bản, bản đầu đưa vào kho ngày ${day(version.first)}.`;
  const data = `<p>Lập từ số liệu tính đến ngày ${day(head.asOf)}, ${versionText(version)}.</p> <ul> ${downloads(input)} </ul>`;
  const contact = `<p>Báo cho ${escapeHtml(commune.issuer)} (<a href="${escapeHtml(commune.website)}" rel="external noopener">trang thông tin điện tử</a>),\n    nơi chịu trách nhiệm về số liệu; nêu mã tiêu chí, chỗ sai và văn bản làm căn cứ.\n  Tự sửa: <a href="/huong-dan/">Hướng dẫn</a>.</p>`;
  return page({
    path,
    title,
    description: leadOf(input),
    trail: [[`/xa/${dossier.communeId}/`, name]],
    state: stateOf(input),
    main: `<h1>${escapeHtml(title)}</h1> <p class="lead">${lead}</p> ${facts} ${jumps} ${section('cac-buoc', 'Hồ sơ đang ở bước nào', stages(input))} ${section('cong-nhan', 'Điều kiện công nhận', recognition(input))}${section('ket-qua', 'Kết quả', standing(input) + pillarTables(input))} ${section('tai-ve', 'Tải về', data)} ${section('trich-dan', 'Trích dẫn trang này', `${citation(input)}  <p>${copies} </p>`)} ${section('sai-sot', 'Có sai sót?', contact)}  `,
  });
}

function leadOf({ counts, dossier, gates }: DossierInput): string {
  const others = verdictKeys.slice(1).filter(key => counts[key] > 0);
  const rest = others.map(
    key => `; ${counts[key]} ${lower(verdicts[key])}${key === 'not-assessed' ? ' trong kỳ này' : ''}`,
  );
  const verdict = gates.every(({ met }) => met) ? 'Đủ điều kiện công nhận.' : 'Chưa đủ điều kiện công nhận.';
  return `Xã tự đánh giá đạt ${counts.met} trên ${counts.assigned} chỉ tiêu được giao ${dossier.head.period.title}${rest.join('')}. ${verdict}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function stages({ dossier, bare, shared }: DossierInput): string {
  const at = bare.stages.findIndex(({ id }) => id === dossier.head.stage);
  const items = bare.stages.map(({ id, role, document }, index) => {
    const who = shared.roles.get(role);
    const form = document === undefined ? undefined : shared.templates.get(document);
    const issued = dossier.head.issued?.find(each => each.document === document);
    const paper =
      form && issued
        ? `<p>${escapeHtml(form.title)} (${form.form}) số ${issued.number}, ngày ${day(issued.date)}.</p>`
        : '';
    const start =
      index === at ? '<li class="current" aria-current="step">' : `<li class="${index < at ? 'done' : 'ahead'}">`;
    const state = index === at ? 'Đang thực hiện' : index < at ? 'Đã xong' : 'Chưa tới';
    return `${start} <strong>${stageTitle(id)}</strong> <span class="state">${state}</span> <div> <p>${who?.title}: ${escapeHtml(who?.body)}</p> ${paper}   </div> </li>`;
  });
  return `<ol class="stages"> ${items.join('')} </ol>`;
}

function recognition({ bare, gates }: DossierInput): string {
  const verdict = gates.every(({ met }) => met) ? 'Đủ điều kiện.' : 'Chưa đủ điều kiện.';
  const items = gates.map(({ title, text, met, reason, missing }) => {
    const chips = missing.map(id => `<a class="chip" href="#ct-${id}">${id}</a>`).join('');
    return `<li> <p><strong>${escapeHtml(title)}</strong> <span class="verdict ${met ? 'met' : 'not-met'}">${met ? 'Đạt' : 'Chưa đạt'}</span></p> <p>${escapeHtml(reason)}</p> ${chips && `<p>Xem: ${chips}</p>`} <blockquote>${escapeHtml(text)}</blockquote> </li>`;
  });
  return `<p><strong>${verdict}</strong> Theo ${escapeHtml(bare.set.recognition?.source)}, cần đủ các điều kiện sau:</p> <ol class="gates"> ${items.join('')} </ol>`;
}

function standing({ dossier, bare, pillars, counts }: DossierInput): string {
  const period = dossier.head.period.title;
  const titles = [...Object.values(verdicts), 'Tổng số'];
  const cells = (each: Counts) => [...verdictKeys.map(key => each[key]), each.total];
  const labels = bare.set.pillars.map(({ id, title }) => `${id}. ${escapeHtml(title)}`);
  const rows = pillars.map((each, index) =>
    row(`<a href="#nhom-${bare.set.pillars[index]?.id}">${labels[index]}</a>`, titles, cells(each)),
  );
  const caption = `Số tiêu chí theo đánh giá, ${period}`;
  const foot = row('Tất cả', titles, cells(counts));
  const bars = pillars.map((each, index) => ({ label: labels[index] ?? '', counts: each }));
  return `<div class="standing"> ${table({ caption, kind: 'numbers stacks', head: ['Nhóm', ...titles], rows, foot })} ${stateBars({ id: 'hinh-nhom', title: `Các nhóm, ${period}`, rows: bars })} </div>    `;
}

function pillarTables(input: DossierInput): string {
  const { bare, dossier } = input;
  const head = ['Mã', 'Tiêu chí', 'Chỉ tiêu', 'Kết quả', 'Đánh giá', 'Minh chứng'];
  const tables = bare.set.pillars.map(({ id, title }) => {
    const members = bare.criteria.filter(({ pillar }) => pillar === id);
    const rows = members.map(member => resultRow(input, member, dossier.byCriterion.get(member.id)));
    const name = `${id}. ${escapeHtml(title)}`;
    return `<h3 id="nhom-${id}">${name}</h3> ${table({ caption: `${name}: kết quả từng tiêu chí`, kind: 'results stacks', head, rows })}  `;
  });
  return tables.join('');
}

function resultRow(
  { dossier }: DossierInput,
  { id, title, unit, targets }: BareSet['criteria'][number],
  result: Result | undefined,
): string {
  const { documents = [], materials = [] } = dossier.evidence.get(id)?.data ?? {};
  const state = result?.verdict ?? 'not-assessed';
  const counts = [
    documents.length > 0 && `${documents.length} văn bản`,
    materials.length > 0 && `${materials.length} tài liệu khác`,
  ];
  const evidence = counts.filter(Boolean).join(', ') || 'Chưa nêu';
  return ` <tr id="ct-${id}"> <td class="code"><a href="#ct-${id}">${id}</a></td> <th scope="row">${escapeHtml(title)}</th> <td data-label="Chỉ tiêu">${escapeHtml(formatTarget(targets[dossier.head.period.key], unit))}</td> <td data-label="Kết quả"> ${escapeHtml(result?.reported)}   </td> <td data-label="Đánh giá">  <span class="verdict ${state}">${verdicts[state]}</span>  ${recomputed(state, computedVerdict(targets[dossier.head.period.key], result))}  </td> <td data-label="Minh chứng"><a href="${pathOf(dossier)}minh-chung/#ct-${id}">${evidence}</a></td> </tr>  `;
}

/** What the figures say, where the commune says otherwise. */
export function recomputed(state: Verdict, computed: Verdict | null): string {
  if (computed === null || computed === state) return '';
  return `<span class="recomputed">Theo số liệu: ${verdicts[computed]}</span>`;
}
