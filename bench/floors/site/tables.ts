import { csv, csvRow } from './csv.ts';
import { stageTitle } from './dossier-page.ts';
import { type Cell, formatTarget, type Line, verdictKeys } from './figures.ts';
import { capital, escapeHtml, fact, page, row, section, table } from './page.ts';
import type { BareSet } from './read-files.ts';
import type { Place, Region } from './region-pages.ts';

/* Open data across dossiers, and the plain lists: the home page, the set, communes by letter. */

/** A commune in the lists: its dossiers oldest first. */
export interface CommuneLine extends Place {
  readonly id: string;
  readonly lines: readonly Line[];
}

const start = 'communeCode,commune,communeName,district,province';

export function placeOf({ id, name, district, province }: CommuneLine): readonly string[] {
  return ['', id, name, district, province];
}

/** Rows of one dossier for the tables of all results: by period, and by district. */
export function resultRows({ criteria, id: set }: BareSet, commune: CommuneLine, line: Line): string {
  const first = [...placeOf(commune), line.id, set, line.period.key, line.asOf];
  let text = '';
  for (let index = 0; index < criteria.length; index++) {
    const { id, target, figure, text: result, state } = line.cells[index] as Cell;
    text += csvRow([...first, id, criteria[index]?.unit, target, figure, result, state]);
  }
  return text;
}

export function resultsTable(rows: readonly string[]): string {
  return csv(`${start},dossier,criteriaSet,period,asOf,criterion,unit,target,figure,result,state`, rows);
}

/** One criterion in the newest dossier of each commune. */
export function criterionTable({ criteria, id: set }: BareSet, at: number, communes: readonly CommuneLine[]): string {
  const rows = communes.map(commune => {
    const line = commune.lines.at(-1) as Line;
    const { id, target, figure, text, state } = line.cells[at] as Cell;
    const path = `/xa/${line.communeId}/${line.id}/`;
    return csvRow([
      ...placeOf(commune),
      line.id,
      set,
      line.period.key,
      id,
      criteria[at]?.unit,
      target,
      figure,
      text,
      state,
      path,
    ]);
  });
  return csv(`${start},dossier,criteriaSet,period,criterion,unit,target,figure,result,state,page`, rows);
}

export function dossiersTable({ id: set }: BareSet, communes: readonly CommuneLine[]): string {
  const rows = communes.flatMap(commune =>
    commune.lines.map(({ id, period, asOf, stage, counts, isEligible }) => {
      const figures = [
        counts.total,
        counts.assigned,
        ...verdictKeys.map(key => counts[key]),
        counts.unknown,
        isEligible,
      ];
      const links = [`/xa/${commune.id}/${id}/`, `/api/v1/communes/${commune.id}/${id}.json`];
      return csvRow([
        ...placeOf(commune),
        id,
        set,
        period.key,
        asOf,
        stage,
        stageTitle(stage),
        ...figures,
        '',
        '',
        '',
        ...links,
      ]);
    }),
  );
  const counted = 'total,assigned,met,notMet,inProgress,notAssessed,unknown,eligible,points,pointsOutOf,pointsOpen';
  return csv(`${start},dossier,criteriaSet,period,asOf,stage,stageTitle,${counted},page,data`, rows);
}

export function communesTable(communes: readonly CommuneLine[]): string {
  const rows = communes.map(commune => csvRow([...placeOf(commune), commune.lines.length, `/xa/${commune.id}/`]));
  return csv(`${start},dossiers,page`, rows);
}

export function setTable({ id: set, set: { pillars, periods }, criteria }: BareSet): string {
  const rows = criteria.map(({ id, pillar, title, unit, targets, points }) => {
    const group = pillars.find(each => each.id === pillar)?.title;
    const own = periods.map(period => targets[period]);
    return csvRow([set, id, pillar, group, '', title, unit, points, '', ...own, `/bo-tieu-chi/${set}/${id}/`]);
  });
  const targets = periods.map(period => `target-${period}`).join(',');
  return csv(`criteriaSet,criterion,pillar,pillarTitle,section,title,unit,points,deadline,${targets},page`, rows);
}

export function setJson({ id, set, criteria }: BareSet): string {
  const { title, shortTitle, kind, decision, periods, pillars, recognition } = set;
  const { id: document, kind: form, documentNumber, date, issuer, subject, url = null } = decision;
  const data = {
    $schema: '/api/v1/criteria-set.schema.json',
    id,
    title,
    shortTitle,
    kind,
    decision: { id: document, kind: form, documentNumber, date, issuer, subject, url },
    periods,
    page: `/bo-tieu-chi/${id}/`,
    pillars: pillars.map(pillar => ({
      id: pillar.id,
      title: pillar.title,
      points: pillar.points ?? null,
      sections: [],
    })),
    gates: (recognition?.gates ?? []).map(gate => ({ id: gate.id, title: gate.title, text: gate.text })),
    criteria: criteria.map(each => ({
      id: each.id,
      pillar: each.pillar,
      title: each.title,
      unit: each.unit,
      measure: each.measure,
      targets: each.targets,
      section: each.section ?? null,
      points: each.points ?? null,
      deadline: each.deadline ?? null,
      scoringCondition: each.scoringCondition ?? null,
      scoring: each.scoring ?? null,
      page: `/bo-tieu-chi/${id}/${each.id}/`,
    })),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

export function indexJson(sets: readonly BareSet[], { id: set }: BareSet, communes: readonly CommuneLine[]): string {
  const data = {
    $schema: '/api/v1/index.schema.json',
    version: 1,
    criteriaSets: sets.map(each => ({
      id: each.id,
      title: each.set.shortTitle,
      data: `/api/v1/criteria/${each.id}.json`,
      page: `/bo-tieu-chi/${each.id}/`,
    })),
    communes: communes.map(({ id, name, district, province, lines }) => ({
      id,
      title: name,
      district,
      province,
      page: `/xa/${id}/`,
      dossiers: lines.toReversed().map(({ id: dossier, period, asOf, stage, counts, isEligible }) => ({
        id: dossier,
        criteriaSet: set,
        period: period.key,
        asOf,
        stage,
        counts,
        eligible: isEligible,
        score: null,
        data: `/api/v1/communes/${id}/${dossier}.json`,
        page: `/xa/${id}/${dossier}/`,
      })),
    })),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

export function homePage(regions: readonly Region[], sets: readonly BareSet[]): string {
  const title = 'Hồ sơ chuyển đổi số cấp xã';
  const lead =
    'Mỗi xã, phường, thị trấn có một trang cho từng năm: chỉ tiêu được giao, kết quả báo cáo, số liệu tính lại, đánh giá và minh chứng.';
  const items = regions.map(
    ({ districtId, district, communes }) =>
      `<li><a href="/huyen/${districtId}/">${capital(district)}</a>, ${communes} xã, phường, thị trấn</li>`,
  );
  const links = sets.map(({ id, set }) => `<li><a href="/bo-tieu-chi/${id}/">${escapeHtml(set.shortTitle)}</a></li>`);
  const main = `<h1>${title}</h1> <p class="lead">${lead}</p> ${section('tim-xa', 'Tìm xã, phường, thị trấn', `<ul class="columns communes"> ${items.join('')} </ul>`)} ${section('bo-tieu-chi', 'Bộ tiêu chí', `<ul>${links.join('')}</ul>`)} `;
  return page({ path: '/', title, description: lead, trail: [], main });
}

export function lettersPage(communes: readonly CommuneLine[]): string {
  const title = 'Danh sách theo chữ cái';
  const groups = [...Map.groupBy(communes, ({ name }) => name.split(' ')[1]?.charAt(0) ?? '')].sort();
  const parts = groups.map(([letter, own]) => {
    const items = own.map(
      ({ id, name, district, province }) => `<li><a href="/xa/${id}/">${name}</a>, ${district}, ${province}</li>`,
    );
    return section(`chu-${letter.toLowerCase()}`, letter, `<ul class="columns">${items.join('')}</ul>`);
  });
  const path = '/tim-kiem/chu-cai/';
  return page({
    path,
    title,
    description: title,
    trail: [['/tim-kiem/', 'Tìm kiếm']],
    main: `<h1>${title}</h1> ${parts.join('')} `,
  });
}

export function setPage({ set, criteria, id }: BareSet, newest: readonly Line[]): string {
  const last = newest[0]?.period.title;
  const head = ['Mã', 'Tiêu chí', ...set.periods, ...(last ? [`Đạt, ${last}`] : [])];
  const tables = set.pillars.map(pillar => {
    const caption = `${pillar.id}. ${pillar.title}: chỉ tiêu từng năm`;
    const rows = criteria.flatMap((criterion, at) => {
      if (criterion.pillar !== pillar.id) return [];
      const link = `<a href="/bo-tieu-chi/${id}/${criterion.id}/">${escapeHtml(criterion.title)}</a>`;
      const cells: string[] = set.periods.map(period =>
        escapeHtml(formatTarget(criterion.targets[period], criterion.unit)),
      );
      if (last) cells.push(`${newest.filter(line => line.cells[at]?.state === 'met').length}/${newest.length}`);
      return row(link, head.slice(2), cells).replace('<tr>', `<tr> <td class="code">${criterion.id}</td>`);
    });
    return `<h3 id="nhom-${pillar.id}">${pillar.id}. ${escapeHtml(pillar.title)}</h3>  ${table({ caption, kind: 'years stacks', head, rows })} `;
  });
  const { issuer, subject } = set.decision;
  const gates = (set.recognition?.gates ?? []).map(
    gate =>
      `<li><p><strong>${escapeHtml(gate.title)}</strong></p><blockquote>${escapeHtml(gate.text)}</blockquote></li>`,
  );
  const basis = (set.legalBasis ?? []).map(text => `<li>${escapeHtml(text)}</li>`);
  return page({
    path: `/bo-tieu-chi/${id}/`,
    title: set.title,
    description: set.title,
    trail: [['/bo-tieu-chi/', 'Bộ tiêu chí']],
    main: `<h1>${escapeHtml(set.title)}</h1> <p class="lead">${criteria.length} tiêu chí trong ${set.pillars.length} nhóm.</p> <dl class="facts"> ${fact('Cơ quan ban hành', escapeHtml(issuer))} ${fact('Trích yếu', escapeHtml(subject))} </dl> ${section('tieu-chi', 'Tiêu chí và chỉ tiêu từng năm', tables.join(''))} ${section('cong-nhan', 'Điều kiện công nhận', `<ol>${gates.join('')}</ol>`)} ${section('can-cu', 'Căn cứ', `<ul>${basis.join('')}</ul>`)} `,
  });
}
