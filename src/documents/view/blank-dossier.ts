import type { CriteriaSetBundle, DossierBundle, Located } from '../../schema/bundle.ts';
import { dots } from './document-head.ts';

/**
 * A dossier in which nothing is known but the set, for forms that are filled in by hand: dots in place of every name.
 * With a period the targets of that period are printed; without one every criterion is asked for.
 */
export function blankDossier(criteriaSet: CriteriaSetBundle, period: string | undefined): DossierBundle {
  const place = `xã ${dots}`;
  return {
    id: 'mau-trong',
    folder: `criteria/${criteriaSet.id}`,
    criteriaSet: period === undefined ? withoutTargets(criteriaSet) : criteriaSet,
    commune: {
      id: criteriaSet.id,
      dossierIds: [],
      commune: unlocated(criteriaSet, {
        name: dots,
        kind: 'xã',
        administrativeUnit: criteriaSet.id,
        issuer: `Ủy ban nhân dân ${place}`,
        populations: [],
        signatories: [],
      }),
    },
    dossier: unlocated(criteriaSet, {
      criteriaSet: criteriaSet.id,
      period: { key: period ?? '0000', title: period === undefined ? `năm ${dots}` : `năm ${period}` },
      // Only the properties of the file carry it: the form is as old as the decision it belongs to.
      asOf: criteriaSet.set.data.decision.date ?? '2000-01-01',
      stage: '',
      subject: subjectOf(criteriaSet, { place, period }),
      place: dots,
      issued: [],
      superior: `UBND huyện, thị xã, thành phố ${dots}`,
      signatory: { role: 'CHỦ TỊCH', name: dots.repeat(6) },
      recipients: [dots, dots, 'Lưu: VT, VP'],
      requestsRecognition: false,
      waivers: [],
      notes: [],
    }),
    results: unlocated(criteriaSet, { results: [], reportedCounts: [] }),
    documents: unlocated(criteriaSet, { documents: [] }),
    evidence: new Map(),
    report: new Map(),
    appraisal: new Map(),
    files: [],
    isPartial: false,
    unreadable: new Set(),
  };
}

function subjectOf(
  { set }: CriteriaSetBundle,
  { place, period = dots }: { readonly place: string; readonly period: string | undefined },
): string {
  const { reportSubject, shortTitle } = set.data;
  return (reportSubject ?? `Kết quả thực hiện ${shortTitle} trên địa bàn {commune} {period}`)
    .replaceAll('{commune}', place)
    .replaceAll('{superior}', `huyện, thị xã, thành phố ${dots}`)
    .replaceAll('{period}', `năm ${period}`);
}

/** A criterion without any target is asked for in every period. */
function withoutTargets(criteriaSet: CriteriaSetBundle): CriteriaSetBundle {
  const criteria = criteriaSet.criteria.data.criteria.map(criterion => ({ ...criterion, targets: {} }));
  return {
    ...criteriaSet,
    criteria: { ...criteriaSet.criteria, data: { ...criteriaSet.criteria.data, criteria } },
    byId: new Map(criteria.map(criterion => [criterion.id, criterion])),
  };
}

function unlocated<T>({ set }: CriteriaSetBundle, data: T): Located<T> {
  return { file: set.file, data, locate: () => ({ line: 1, column: 1 }) };
}
