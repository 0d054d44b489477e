import type { CriteriaSetBundle } from '../schema/bundle.ts';
import type { CriteriaSet, Pillar, Procedure } from '../schema/criteria-set.ts';
import type { Criterion } from '../schema/criterion.ts';
import { formatNumber } from '../text/numbers.ts';
import { formatCitation, type KindNames } from './citation.ts';
import type { SetComparison } from './compare/set-comparison.ts';
import { formatTarget } from './figures.ts';
import { criteriaSetDataPath, criteriaSetPath, criterionPath } from './links.ts';
import { formatDeadline, listLines } from './scored-criterion.ts';

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
  /** Periods of the columns of targets; none where no criterion has a target. */
  readonly targetPeriods: readonly string[];
  /** "600 điểm"; undefined where the set gives no points. */
  readonly points: string | undefined;
  readonly pillars: readonly PillarRows[];
  readonly comparison: SetComparison;
  readonly recognition: CriteriaSet['recognition'];
  readonly procedure: Procedure | undefined;
  /** Where requirements, guidance and evidence of the criteria come from. */
  readonly guidanceSource: string | undefined;
  readonly notes: readonly string[];
  readonly dataHref: string;
}

export interface PillarRows {
  readonly id: string;
  /** "I. Nhận thức số (90 điểm)" */
  readonly heading: string;
  /** Number as printed, where it is not the id. */
  readonly printedLabel: string | undefined;
  /** Criteria under their section; one group without heading where the pillar has no sections. */
  readonly groups: readonly { readonly heading: string | undefined; readonly criteria: readonly CriterionRow[] }[];
}

export interface CriterionRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly unit: string;
  /** One a period, in the order of the periods. */
  readonly targets: readonly string[];
  /** undefined: the set gives no points. */
  readonly points: string | undefined;
  /** "31/10" */
  readonly deadline: string | undefined;
  /** Lines of the condition, as printed. */
  readonly condition: readonly string[];
}

const kindLabels: Readonly<Record<CriteriaSet['kind'], string>> = {
  threshold: 'Có mức đạt theo từng năm',
  indicator: 'Chỉ tiêu được giao',
  scored: 'Chấm điểm',
};

export function buildCriteriaSetPage(
  { id, set, criteria, procedure }: CriteriaSetBundle,
  kinds: KindNames,
  comparison: SetComparison,
): CriteriaSetPage {
  const all = criteria.data.criteria;
  const hasTargets = all.some(({ targets }) => Object.keys(targets).length > 0);
  const targetPeriods = hasTargets ? set.data.periods : [];
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
    targetPeriods,
    points: set.data.points === undefined ? undefined : `${formatNumber(set.data.points)} điểm`,
    pillars: pillars.map(pillar => ({
      id: pillar.id,
      heading: `${pillar.id}. ${pillar.title}${pillar.points === undefined ? '' : ` (${formatNumber(pillar.points)} điểm)`}`,
      printedLabel: pillar.label,
      groups: groupRows(pillar, all).map(({ heading, members }) => ({
        heading,
        criteria: members.map(criterion => buildRow(id, criterion, targetPeriods)),
      })),
    })),
    comparison,
    recognition,
    procedure: procedure?.data,
    guidanceSource: criteria.data.guidanceSource,
    notes,
    dataHref: criteriaSetDataPath(id),
  };
}

/** The criteria of a pillar by section, in the order of the source; without sections, all in one group. */
function groupRows(pillar: Pillar, criteria: readonly Criterion[]) {
  const members = criteria.filter(criterion => criterion.pillar === pillar.id);
  const groups = pillar.sections.map(({ id, label, title }) => ({
    heading: label === undefined ? title : `${label}. ${title}`,
    members: members.filter(({ section }) => section === id),
  }));
  const others = members.filter(({ section }) => !pillar.sections.some(({ id }) => id === section));
  return others.length > 0 ? [{ heading: undefined, members: others }, ...groups] : groups;
}

function buildRow(set: string, criterion: Criterion, periods: readonly string[]): CriterionRow {
  return {
    id: criterion.id,
    title: criterion.title,
    href: criterionPath(set, criterion.id),
    unit: criterion.unit,
    targets: periods.map(period => formatTarget(criterion, criterion.targets[period])),
    points: criterion.points === undefined ? undefined : formatNumber(criterion.points),
    deadline: formatDeadline(criterion.deadline),
    condition: listLines(criterion.scoringCondition),
  };
}
