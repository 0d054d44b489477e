import type { BareDossier, BareSet } from './read-files.ts';

/* The open data of one dossier: the same figures and documents as the product's. */

export function dossierJson(name: string, dossier: BareDossier, { criteria, set }: BareSet): string {
  const { communeId, id, head, results, documents, evidence } = dossier;
  const byId = new Map(criteria.map(criterion => [criterion.id, criterion]));
  const rows = results.map(result => {
    const { criterion, value = null, reported = null, numerator = null, denominator = null, verdict = null } = result;
    const target = byId.get(criterion)?.targets[head.period.key] ?? null;
    const own = evidence.get(criterion)?.data.documents ?? [];
    return {
      criterion,
      target,
      value,
      reported,
      numerator,
      denominator,
      computed: ratioOf(result),
      verdict,
      documents: own,
    };
  });
  const pillars = set.pillars.map(pillar => {
    const members = results.filter(({ criterion }) => byId.get(criterion)?.pillar === pillar.id);
    return { id: pillar.id, title: pillar.title, met: members.filter(({ verdict }) => verdict === 'met').length };
  });
  const commune = { id: communeId, name };
  const data = { commune, dossier: id, period: head.period, asOf: head.asOf, pillars, results: rows, documents };
  return `${JSON.stringify(data, null, 1)}\n`;
}

export function resultsCsv(name: string, dossier: BareDossier, { criteria, id: set }: BareSet): string {
  const { communeId, id, head, results, evidence } = dossier;
  const byId = new Map(criteria.map(criterion => [criterion.id, criterion]));
  const start = [communeId, `Xã ${name}`, id, set, head.period.key, head.asOf];
  const rows = results.map(result => {
    const { criterion, value, reported, numerator, denominator, verdict } = result;
    const { title, unit, targets } = byId.get(criterion) ?? {};
    const figures = [targets?.[head.period.key], value, reported, numerator, denominator, ratioOf(result), verdict];
    return [...start, criterion, title, unit, ...figures, (evidence.get(criterion)?.data.documents ?? []).join(' ')];
  });
  return csv('commune,communeName,dossier,criteriaSet,period,asOf,criterion,title,unit,target,value,reported', rows);
}

export function documentsCsv(name: string, dossier: BareDossier, { id: set }: BareSet): string {
  const { communeId, id, head, documents, evidence } = dossier;
  const start = [communeId, `Xã ${name}`, id, set, head.period.key, head.asOf];
  const rows = documents.map(document => {
    const { id: own, kind, documentNumber, date, issuer, subject, url } = document;
    const citing = [...evidence]
      .filter(([, { data }]) => data.documents?.includes(own))
      .map(([criterion]) => criterion);
    return [...start, own, kind, documentNumber, date, issuer, subject, url, citing.join(' ')];
  });
  return csv('commune,communeName,dossier,criteriaSet,period,asOf,document,kind,documentNumber,date', rows);
}

function ratioOf({ numerator, denominator }: BareDossier['results'][number]): number | null {
  return numerator === undefined || !denominator ? null : (100 * numerator) / denominator;
}

function csv(head: string, rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  const lines = rows.map(row => row.map(cell => quote(String(cell ?? ''))).join(','));
  return `\uFEFF${[head, ...lines].join('\r\n')}\r\n`;
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
