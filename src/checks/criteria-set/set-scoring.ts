import type { Criterion } from '../../schema/criterion.ts';
import type { Scoring } from '../../schema/scoring.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Check, CriteriaSetContext, Finding } from '../check.ts';

/** Every criterion of a scored set has points and a rule, and the rule can give the maximum and no more. */
export const setScoring: Check<CriteriaSetContext> = {
  id: 'set-scoring',
  severity: 'error',
  title: 'Mỗi tiêu chí của bộ chấm điểm phải có điểm tối đa và cách tính điểm khớp với điểm ấy.',
  why: 'Cách tính không cho được điểm tối đa, hoặc cho quá điểm tối đa, thì điểm của xã sai mà không ai biết.',
  example: {
    wrong: 'points: 2\nscoring: { rule: per-item, points: 5 }',
    right: 'points: 2\nscoring: { rule: per-item, points: 0.5 }',
  },
  *find({ bundle: { set, criteria } }): Iterable<Finding> {
    if (set.data.kind !== 'scored') return;
    for (const [index, criterion] of criteria.data.criteria.entries()) {
      const at = { at: criteria, path: ['criteria', index], criterion: criterion.id };
      const { points, scoring } = criterion;
      const name = `Tiêu chí ${criterion.id}`;
      if (points === undefined) {
        yield { ...at, message: `${name} chưa có điểm tối đa (points).`, hint: 'Thêm dòng points, ví dụ points: 10.' };
      } else if (!scoring) {
        const hint = 'Thêm scoring; văn bản không nêu cách tính thì ghi scoring: { rule: judgement }.';
        yield { ...at, message: `${name} chưa có cách tính điểm (scoring).`, hint };
      } else {
        const path = ['criteria', index, 'scoring'];
        for (const fault of faultsOf(scoring, criterion, points)) {
          yield { ...at, path, message: `${name}: ${fault}`, hint: 'Đối chiếu với điều kiện chấm điểm của văn bản.' };
        }
      }
    }
  },
};

function* faultsOf(scoring: Scoring, criterion: Criterion, maximum: number): Iterable<string> {
  yield* repeatedIds(scoring);
  const most = formatNumber(maximum);
  if (scoring.rule === 'per-item' && scoring.points > maximum) {
    yield `mỗi lần ${formatNumber(scoring.points)} điểm, cao hơn điểm tối đa ${most}.`;
  }
  if (scoring.rule === 'sum-of-parts') {
    const sum = Math.round(scoring.parts.reduce((total, { points }) => total + points, 0) * 10_000) / 10_000;
    if (sum !== maximum) yield `các phần cộng lại được ${formatNumber(sum)} điểm, điểm tối đa là ${most}.`;
  }
  if (scoring.rule === 'choice') yield* fallsShort(scoring.options);
  if (scoring.rule === 'steps') {
    yield* fallsShort(scoring.steps);
    yield* stepFaults(scoring);
  }
  if (scoring.rule === 'proportional' && criterion.measure !== 'percentage' && !criterion.denominator) {
    yield 'tính theo tỷ lệ nhưng chưa nêu tử số và mẫu số (numerator, denominator).';
  }
}

function* repeatedIds(scoring: Scoring): Iterable<string> {
  const parts = 'parts' in scoring ? (scoring.parts ?? []) : 'options' in scoring ? scoring.options : [];
  const ids = parts.map(({ id }) => id);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index)))
    yield `mã phần "${id}" dùng hai lần.`;
}

function* fallsShort(cases: readonly { readonly share: number }[]): Iterable<string> {
  const best = Math.max(...cases.map(({ share }) => share));
  if (best < 100) yield `mức cao nhất chỉ được ${formatNumber(best)}% điểm tối đa.`;
}

/** Towards the better end, steps never give less. */
function* stepFaults({ better, steps }: Extract<Scoring, { rule: 'steps' }>): Iterable<string> {
  const rising = steps.toSorted((left, right) => (better === 'higher' ? left.at - right.at : right.at - left.at));
  for (const [index, step] of rising.entries()) {
    const before = rising[index - 1];
    if (!before) continue;
    const marks = `mốc ${formatNumber(before.at)} được ${formatNumber(before.share)}%, mốc ${formatNumber(step.at)}`;
    if (step.at === before.at) yield `hai mức cùng mốc ${formatNumber(step.at)}.`;
    else if (step.share <= before.share) yield `${marks} tốt hơn lại chỉ được ${formatNumber(step.share)}%.`;
  }
}
