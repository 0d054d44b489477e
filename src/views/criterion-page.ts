import type { CriteriaSetBundle } from '../schema/bundle.ts';
import type { Criterion, Measure } from '../schema/criterion.ts';
import { formatNumber } from '../text/numbers.ts';
import { describeScoring } from '../text/scoring.ts';
import type { CriterionComparison } from './compare/criterion-comparison.ts';
import { formatTarget } from './figures.ts';
import { criteriaSetPath, criterionPath, guidanceSourceAnchor } from './links.ts';
import { type ProseRenderer, shiftHeadingsTo } from './prose.ts';
import { formatDeadline } from './scored-criterion.ts';

export interface CriterionPage {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly set: { readonly title: string; readonly href: string };
  readonly pillar: string;
  readonly section: string | undefined;
  /** "10 điểm"; undefined where the set gives no points. */
  readonly points: string | undefined;
  /** "31/10" */
  readonly deadline: string | undefined;
  /** Safe HTML of the condition of the points, word for word; empty where there is none. */
  readonly scoringCondition: string;
  readonly unit: string;
  readonly measure: string;
  readonly targets: readonly { readonly period: string; readonly target: string }[];
  readonly leadAgencies: Criterion['leadAgencies'];
  readonly notes: readonly string[];
  /** Safe HTML with MathML; empty where there is none. */
  readonly formula: string;
  readonly numerator: string | undefined;
  readonly denominator: string | undefined;
  readonly requirement: string | undefined;
  /** Safe HTML; empty where there is none. */
  readonly guidance: string;
  /** Where requirement, guidance and evidence come from, in short, and where the whole text of it stands. */
  readonly source: { readonly title: string; readonly href: string } | undefined;
  readonly requiredEvidence: Criterion['requiredEvidence'];
  readonly editorialNotes: readonly string[];
  readonly comparison: CriterionComparison;
  readonly previous: CriterionLink | undefined;
  readonly next: CriterionLink | undefined;
}

interface CriterionLink {
  readonly id: string;
  readonly href: string;
}

const measureLabels: Readonly<Record<Measure, string>> = {
  percentage: 'Tỷ lệ phần trăm: tử số chia cho mẫu số, so với chỉ tiêu của năm.',
  count: 'Số lượng đếm được, so với chỉ tiêu của năm.',
  presence: 'Có hoặc không; có ít nhất một thì đạt.',
  statement: 'Mức độ mô tả bằng lời; người đánh giá kết luận trên minh chứng.',
};

export interface CriterionPageInput {
  readonly set: CriteriaSetBundle;
  readonly criterion: Criterion;
  readonly comparison: CriterionComparison;
  readonly renderProse: ProseRenderer;
}

export function buildCriterionPage({ set, criterion, comparison, renderProse }: CriterionPageInput): CriterionPage {
  const { criteria } = set.criteria.data;
  const index = criteria.findIndex(({ id }) => id === criterion.id);
  const pillar = set.set.data.pillars.find(({ id }) => id === criterion.pillar);
  return {
    id: criterion.id,
    title: criterion.title,
    path: criterionPath(set.id, criterion.id),
    set: { title: set.set.data.shortTitle, href: criteriaSetPath(set.id) },
    pillar: pillar?.title ?? criterion.pillar,
    section: pillar?.sections.find(({ id }) => id === criterion.section)?.title,
    points: criterion.points === undefined ? undefined : `${formatNumber(criterion.points)} điểm`,
    deadline: formatDeadline(criterion.deadline),
    scoringCondition: renderPart(criterion.scoringCondition ?? '', 'cham-diem-', renderProse),
    unit: criterion.unit,
    measure: describeScoring(criterion) ?? measureLabels[criterion.measure],
    targets: listTargets(criterion, set.set.data.periods),
    leadAgencies: criterion.leadAgencies,
    notes: criterion.notes,
    formula: renderProse(criterion.formula ?? '', { headingShift: 0, idPrefix: 'cong-thuc-' }),
    numerator: criterion.numerator?.title,
    denominator: criterion.denominator?.title,
    requirement: criterion.requirement,
    guidance: renderPart(criterion.guidance ?? '', 'huong-dan-', renderProse),
    source: linkSource(set, criterion),
    requiredEvidence: criterion.requiredEvidence,
    editorialNotes: criterion.editorialNotes,
    comparison,
    previous: linkCriterion(set.id, criteria[index - 1]),
    next: linkCriterion(set.id, criteria[index + 1]),
  };
}

/** A criterion without any target (a scored one) has none to show. */
function listTargets(criterion: Criterion, periods: readonly string[]): CriterionPage['targets'] {
  if (Object.keys(criterion.targets).length === 0) return [];
  return periods.map(period => ({ period, target: formatTarget(criterion, criterion.targets[period]) }));
}

function renderPart(text: string, idPrefix: string, renderProse: ProseRenderer): string {
  return text === '' ? '' : renderProse(text, { headingShift: shiftHeadingsTo(3, text), idPrefix });
}

function linkSource(set: CriteriaSetBundle, criterion: Criterion): CriterionPage['source'] {
  const text = set.criteria.data.guidanceSource;
  if (text === undefined || (!criterion.guidance && !criterion.requirement)) return undefined;
  // The name of the source comes first; what follows it in brackets or further sentences stands on the page of the set.
  const [title = text] = text.split(/ \(|[.;](?:\s|$)/);
  return { title, href: `${criteriaSetPath(set.id)}#${guidanceSourceAnchor}` };
}

function linkCriterion(set: string, criterion: Criterion | undefined): CriterionLink | undefined {
  return criterion && { id: criterion.id, href: criterionPath(set, criterion.id) };
}
