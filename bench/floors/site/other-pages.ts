import type { Commune } from '../../../src/schema/commune.ts';
import { escapeHtml, page, table } from './page.ts';
import type { BareDossier, BareSet } from './read-files.ts';

/** What the lists of the site need of a dossier. */
export interface Line {
  readonly communeId: string;
  readonly commune: string;
  readonly dossier: string;
  readonly period: string;
  readonly met: number;
  readonly results: BareDossier['results'];
}

export function communePage({ name, populations }: Commune, lines: readonly Line[]): string {
  const dossiers = lines.map(line => [dossierLink(line), `${line.met}/${line.results.length} đạt`]);
  const sizes = populations.map(({ title, period, size, unit, source }) => [
    escapeHtml(title),
    period,
    `${size} ${unit}`,
    escapeHtml(source),
  ]);
  const head = ['Nhóm', 'Kỳ', 'Số lượng', 'Nguồn'];
  return page(`Xã ${name}`, `${table('Các hồ sơ', ['Kỳ', 'Kết quả'], dossiers)}${table('Quy mô', head, sizes)}`);
}

export function criterionPage({ set, criteria }: BareSet, criterion: string, lines: readonly Line[]): string {
  const { title, targets, guidance } = criteria.find(({ id }) => id === criterion) ?? { title: '', targets: {} };
  const rows = lines.map(({ communeId, commune, dossier, period, results }) => {
    const result = results.find(each => each.criterion === criterion);
    const link = `<a href="/xa/${communeId}/${dossier}/#ct-${criterion}">${escapeHtml(commune)}</a>`;
    return [link, period, escapeHtml(result?.reported), result?.verdict ?? ''];
  });
  const own = table(
    'Chỉ tiêu',
    ['Kỳ', 'Mức'],
    Object.entries(targets).map(([key, target]) => [key, escapeHtml(target)]),
  );
  const text = `<p>${escapeHtml(set.title)}</p>${own}<p>${escapeHtml(guidance)}</p>`;
  return page(`${criterion}. ${title}`, `${text}${table('Các xã', ['Xã', 'Kỳ', 'Kết quả', 'Đánh giá'], rows)}`);
}

/** Where the product prints findings, the dossiers alone. */
export function qualityPage({ name }: Commune, lines: readonly Line[]): string {
  const sections = lines.map(
    line => `<section><h2>Hồ sơ ${escapeHtml(line.period)}</h2><p>${dossierLink(line)}</p></section>`,
  );
  return page(`Xã ${name}: chất lượng số liệu`, sections.join(''));
}

/** Communes of a district by criteria. */
export function districtPage({ criteria }: BareSet, period: string, lines: readonly Line[]): string {
  const rows = lines.map(line => {
    const verdicts = new Map(line.results.map(({ criterion, verdict }) => [criterion, verdict]));
    const cells = criteria.map(
      ({ id }) => `<a href="/xa/${line.communeId}/${line.dossier}/#ct-${id}">${verdicts.get(id) ?? ''}</a>`,
    );
    return [escapeHtml(line.commune), ...cells];
  });
  return page(`Các xã ${period}`, table('Các xã theo tiêu chí', ['Xã', ...criteria.map(({ id }) => id)], rows));
}

export function setPage({ set, criteria, id }: BareSet): string {
  const rows = criteria.map(criterion => [
    `<a href="/bo-tieu-chi/${id}/${criterion.id}/">${criterion.id}</a>`,
    escapeHtml(criterion.title),
    escapeHtml(criterion.unit),
    ...set.periods.map(period => escapeHtml(criterion.targets[period])),
  ]);
  return page(set.title, table('Các tiêu chí', ['Mã', 'Tiêu chí', 'Đơn vị', ...set.periods], rows));
}

export function homePage(lines: readonly Line[]): string {
  const items = lines.map(
    line =>
      `<li><a href="/xa/${line.communeId}/">Xã ${escapeHtml(line.commune)}</a>: ${line.met} đạt trong ${dossierLink(line)}</li>`,
  );
  return page('Hồ Sơ Số', `<ul>${items.join('')}</ul>`);
}

function dossierLink({ communeId, dossier, period }: Line): string {
  return `<a href="/xa/${communeId}/${dossier}/">${escapeHtml(period)}</a>`;
}
