import { expect, test } from 'vitest';
import { type Criterion, criterionSchema } from '../schema/criterion.ts';
import type { Scoring } from '../schema/scoring.ts';
import { describeScoring } from './scoring.ts';

function criterionOf(scoring: Scoring | undefined, more: Partial<Criterion> = {}): Criterion {
  const base = { id: '1.1', pillar: '1', title: 'Chỉ số', unit: 'cuộc', measure: 'count', points: 2 } as const;
  return criterionSchema.parse({ ...base, scoring, ...more });
}

const head = { id: 'head', title: 'Người đứng đầu ký' };
const deputy = { id: 'deputy', title: 'Cấp phó ký' };
const rules: readonly (readonly [Scoring | undefined, Partial<Criterion>])[] = [
  [{ rule: 'per-item', points: 0.5 }, {}],
  [
    { rule: 'proportional', better: 'higher' },
    { measure: 'percentage', unit: '%' },
  ],
  [
    { rule: 'proportional', better: 'lower', whenNone: 'maximum' },
    { measure: 'percentage', unit: '%' },
  ],
  [
    {
      rule: 'steps',
      better: 'higher',
      steps: [
        { at: 2, share: 100 },
        { at: 1, share: 50 },
      ],
      otherwise: 'zero',
    },
    {},
  ],
  [
    { rule: 'steps', better: 'higher', steps: [{ at: 100, share: 100 }], otherwise: 'judgement' },
    { measure: 'percentage' },
  ],
  [{ rule: 'steps', better: 'lower', steps: [{ at: 0, share: 100 }], otherwise: 'judgement', whenNone: 'maximum' }, {}],
  [
    {
      rule: 'sum-of-parts',
      parts: [
        { ...head, points: 1 },
        { ...deputy, points: 1 },
      ],
    },
    {},
  ],
  [
    {
      rule: 'choice',
      options: [
        { ...head, share: 100 },
        { ...deputy, share: 50 },
      ],
    },
    {},
  ],
  [{ rule: 'all-or-nothing', otherwise: 'zero' }, {}],
  [{ rule: 'all-or-nothing', parts: [head, deputy], otherwise: 'judgement' }, {}],
  [{ rule: 'judgement' }, {}],
  [undefined, {}],
];

test('each rule says what earns how many points', () => {
  expect(rules.map(([rule, more]) => describeScoring(criterionOf(rule, more))).join('\n')).toMatchInlineSnapshot(`
    "Mỗi cuộc 0,5 điểm, tối đa 2 điểm.
    Điểm = tỷ lệ x 2 điểm.
    Điểm = (100% trừ tỷ lệ) x 2 điểm; không phát sinh: 2 điểm.
    Từ 2 cuộc: 2 điểm; từ 1 cuộc: 50% của 2 điểm; còn lại: 0 điểm.
    Từ 100%: 2 điểm; còn lại: văn bản không nêu cách chấm, người chấm cho điểm kèm lý do.
    0 cuộc: 2 điểm; không phát sinh: 2 điểm; còn lại: văn bản không nêu cách chấm, người chấm cho điểm kèm lý do.
    Cộng các phần, tối đa 2 điểm: Người đứng đầu ký: 1 điểm; Cấp phó ký: 1 điểm.
    Người đứng đầu ký: 2 điểm; Cấp phó ký: 50% của 2 điểm; không thuộc các trường hợp này: 0 điểm.
    Đạt điều kiện: 2 điểm; chưa đạt: 0 điểm.
    Đạt đủ các điều kiện (Người đứng đầu ký; Cấp phó ký): 2 điểm; chưa đạt: văn bản không nêu cách chấm, người chấm cho điểm kèm lý do.
    Tối đa 2 điểm; văn bản không nêu cách chấm, người chấm cho điểm kèm lý do.
    Tối đa 2 điểm; văn bản không nêu cách chấm, người chấm cho điểm kèm lý do."
  `);
});

test('no points, no rule', () => {
  const { points: _, ...plain } = criterionOf(undefined);
  expect(describeScoring(plain)).toBeUndefined();
});
