import { type Criterion, notAssessedMark } from '../schema/criterion.ts';
import { describeScoring } from '../text/scoring.ts';
import { formatTarget } from '../text/targets.ts';
import { comment, switchedOff } from './yaml-text.ts';

/** The entry of a criterion in a new results.yaml, open, with what it needs as comments. `when`: "năm 2024". */
export function resultEntry(criterion: Criterion, period: string, when: string): string {
  const { id, unit } = criterion;
  const title = criterion.title.replace(/[\s.,]*$/, '.');
  const entry = `  - criterion: "${id}"\n`;
  if (!isAssigned(criterion, period)) {
    return `${comment([`${title} Không đánh giá trong ${when}.`], 2)}${entry}    verdict: not-assessed\n`;
  }
  const scoring = describeScoring(criterion);
  if (scoring) {
    return `${comment([`${title} (đơn vị tính: ${unit})`, scoring], 2)}${entry}${switchedOff(scoredFields(criterion), 4)}`;
  }
  const target = criterion.targets[period];
  const aim = target === undefined ? '' : `Chỉ tiêu: ${formatTarget(criterion, target)} `;
  return `${comment([`${title} ${aim}(đơn vị tính: ${unit}).`], 2)}${entry}${switchedOff([...figures(criterion), 'reported: ', 'verdict: met'], 4)}`;
}

/** What explains the fields to fill in; a scored set has others. */
export function explainFields(criteria: readonly Criterion[]): readonly string[] {
  const shared = [
    'numerator, denominator: tử số, mẫu số; value: tỷ lệ phần trăm hoặc số lượng (dấu thập phân là dấu chấm);',
    'reported: lời văn ngắn in ở cột Kết quả;',
  ];
  const isScored = criteria.some(({ points }) => points !== undefined);
  return isScored
    ? [
        ...shared,
        'parts: mã các phần đã đạt, [] khi không phần nào; không đánh giá trong kỳ thì ghi verdict: not-assessed;',
        'points, pointsReason: điểm và lý do của người chấm khi văn bản không nêu cách chấm; còn lại điểm được tính tự động.',
      ]
    : [
        ...shared,
        'verdict: met (đạt), not-met (không đạt), in-progress (đang triển khai), not-assessed (không đánh giá).',
      ];
}

/** A criterion without any target (a scored one, an open indicator) is asked for in every period. */
export function isAssigned({ targets }: Criterion, period: string): boolean {
  const target = targets[period];
  return target === undefined ? Object.keys(targets).length === 0 : target !== notAssessedMark;
}

function figures({ measure }: Criterion): readonly string[] {
  return measure === 'percentage' ? ['numerator: ', 'denominator: ', 'value: '] : ['value: '];
}

function scoredFields(criterion: Criterion): readonly string[] {
  const { scoring, measure } = criterion;
  const judged = ['points: ', 'pointsReason: '];
  const share = ['numerator: ', 'denominator: '];
  const amount = measure === 'percentage' ? share : ['value: '];
  if (!scoring || scoring.rule === 'judgement') return [...amount, ...judged];
  const parts = 'options' in scoring ? scoring.options.slice(0, 1) : 'parts' in scoring ? scoring.parts : undefined;
  const facts = parts
    ? [`parts: [${parts.map(({ id }) => id).join(', ')}]`]
    : scoring.rule === 'all-or-nothing'
      ? ['value: Có']
      : scoring.rule === 'proportional'
        ? share
        : amount;
  return 'otherwise' in scoring && scoring.otherwise === 'judgement' ? [...facts, ...judged] : facts;
}
