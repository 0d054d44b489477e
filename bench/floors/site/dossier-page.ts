import type { OfficialDocument } from '../../../src/schema/official-document.ts';
import type { Result } from '../../../src/schema/result.ts';
import { day, escapeHtml, page, table } from './page.ts';
import type { BareDossier, BareSet } from './read-files.ts';

const verdicts = {
  met: 'Đạt',
  'not-met': 'Không đạt',
  'in-progress': 'Đang triển khai',
  'not-assessed': 'Không đánh giá',
};

/** The page of one dossier: what the product's page holds, in template literals. */
export function dossierPage(name: string, dossier: BareDossier, bare: BareSet): string {
  const { head, results, documents } = dossier;
  const { set, criteria } = bare;
  const byCriterion = new Map(results.map(result => [result.criterion, result]));
  const assigned = criteria.filter(({ targets }) => targets[head.period.key] !== '*');
  const met = results.filter(({ verdict }) => verdict === 'met').length;
  const pillars = set.pillars.map(pillar => {
    const members = criteria.filter(criterion => criterion.pillar === pillar.id);
    return { ...pillar, members, results: members.map(member => byCriterion.get(member.id)) };
  });
  const counts = pillars.map(({ id: pillar, title, results: own }) => [
    `<a href="#nhom-${pillar}">${pillar}. ${escapeHtml(title)}</a>`,
    ...Object.keys(verdicts).map(verdict => String(own.filter(result => result?.verdict === verdict).length)),
    String(own.length),
  ]);
  const tables = pillars.map(({ id: pillar, title, members }) => {
    const rows = members.map(member => rowOf(member, dossier, byCriterion.get(member.id)));
    const caption = `${pillar}. ${title}: kết quả từng tiêu chí`;
    const columns = ['Mã', 'Tiêu chí', 'Đánh giá', 'Chỉ tiêu', 'Kết quả', 'Minh chứng'];
    return `<h3 id="nhom-${pillar}">${pillar}. ${escapeHtml(title)}</h3>${table(caption, columns, rows)}`;
  });
  const register = documents.map(document => [
    escapeHtml(document.documentNumber),
    day(document.date),
    `${escapeHtml(document.kind)}: ${escapeHtml(document.subject)}`,
    escapeHtml(document.issuer),
    citing(dossier, document),
  ]);
  const lead = `<p class="lead">${met} trên ${assigned.length} chỉ tiêu được giao ${escapeHtml(head.period.title)} được đánh giá đạt.</p>`;
  const facts = `<dl class="facts">${fact('Bộ tiêu chí', escapeHtml(set.shortTitle))}${fact('Số liệu tính đến', day(head.asOf))}</dl>`;
  const columns = ['Số, ký hiệu', 'Ngày', 'Loại và trích yếu', 'Cơ quan ban hành', 'Tiêu chí'];
  return page(
    titleOf(name, dossier, bare),
    `${lead}${facts}<section><h2>Điều kiện công nhận</h2><ol class="gates">${gatesOf(bare).join('')}</ol></section><section><h2>Kết quả</h2>${table('Số tiêu chí theo đánh giá', ['Nhóm', ...Object.values(verdicts), 'Tổng số'], counts)}${tables.join('')}</section><section><h2>Danh mục văn bản</h2>${table('Văn bản mà hồ sơ dẫn', columns, register)}</section>`,
  );
}

/** The evidence of one dossier, criterion by criterion. */
export function evidencePage(name: string, dossier: BareDossier, bare: BareSet): string {
  const byCriterion = new Map(dossier.results.map(result => [result.criterion, result]));
  const byId = new Map(dossier.documents.map(document => [document.id, document]));
  const details = bare.criteria.map(criterion =>
    detail({ criterion, dossier, bare, result: byCriterion.get(criterion.id), byId }),
  );
  return page(`Minh chứng: ${titleOf(name, dossier, bare)}`, `<h2>Từng tiêu chí và minh chứng</h2>${details.join('')}`);
}

/** What the commune says beside its results. */
export function reportPage(name: string, dossier: BareDossier, bare: BareSet): string {
  const sections = Array.from(
    dossier.report,
    ([section, { data, html }]) =>
      `<section id="phan-${section}"><h2>${escapeHtml(data.title ?? section)}</h2><div class="prose">${html}</div></section>`,
  );
  return page(`Lời báo cáo: ${titleOf(name, dossier, bare)}`, sections.join(''));
}

function titleOf(name: string, { head }: BareDossier, { set }: BareSet): string {
  return `Xã ${name}: ${set.shortTitle}, ${head.period.title}`;
}

function rowOf(member: BareSet['criteria'][number], dossier: BareDossier, result: Result | undefined): string[] {
  const { communeId, id, evidence, head } = dossier;
  const count = evidence.get(member.id)?.data.documents?.length ?? 0;
  return [
    `<span id="ct-${member.id}">${member.id}</span>`,
    escapeHtml(member.title),
    verdictOf(result),
    escapeHtml(member.targets[head.period.key]),
    escapeHtml(result?.reported),
    `<a href="/xa/${communeId}/${id}/minh-chung/#ct-${member.id}">${count} văn bản</a>`,
  ];
}

function gatesOf({ set }: BareSet): string[] {
  return (set.recognition?.gates ?? []).map(
    gate =>
      `<li><p><strong>${escapeHtml(gate.title)}</strong></p><blockquote>${escapeHtml(gate.text)}</blockquote></li>`,
  );
}

interface Detail {
  readonly criterion: BareSet['criteria'][number];
  readonly dossier: BareDossier;
  readonly bare: BareSet;
  readonly result: Result | undefined;
  readonly byId: ReadonlyMap<string, OfficialDocument>;
}

function detail({ criterion, dossier, bare, result, byId }: Detail): string {
  const { id, title, targets, requirement } = criterion;
  const evidence = dossier.evidence.get(id);
  const cited = (evidence?.data.documents ?? []).flatMap(each => byId.get(each) ?? []);
  const materials = (evidence?.data.materials ?? []).map(each => `<li>${escapeHtml(each.title)}</li>`).join('');
  const { numerator, denominator } = result ?? {};
  const again =
    numerator === undefined || !denominator
      ? ''
      : fact('Tính lại', `${numerator}/${denominator} = ${((100 * numerator) / denominator).toFixed(2)}%`);
  return `<article class="result" id="ct-${id}"><h4>${id}. ${escapeHtml(title)}</h4><dl class="facts">${fact('Yêu cầu', escapeHtml(evidence?.data.requirement ?? requirement))}${fact('Chỉ tiêu', escapeHtml(targets[dossier.head.period.key]))}${fact('Kết quả', escapeHtml(result?.reported))}${again}${fact('Đánh giá', verdictOf(result))}</dl><details><summary>Nguyên văn báo cáo về tiêu chí ${id}</summary><div class="prose">${evidence?.html ?? ''}</div></details><p class="label">Minh chứng</p><ul class="evidence">${cited.map(link).join('')}${materials}</ul><p class="more"><a href="/bo-tieu-chi/${bare.id}/${id}/">Tiêu chí ${id}: quy định và cách tính</a></p></article>`;
}

function fact(title: string, text: string): string {
  return `<div><dt>${title}</dt><dd>${text}</dd></div>`;
}

function verdictOf(result: Result | undefined): string {
  const verdict = result?.verdict ?? 'not-assessed';
  return `<span class="verdict ${verdict}">${verdicts[verdict]}</span>`;
}

function link({ id, kind, documentNumber, date }: OfficialDocument): string {
  return `<li><a href="#vb-${id}">${escapeHtml(kind)} số ${escapeHtml(documentNumber)} ngày ${day(date)}</a></li>`;
}

function citing({ evidence }: BareDossier, { id }: OfficialDocument): string {
  const criteria = [...evidence].filter(([, { data }]) => data.documents?.includes(id));
  return criteria.map(([criterion]) => `<a class="chip" href="#ct-${criterion}">${criterion}</a>`).join('');
}
