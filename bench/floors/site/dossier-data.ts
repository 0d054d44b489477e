import type { Criterion } from '../../../src/schema/criterion.ts';
import type { Result } from '../../../src/schema/result.ts';
import { csv, csvRow } from './csv.ts';
import type { DossierInput } from './dossier-head.ts';
import { computedVerdict, ratioOf } from './figures.ts';

/* The open data of one dossier: the same figures and documents as the product's; it states no findings. */

export function dossierJson(input: Omit<DossierInput, 'sizes'>): string {
  const { commune, dossier, bare, counts, pillars, gates } = input;
  const { head, documents } = dossier;
  const data = {
    $schema: '/api/v1/dossier.schema.json',
    commune: {
      id: dossier.communeId,
      name: commune.name,
      kind: commune.kind,
      administrativeUnit: commune.administrativeUnit,
    },
    dossier: dossier.id,
    criteriaSet: bare.id,
    period: {
      key: head.period.key,
      title: head.period.title,
      from: head.period.from ?? null,
      to: head.period.to ?? null,
    },
    asOf: head.asOf,
    stage: head.stage,
    page: `/xa/${dossier.communeId}/${dossier.id}/`,
    counts,
    score: null,
    pillars: bare.set.pillars.map(({ id, title }, index) => ({ id, title, counts: pillars[index], score: null })),
    recognition: {
      eligible: gates.every(({ met }) => met),
      gates: gates.map(({ id, met, reason }) => ({ id, met, reason })),
    },
    results: bare.criteria.map(criterion => resultData(input, criterion, dossier.byCriterion.get(criterion.id))),
    documents: documents.map(({ id, kind, documentNumber, date, issuer, subject, url = null }) => ({
      id,
      kind,
      documentNumber,
      date,
      issuer,
      subject,
      url,
    })),
    plan: null,
    issues: [],
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

function resultData(
  { dossier }: Omit<DossierInput, 'sizes'>,
  criterion: Criterion,
  result: Result | undefined,
): object {
  const { value = null, reported = null, numerator = null, denominator = null, verdict = null } = result ?? {};
  const target = criterion.targets[dossier.head.period.key];
  const computed = ratioOf(result);
  return {
    criterion: criterion.id,
    target: target ?? null,
    value,
    reported,
    numerator,
    denominator,
    computed: computed === null ? null : Number(computed.toFixed(4)),
    verdict,
    computedVerdict: computedVerdict(target, result),
    documents: dossier.evidence.get(criterion.id)?.data.documents ?? [],
    score: null,
    issues: [],
  };
}

const start = 'communeCode,commune,communeName,dossier,criteriaSet,period,asOf';

export function resultsCsv({ name, dossier, bare }: Omit<DossierInput, 'sizes'>): string {
  const { communeId, id, head, byCriterion, evidence } = dossier;
  const first = ['', communeId, name, id, bare.id, head.period.key, head.asOf];
  const rows = bare.criteria.map(({ id: criterion, title, unit, targets }) => {
    const result = byCriterion.get(criterion);
    const { value, reported, numerator, denominator, verdict } = result ?? {};
    const target = targets[head.period.key];
    const computed = ratioOf(result);
    const figures = [
      target,
      value,
      reported,
      numerator,
      denominator,
      computed === null ? null : Number(computed.toFixed(4)),
    ];
    const documents = (evidence.get(criterion)?.data.documents ?? []).join(' ');
    return csvRow([
      ...first,
      criterion,
      title,
      unit,
      ...figures,
      verdict,
      computedVerdict(target, result),
      '',
      '',
      documents,
      0,
    ]);
  });
  const columns = 'criterion,title,unit,target,value,reported,numerator,denominator,computed,verdict,computedVerdict';
  return csv(`${start},${columns},points,maximumPoints,documents,findings`, rows);
}

export function documentsCsv({ name, dossier, bare }: Omit<DossierInput, 'sizes'>): string {
  const { communeId, id, head, documents, evidence } = dossier;
  const first = ['', communeId, name, id, bare.id, head.period.key, head.asOf];
  const citing = new Map<string, string>();
  for (const { id: criterion } of bare.criteria)
    for (const document of evidence.get(criterion)?.data.documents ?? []) {
      const before = citing.get(document);
      citing.set(document, before === undefined ? criterion : `${before} ${criterion}`);
    }
  const rows = documents.map(({ id: own, kind, documentNumber, date, issuer, subject, url }) =>
    csvRow([...first, own, kind, documentNumber, date, issuer, subject, url, citing.get(own)]),
  );
  return csv(`${start},document,kind,documentNumber,date,issuer,subject,url,criteria`, rows);
}
