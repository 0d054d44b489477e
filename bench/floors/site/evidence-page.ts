import type { Criterion } from '../../../src/schema/criterion.ts';
import type { Evidence } from '../../../src/schema/evidence.ts';
import type { OfficialDocument } from '../../../src/schema/official-document.ts';
import { citation, type DossierInput, downloads, nameOf, pathOf, stateOf } from './dossier-head.ts';
import { recomputed } from './dossier-page.ts';
import { computedVerdict, formatNumber, formatRatio, formatTarget, ratioOf, verdicts } from './figures.ts';
import { day, escapeHtml, fact, page, section, table } from './page.ts';

type Material = Evidence['materials'][number];

const materialTitles: Readonly<Record<string, string>> = {
  roster: 'danh sách',
  link: 'đường dẫn',
  image: 'hình ảnh',
  report: 'báo cáo của cơ quan khác',
  record: 'hồ sơ',
  other: 'khác',
};

/** The evidence of one dossier, criterion by criterion, with the register of its documents. */
export function evidencePage(input: DossierInput): string {
  const { name, dossier, bare } = input;
  const { period } = dossier.head;
  const path = pathOf(dossier);
  const title = `Minh chứng: ${name}, ${period.title}`;
  const byId = new Map(dossier.documents.map(document => [document.id, document]));
  const chips = bare.set.pillars.map(pillar => {
    const members = bare.criteria.filter(each => each.pillar === pillar.id);
    return `<li><a href="#nhom-${pillar.id}">${escapeHtml(pillar.title)}</a>: ${members.map(({ id }) => chip(id)).join('')}</li>`;
  });
  const pillars = bare.set.pillars.map(pillar => {
    const members = bare.criteria.filter(each => each.pillar === pillar.id);
    const articles = members.map(member => article(input, member, byId));
    return section(`nhom-${pillar.id}`, `${pillar.id}. ${escapeHtml(pillar.title)}`, articles.join(''));
  });
  const lead = leadOf(input);
  const data = `<ul> ${downloads(input)} </ul> <p><a href="${path}#tai-ve">Văn bản Word của hồ sơ</a></p>`;
  return page({
    path: `${path}minh-chung/`,
    title,
    description: lead,
    trail: [
      [`/xa/${dossier.communeId}/`, name],
      [path, `Hồ sơ ${period.title}`],
    ],
    state: stateOf(input),
    main: `<h1>${escapeHtml(title)}</h1> <p class="lead">${lead}</p>  <p>\nMỗi tiêu chí: yêu cầu, kết quả xã báo cáo và kết quả tính lại, nguyên văn phần minh chứng của báo cáo, văn bản kèm theo.\n    Chỗ cần xem lại: <a href="/kiem-tra/${dossier.communeId}/#ky-${period.key}">cách sửa</a>.\n</p> <nav aria-label="Tới tiêu chí"> <ul class="jumps"> ${chips.join('')} <li><a href="#van-ban">Danh mục văn bản</a></li> </ul> </nav> ${pillars.join('')}${section('van-ban', 'Danh mục văn bản', register(input))}${section('tai-ve', 'Tải về', data)}  ${section('trich-dan', 'Trích dẫn trang này', citation(input, 'Minh chứng, '))} `,
  });
}

function leadOf({ dossier, bare }: DossierInput): string {
  const cited = new Set<string>();
  let [shown, others] = [0, 0];
  for (const { data } of dossier.evidence.values()) {
    const { documents = [], materials = [] } = data;
    if (documents.length + materials.length > 0) shown++;
    for (const document of documents) cited.add(document);
    others += materials.length;
  }
  return `${shown} trên ${bare.criteria.length} tiêu chí có minh chứng: ${cited.size} văn bản, ${others} tài liệu khác.`;
}

function article(input: DossierInput, criterion: Criterion, byId: ReadonlyMap<string, OfficialDocument>): string {
  const { dossier, bare } = input;
  const { id, title, unit, targets, requirement, numerator, denominator } = criterion;
  const evidence = dossier.evidence.get(id);
  const result = dossier.byCriterion.get(id);
  const state = result?.verdict ?? 'not-assessed';
  const ratio = ratioOf(result);
  const facts = [
    fact('Yêu cầu', escapeHtml(evidence?.data.requirement ?? requirement)),
    fact('Chỉ tiêu', escapeHtml(formatTarget(targets[dossier.head.period.key], unit))),
    fact('Kết quả xã báo cáo', escapeHtml(result?.reported)),
  ];
  if (numerator && denominator) facts.push(fact('Cách tính', escapeHtml(`${numerator.title} / ${denominator.title}`)));
  if (ratio !== null) {
    const parts = `${formatNumber(result?.numerator ?? 0)}/${formatNumber(result?.denominator ?? 0)}`;
    facts.push(fact('Tính lại', `${parts} = ${formatRatio(ratio)}`));
  }
  const items = (evidence?.data.documents ?? []).map(each => cited(byId.get(each), input.shared));
  for (const each of evidence?.data.materials ?? []) items.push(material(each));
  const list =
    items.length === 0 ? '' : `<p class="label">Minh chứng</p> <ul class="evidence"> ${items.join('')} </ul>`;
  return `<article class="result" id="ct-${id}"> <h3><a href="#ct-${id}">${id}</a>. ${escapeHtml(title)}</h3> <dl class="facts"> ${facts.join('')} <div> <dt>Đánh giá</dt> <dd> <span class="verdict ${state}">${verdicts[state]}</span> ${recomputed(state, computedVerdict(targets[dossier.head.period.key], result))} </dd> </div> </dl>  <div class="prose">${evidence?.html ?? ''}</div>  ${list}     <p class="more"> <a href="${pathOf(dossier)}#ct-${id}">Trong bảng kết quả</a> ·\n<a href="/bo-tieu-chi/${bare.id}/${id}/">Quy định và cách tính tiêu chí ${id}</a>  </p> </article>`;
}

function material({ title, kind, url }: Material): string {
  const link = url
    ? `<a href="${escapeHtml(url)}" rel="external noopener">${escapeHtml(title)}</a>`
    : escapeHtml(title);
  return `<li> ${link} <span class="place"> (${materialTitles[kind]}${url ? '; liên kết ngoài, chưa lưu tệp' : ''})</span> </li>`;
}

function cited(document: OfficialDocument | undefined, shared: DossierInput['shared']): string {
  if (document === undefined) return '';
  return `<li> <a href="#vb-${document.id}">${nameOf(document, shared)}</a>: ${escapeHtml(document.subject)}  </li>`;
}

function register({ dossier, shared }: DossierInput): string {
  const citing = new Map<string, string>();
  for (const id of dossier.byCriterion.keys())
    for (const document of dossier.evidence.get(id)?.data.documents ?? [])
      citing.set(document, (citing.get(document) ?? '') + chip(id));
  const rows = dossier.documents.map(
    ({ id, kind, documentNumber, date, issuer, subject, url }) =>
      `<tr id="vb-${id}"> <th scope="row">${escapeHtml(documentNumber)}</th> <td data-label="Ngày">${day(date)}</td> <td>${escapeHtml(shared.kinds.get(kind) ?? kind)}: ${escapeHtml(subject)}</td> <td data-label="Cơ quan ban hành">${escapeHtml(issuer)}</td> <td data-label="Tệp">${url ? `<a href="${escapeHtml(url)}">Tệp</a>` : 'Chưa có tệp'}</td> <td data-label="Tiêu chí">${citing.get(id) ?? ''}</td> </tr>`,
  );
  const head = ['Số, ký hiệu', 'Ngày', 'Loại và trích yếu', 'Cơ quan ban hành', 'Tệp', 'Tiêu chí'];
  return table({ caption: 'Văn bản mà hồ sơ dẫn', head, rows });
}

function chip(id: string): string {
  return `<a class="chip" href="#ct-${id}">${id}</a>`;
}
