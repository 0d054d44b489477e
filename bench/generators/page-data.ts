import type { Commune } from '../../src/schema/commune.ts';
import type { OfficialDocument } from '../../src/schema/official-document.ts';
import type { Result } from '../../src/schema/result.ts';
import { day } from '../floors/site/page.ts';
import type { BareSet } from '../floors/site/read-files.ts';
import type { JsonDossier } from './read-json.ts';

/*
 * What each page shows, ready for a template: the joins are done here, so that the generators are measured at what
 * they are made for. Keys are in small letters, as Hugo hands them on.
 */

export interface Cell {
  readonly text: string;
  readonly href?: string;
}

export interface TableData {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The page of a list: home, commune, set, criterion. */
export interface ListData {
  readonly title: string;
  readonly lead: string;
  readonly tables: readonly TableData[];
}

/** What lists need of a dossier. */
export interface Line {
  readonly communeId: string;
  readonly commune: string;
  readonly dossier: string;
  readonly period: string;
  readonly met: number;
  readonly results: readonly Result[];
}

const verdicts = {
  met: 'Đạt',
  'not-met': 'Không đạt',
  'in-progress': 'Đang triển khai',
  'not-assessed': 'Không đánh giá',
};

export function dossierData(name: string, dossier: JsonDossier, { id: setId, set, criteria }: BareSet) {
  const { head, results, documents } = dossier;
  const byCriterion = new Map(results.map(result => [result.criterion, result]));
  const byId = new Map(documents.map(document => [document.id, document]));
  const assigned = criteria.filter(({ targets }) => targets[head.period.key] !== '*');
  const met = results.filter(({ verdict }) => verdict === 'met').length;
  const pillars = set.pillars.map(pillar => ({
    id: pillar.id,
    title: pillar.title,
    members: criteria.filter(criterion => criterion.pillar === pillar.id),
  }));
  return {
    title: `Xã ${name}: ${set.shortTitle}, ${head.period.title}`,
    lead: `${met} trên ${assigned.length} chỉ tiêu được giao ${head.period.title} được đánh giá đạt.`,
    facts: [fact('Bộ tiêu chí', set.shortTitle), fact('Số liệu tính đến', day(head.asOf))],
    gates: (set.recognition?.gates ?? []).map(({ title, text }) => fact(title, text)),
    counts: pillars.map(({ id, title, members }) => ({
      id,
      title,
      cells: [...Object.keys(verdicts).map(verdict => count(members, byCriterion, verdict)), members.length],
    })),
    pillars: pillars.map(({ id, title, members }) => ({
      id,
      title,
      rows: members.map(member => ({
        id: member.id,
        title: member.title,
        ...judged(byCriterion.get(member.id)),
        target: member.targets[head.period.key] ?? '',
        evidence: dossier.evidence.get(member.id)?.data.documents?.length ?? 0,
      })),
    })),
    details: criteria.map(criterion => detailData(criterion, { dossier, setId, byCriterion, byId })),
    sections: Array.from(dossier.report, ([id, { data, body }]) => ({ id, title: data.title ?? id, body })),
    register: documents.map(({ id, documentNumber, date, kind, subject, issuer }) => ({
      id,
      number: documentNumber ?? '',
      date: day(date),
      subject: `${kind}: ${subject}`,
      issuer: issuer ?? '',
      citing: [...dossier.evidence]
        .filter(([, { data }]) => data.documents?.includes(id))
        .map(([criterion]) => criterion),
    })),
  };
}

interface DetailContext {
  readonly dossier: JsonDossier;
  readonly setId: string;
  readonly byCriterion: ReadonlyMap<string, Result>;
  readonly byId: ReadonlyMap<string, OfficialDocument>;
}

function detailData({ id, title, targets, requirement }: BareSet['criteria'][number], context: DetailContext) {
  const { dossier, setId, byCriterion, byId } = context;
  const evidence = dossier.evidence.get(id);
  const result = byCriterion.get(id);
  return {
    id,
    title,
    requirement: evidence?.data.requirement ?? requirement ?? '',
    target: targets[dossier.head.period.key] ?? '',
    ...judged(result),
    again: computeAgain(result),
    body: evidence?.body ?? '',
    cited: (evidence?.data.documents ?? []).flatMap(each => cite(byId.get(each))),
    materials: (evidence?.data.materials ?? []).map(each => each.title),
    more: `/bo-tieu-chi/${setId}/${id}/`,
  };
}

export function communeData({ name, populations }: Commune, lines: readonly Line[]): ListData {
  const dossiers = lines.map(line => [dossierLink(line), { text: `${line.met}/${line.results.length} đạt` }]);
  const sizes = populations.map(({ title, period, size, unit, source }) =>
    [title, period, `${size} ${unit}`, source ?? ''].map(text => ({ text: String(text) })),
  );
  return {
    title: `Xã ${name}`,
    lead: '',
    tables: [
      { caption: 'Các hồ sơ', head: ['Kỳ', 'Kết quả'], rows: dossiers },
      { caption: 'Quy mô', head: ['Nhóm', 'Kỳ', 'Số lượng', 'Nguồn'], rows: sizes },
    ],
  };
}

export function criterionData({ set, criteria }: BareSet, id: string, lines: readonly Line[]): ListData {
  const criterion = criteria.find(each => each.id === id);
  const rows = lines.map(({ communeId, commune, dossier, period, results }) => {
    const result = results.find(each => each.criterion === id);
    const link = { text: commune, href: `/xa/${communeId}/${dossier}/#ct-${id}` };
    return [link, { text: period }, { text: result?.reported ?? '' }, { text: result?.verdict ?? '' }];
  });
  const targets = Object.entries(criterion?.targets ?? {}).map(([text, target]) => [
    { text },
    { text: String(target) },
  ]);
  return {
    title: `${id}. ${criterion?.title}`,
    lead: `${set.title}. ${criterion?.guidance ?? ''}`,
    tables: [
      { caption: 'Chỉ tiêu', head: ['Kỳ', 'Mức'], rows: targets },
      { caption: 'Các xã', head: ['Xã', 'Kỳ', 'Kết quả', 'Đánh giá'], rows },
    ],
  };
}

export function setData({ set, criteria, id: setId }: BareSet): ListData {
  const rows = criteria.map(({ id, title, unit, targets }) => [
    { text: id, href: `/bo-tieu-chi/${setId}/${id}/` },
    ...[title, unit ?? '', ...set.periods.map(period => targets[period] ?? '')].map(text => ({ text: String(text) })),
  ]);
  const head = ['Mã', 'Tiêu chí', 'Đơn vị', ...set.periods];
  return { title: set.title, lead: '', tables: [{ caption: 'Các tiêu chí', head, rows }] };
}

export function homeData(lines: readonly Line[]): ListData {
  const rows = lines.map(line => [
    { text: `Xã ${line.commune}`, href: `/xa/${line.communeId}/` },
    { text: `${line.met} đạt` },
    dossierLink(line),
  ]);
  return { title: 'Hồ Sơ Số', lead: '', tables: [{ caption: 'Các xã', head: ['Xã', 'Kết quả', 'Hồ sơ'], rows }] };
}

function count(members: BareSet['criteria'], results: ReadonlyMap<string, Result>, verdict: string): number {
  return members.filter(({ id }) => results.get(id)?.verdict === verdict).length;
}

function judged(result: Result | undefined) {
  const verdict = result?.verdict ?? 'not-assessed';
  return { verdict, label: verdicts[verdict], reported: result?.reported ?? '' };
}

function computeAgain(result: Result | undefined): string {
  const { numerator, denominator } = result ?? {};
  if (numerator === undefined || !denominator) return '';
  return `${numerator}/${denominator} = ${((100 * numerator) / denominator).toFixed(2)}%`;
}

function cite(document: OfficialDocument | undefined): readonly Cell[] {
  if (!document) return [];
  const { id, kind, documentNumber, date } = document;
  return [{ href: `#vb-${id}`, text: `${kind} số ${documentNumber} ngày ${day(date)}` }];
}

function fact(title: string, text: string) {
  return { title, text };
}

function dossierLink({ communeId, dossier, period }: Line): Cell {
  return { text: period, href: `/xa/${communeId}/${dossier}/` };
}
