import type { Criterion } from '../schema/criterion.ts';
import type { Scoring } from '../schema/scoring.ts';
import { capitalise } from './letter-case.ts';
import { formatNumber } from './numbers.ts';

/** How a criterion earns its points, in one Vietnamese sentence; undefined where the set gives it none. */
export function describeScoring(criterion: Criterion): string | undefined {
  const { points, scoring, unit, measure } = criterion;
  if (points === undefined) return undefined;
  const most = formatNumber(points);
  const describe = describers[scoring?.rule ?? 'judgement'] as (rule: Scoring, about: About) => string;
  return describe(scoring ?? { rule: 'judgement' }, { most, unit: measure === 'percentage' ? '%' : ` ${unit}` });
}

interface About {
  /** The maximum, as printed. */
  readonly most: string;
  /** What follows a figure: "%" or " cuộc". */
  readonly unit: string;
}

type Describers = { readonly [K in Scoring['rule']]: (rule: Extract<Scoring, { rule: K }>, about: About) => string };

function shareOf(share: number, most: string): string {
  return share === 100 ? `${most} điểm` : `${formatNumber(share)}% của ${most} điểm`;
}

const silent = 'văn bản không nêu cách chấm, người chấm cho điểm kèm lý do';
const otherwiseWords = { zero: '0 điểm', judgement: silent };

const describers: Describers = {
  'all-or-nothing': ({ parts, otherwise }, { most }) => {
    const what = parts ? `Đạt đủ các điều kiện (${parts.map(({ title }) => title).join('; ')})` : 'Đạt điều kiện';
    return `${what}: ${most} điểm; chưa đạt: ${otherwiseWords[otherwise]}.`;
  },
  proportional: ({ better, whenNone }, { most }) => {
    const share = better === 'higher' ? 'tỷ lệ' : '(100% trừ tỷ lệ)';
    return `Điểm = ${share} x ${most} điểm${whenNone ? `; không phát sinh: ${most} điểm` : ''}.`;
  },
  steps: ({ better, steps, otherwise, whenNone }, { most, unit }) => {
    const from = better === 'higher' ? 'từ' : 'không quá';
    const marks = steps.map(({ at, share }) => {
      const mark = better === 'lower' && at === 0 ? `0${unit}` : `${from} ${formatNumber(at)}${unit}`;
      return `${mark}: ${shareOf(share, most)}`;
    });
    const none = whenNone ? `; không phát sinh: ${most} điểm` : '';
    const words = `${marks.join('; ')}${none}; còn lại: ${otherwiseWords[otherwise]}.`;
    return capitalise(words);
  },
  'per-item': ({ points }, { most, unit }) => `Mỗi${unit} ${formatNumber(points)} điểm, tối đa ${most} điểm.`,
  'sum-of-parts': ({ parts }, { most }) => {
    const terms = parts.map(({ title, points }) => `${title}: ${formatNumber(points)} điểm`);
    return `Cộng các phần, tối đa ${most} điểm: ${terms.join('; ')}.`;
  },
  choice: ({ options }, { most }) => {
    const cases = options.map(({ title, share }) => `${title}: ${shareOf(share, most)}`);
    return `${cases.join('; ')}; không thuộc các trường hợp này: 0 điểm.`;
  },
  judgement: (_, { most }) => `Tối đa ${most} điểm; ${silent}.`,
};
