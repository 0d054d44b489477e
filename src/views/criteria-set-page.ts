import type { CriteriaSetBundle } from '../schema/bundle.ts';
import type { CriteriaSet, Procedure } from '../schema/criteria-set.ts';
import type { Criterion } from '../schema/criterion.ts';
import { formatCitation, type KindNames } from './citation.ts';
import { formatTarget } from './figures.ts';
import { criteriaSetDataPath, criteriaSetPath, criterionPath } from './links.ts';

export interface CriteriaSetPage {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly path: string;
  readonly kind: string;
  /** "Quyết định số 1829/QĐ-UBND ngày 30/05/2023" */
  readonly decision: string;
  readonly issuer: string | undefined;
  readonly subject: string;
  readonly decisionUrl: string | undefined;
  readonly criteriaCount: number;
  readonly periods: readonly string[];
  readonly legalBasis: readonly string[];
  readonly pillars: readonly {
    readonly id: string;
    readonly title: string;
    readonly criteria: readonly CriterionRow[];
  }[];
  readonly recognition: CriteriaSet['recognition'];
  readonly procedure: Procedure | undefined;
  /** Where requirements, guidance and evidence of the criteria come from. */
  readonly guidanceSource: string | undefined;
  readonly notes: readonly string[];
  readonly dataHref: string;
}

export interface CriterionRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly unit: string;
  /** One a period, in the order of the periods. */
  readonly targets: readonly string[];
}

const kindLabels: Readonly<Record<CriteriaSet['kind'], string>> = {
  threshold: 'Có mức đạt theo từng năm',
  indicator: 'Chỉ tiêu được giao',
  scored: 'Chấm điểm',
};

export function buildCriteriaSetPage(
  { id, set, criteria, procedure }: CriteriaSetBundle,
  kinds: KindNames,
): CriteriaSetPage {
  const { title, shortTitle, kind, decision, periods, legalBasis, pillars, recognition, notes } = set.data;
  return {
    id,
    title,
    shortTitle,
    path: criteriaSetPath(id),
    kind: kindLabels[kind],
    decision: formatCitation(decision, kinds),
    issuer: decision.issuer,
    subject: decision.subject,
    decisionUrl: decision.url,
    criteriaCount: criteria.data.criteria.length,
    periods,
    legalBasis,
    pillars: pillars.map(pillar => ({
      id: pillar.id,
      title: pillar.title,
      criteria: criteria.data.criteria
        .filter(criterion => criterion.pillar === pillar.id)
        .map(criterion => buildRow(id, criterion, periods)),
    })),
    recognition,
    procedure: procedure?.data,
    guidanceSource: criteria.data.guidanceSource,
    notes,
    dataHref: criteriaSetDataPath(id),
  };
}

function buildRow(set: string, criterion: Criterion, periods: readonly string[]): CriterionRow {
  return {
    id: criterion.id,
    title: criterion.title,
    href: criterionPath(set, criterion.id),
    unit: criterion.unit,
    targets: periods.map(period => formatTarget(criterion, criterion.targets[period])),
  };
}
