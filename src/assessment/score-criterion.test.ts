import { describe, expect, test } from 'vitest';
import type { Result } from '../schema/result.ts';
import type { Scoring } from '../schema/scoring.ts';
import { scoreCriterion } from './score-criterion.ts';
import { resultOf } from './testing/sample-set.ts';
import { scoredOf } from './testing/scored-set.ts';

type Look = Parameters<typeof scoredOf>[3];

/** State, points and explanation of one criterion, in one line. */
function score(points: number, scoring: Scoring | undefined, data: Partial<Result> | undefined, look?: Look) {
  const given = scoreCriterion(scoredOf('1.1', points, scoring, look), data && resultOf('1.1', data));
  return `${given?.state} ${given?.points} | ${given?.explanation}`;
}

// The quotations are from Phụ lục 4 of Kế hoạch số 95/KH-UBND (3/10/2023) of Thượng Lộ.

describe('points per item: "4 cuộc cho 4 quý của năm đạt 2 điểm, tham gia 1 cuộc được tính 0,5 điểm"', () => {
  test.each([
    [{ value: 2 }, 'scored 1 | 2 cuộc x 0,5 = 1,0 trên 2.'],
    [{ value: 4 }, 'scored 2 | 4 cuộc x 0,5 = 2,0 trên 2.'],
    [{ value: 5 }, 'scored 2 | 5 cuộc x 0,5 = 2,5, tính tối đa 2 trên 2.'],
    [{ value: 0 }, 'scored 0 | 0 cuộc x 0,5 = 0,0 trên 2.'],
    [{ numerator: 3, denominator: 4 }, 'scored 1.5 | 3 cuộc x 0,5 = 1,5 trên 2.'],
    [{ value: -1 }, 'scored 0 | -1 cuộc x 0,5 = 0,0 trên 2.'],
    [{ value: 'hai cuộc' }, 'unknown undefined | Chưa có số lượng.'],
    [{}, 'unknown undefined | Chưa có số lượng.'],
    [undefined, 'unknown undefined | Chưa có kết quả.'],
    [{ verdict: 'not-assessed' }, 'not-assessed undefined | Không đánh giá trong kỳ: không tính vào tổng số điểm.'],
  ] as const)('%j', (data, expected) => {
    expect(score(2, { rule: 'per-item', points: 0.5 }, data, { measure: 'count', unit: 'cuộc' })).toBe(expected);
  });

  test('"Tối đa 10 ý kiến/năm, mỗi ý kiến 1 điểm"', () => {
    const look = { measure: 'count', unit: 'vấn đề' } as const;
    expect(score(10, { rule: 'per-item', points: 1 }, { value: 12 }, look)).toBe(
      'scored 10 | 12 vấn đề x 1 = 12, tính tối đa 10 trên 10.',
    );
  });
});

describe('sum of parts: "Có tổ chức: đạt 01 điểm", "Người đứng đầu đơn vị chủ trì: đạt 01 điểm"', () => {
  const rule: Scoring = {
    rule: 'sum-of-parts',
    parts: [
      { id: 'held', title: 'Có tổ chức', points: 1 },
      { id: 'chaired', title: 'Người đứng đầu đơn vị chủ trì', points: 1 },
    ],
  };
  test.each([
    [{ parts: ['held', 'chaired'] }, 'scored 2 | Có tổ chức: 1 + Người đứng đầu đơn vị chủ trì: 1 = 2 trên 2.'],
    [{ parts: ['held'] }, 'scored 1 | Có tổ chức: 1 trên 2.'],
    [{ parts: [] }, 'scored 0 | Không đạt phần nào: 0 trên 2.'],
    [{ verdict: 'met' }, 'unknown undefined | Chưa ghi các phần đã đạt.'],
  ] as const)('%j', (data, expected) => {
    expect(score(2, rule, { ...data, parts: 'parts' in data ? [...data.parts] : undefined })).toBe(expected);
  });
});

describe('factor by signer: "Người đứng đầu ... ký ... 100% điểm tiêu chí", "Cấp phó ... 50% điểm tiêu chí"', () => {
  const rule: Scoring = {
    rule: 'choice',
    options: [
      { id: 'deputy', title: 'Cấp phó ký', share: 50 },
      { id: 'head', title: 'Người đứng đầu ký', share: 100 },
    ],
  };
  test.each([
    [['head'], 'scored 3 | Người đứng đầu ký: 3 trên 3.'],
    [['deputy'], 'scored 1.5 | Cấp phó ký: 50% x 3 = 1,5 trên 3.'],
    [['deputy', 'head'], 'scored 3 | Người đứng đầu ký: 3 trên 3.'],
    [[], 'scored 0 | Không thuộc trường hợp nào được tính điểm: 0 trên 3.'],
    [undefined, 'unknown undefined | Chưa ghi trường hợp nào.'],
  ])('%j', (parts, expected) => {
    expect(score(3, rule, { parts })).toBe(expected);
  });
});

describe('steps: "Tối thiểu 02 tin bài ...: đạt 100% điểm", "01 tin bài: 50% điểm; 0 tin bài: 0 điểm"', () => {
  const steps = [
    { at: 2, share: 100 },
    { at: 1, share: 50 },
  ];
  test.each([
    [{ value: 7 }, 'scored 10 | 7 tin bài, đạt mốc 2: 10 trên 10.'],
    [{ value: 2 }, 'scored 10 | 2 tin bài, đạt mốc 2: 10 trên 10.'],
    [{ value: 1 }, 'scored 5 | 1 tin bài, đạt mốc 1: 50% x 10 = 5 trên 10.'],
    [{ value: 0 }, 'scored 0 | 0 tin bài, chưa đạt mốc 1: 0 trên 10.'],
    [{ verdict: 'met' }, 'unknown undefined | Chưa có số lượng.'],
  ] as const)('%j', (data, expected) => {
    const rule: Scoring = { rule: 'steps', better: 'higher', steps, otherwise: 'zero' };
    expect(score(10, rule, data, { measure: 'count', unit: 'tin bài' })).toBe(expected);
  });

  test('of fewer the better: "Không có sự cố xảy ra."', () => {
    const rule: Scoring = { rule: 'steps', better: 'lower', steps: [{ at: 0, share: 100 }], otherwise: 'judgement' };
    const look = { measure: 'count', unit: 'sự cố' } as const;
    expect(score(5, rule, { value: 0 }, look)).toBe('scored 5 | 0 sự cố, đạt mốc 0: 5 trên 5.');
    expect(score(5, rule, { value: 1 }, look)).toBe(
      'to-judge undefined | 1 sự cố, chưa đạt mốc 0, văn bản không nêu cách chấm, chờ người chấm cho điểm kèm lý do.',
    );
  });
});

describe('steps of a share: "100% hộ gia đình có kết nối Internet băng thông rộng", silent about less', () => {
  const rule: Scoring = { rule: 'steps', better: 'higher', steps: [{ at: 100, share: 100 }], otherwise: 'judgement' };
  const less = { numerator: 448, denominator: 454 };
  test.each([
    [{ numerator: 454, denominator: 454 }, 'scored 10 | 454/454 = 100%, đạt mốc 100%: 10 trên 10.'],
    [{ value: 100 }, 'scored 10 | 100%, đạt mốc 100%: 10 trên 10.'],
    [
      { ...less, points: 9.5, pointsReason: 'theo Sở xác nhận.' },
      'scored 9.5 | 448/454 = 98,67%, chưa đạt mốc 100%, văn bản không nêu cách chấm; người chấm cho 9,5 trên 10: theo Sở xác nhận.',
    ],
    [
      { ...less, points: 9.5 },
      'to-judge undefined | 448/454 = 98,67%, chưa đạt mốc 100%, văn bản không nêu cách chấm, chờ người chấm cho điểm kèm lý do.',
    ],
    [
      { ...less, points: 99, pointsReason: 'ghi nhầm' },
      'scored 10 | 448/454 = 98,67%, chưa đạt mốc 100%, văn bản không nêu cách chấm; người chấm cho 10 trên 10: ghi nhầm.',
    ],
    [{ numerator: 0, denominator: 0 }, 'unknown undefined | Mẫu số là 0.'],
    [{ numerator: 12 }, 'unknown undefined | Chưa có tử số và mẫu số.'],
    [{ numerator: 12, denominator: 0 }, 'unknown undefined | Chưa có tử số và mẫu số.'],
  ] as const)('%j', (data, expected) => {
    expect(score(10, rule, data, { measure: 'percentage' })).toBe(expected);
  });

  test('"Không xảy ra sự cố thì đạt điểm tối đa"', () => {
    const none = { numerator: 0, denominator: 0 };
    expect(score(5, { ...rule, whenNone: 'maximum' }, none, { measure: 'percentage' })).toBe(
      'scored 5 | Không phát sinh: đạt tối đa, 5 trên 5.',
    );
  });
});

describe('in proportion: "Điểm được tính theo tỉ lệ", "Tỷ lệ thuận theo số điểm"', () => {
  test.each([
    [{ numerator: 448, denominator: 454 }, 'scored 2.9603 | 448/454 = 98,67%: 98,67% x 3 = 2,96 trên 3.'],
    [{ numerator: 15, denominator: 12 }, 'scored 3 | 15/12 = 125%, tính 100%: 100% x 3 = 3 trên 3.'],
    [{ value: 50 }, 'scored 1.5 | 50%: 50% x 3 = 1,5 trên 3.'],
    [{ numerator: 99_999, denominator: 100_000 }, 'scored 2.9999 | 99.999/100.000 = 99,99%: 99,99% x 3 = 2,99 trên 3.'],
    [{ numerator: 0, denominator: 20 }, 'scored 0 | 0/20 = 0%: 0% x 3 = 0 trên 3.'],
    [{ numerator: 0, denominator: 0 }, 'unknown undefined | Mẫu số là 0.'],
    [{ verdict: 'met' }, 'unknown undefined | Chưa có tử số và mẫu số.'],
  ] as const)('%j', (data, expected) => {
    const rule: Scoring = { rule: 'proportional', better: 'higher' };
    expect(score(3, rule, data, { measure: 'percentage' })).toBe(expected);
  });

  test('the lower the better', () => {
    const rule: Scoring = { rule: 'proportional', better: 'lower' };
    expect(score(10, rule, { numerator: 5, denominator: 40 }, { measure: 'percentage' })).toBe(
      'scored 8.75 | 5/40 = 12,5%, càng thấp càng tốt: 100% trừ tỷ lệ này: 87,5% x 10 = 8,75 trên 10.',
    );
  });
});

describe('all or nothing: "Có khởi tạo chuyên mục đạt 100% điểm tiêu chí"', () => {
  test.each([
    [{ value: 'Có' }, 'scored 4 | Đạt điều kiện: 4 trên 4.'],
    [{ value: 'có ' }, 'scored 4 | Đạt điều kiện: 4 trên 4.'],
    [{ value: 'Có'.normalize('NFD') }, 'scored 4 | Đạt điều kiện: 4 trên 4.'],
    [{ value: 3 }, 'scored 4 | Đạt điều kiện: 4 trên 4.'],
    [{ verdict: 'met' }, 'scored 4 | Đạt điều kiện: 4 trên 4.'],
    [{ value: 'Không' }, 'scored 0 | Chưa đạt điều kiện: 0 trên 4.'],
    [{ value: 0 }, 'scored 0 | Chưa đạt điều kiện: 0 trên 4.'],
    [{ verdict: 'not-met' }, 'scored 0 | Chưa đạt điều kiện: 0 trên 4.'],
    [{ verdict: 'in-progress' }, 'unknown undefined | Chưa ghi kết quả Có hoặc Không.'],
    [{ value: 'Một phần', verdict: 'met' }, 'unknown undefined | Chưa ghi kết quả Có hoặc Không.'],
  ] as const)('%j', (data, expected) => {
    expect(score(4, { rule: 'all-or-nothing', otherwise: 'zero' }, data, { measure: 'presence' })).toBe(expected);
  });

  test('of two conditions: "Tối thiểu 1 tin bài được phát trong 1 tuần", "Phát tin thống nhất trên hệ thống ..."', () => {
    const parts = [
      { id: 'weekly', title: 'Tối thiểu 1 tin bài được phát trong 1 tuần' },
      { id: 'unified', title: 'Phát tin thống nhất trên hệ thống thông tin nguồn' },
    ];
    const rule: Scoring = { rule: 'all-or-nothing', parts, otherwise: 'judgement' };
    expect(score(10, rule, { parts: ['unified', 'weekly'] })).toBe('scored 10 | Đạt 2/2 điều kiện: 10 trên 10.');
    expect(score(10, rule, { parts: ['weekly'] })).toBe(
      'to-judge undefined | Đạt 1/2 điều kiện (chưa đạt: Phát tin thống nhất trên hệ thống thông tin nguồn), văn bản không nêu cách chấm, chờ người chấm cho điểm kèm lý do.',
    );
    expect(score(10, rule, { verdict: 'met' })).toBe('unknown undefined | Chưa ghi các điều kiện đã đạt.');
  });
});

describe('a person decides where the text is silent: "Đảm bảo có chất lượng và đúng hạn"', () => {
  test.each([
    [{ verdict: 'met' }, 'to-judge undefined | Văn bản không nêu cách tính, chờ người chấm cho điểm kèm lý do.'],
    [{ points: 8 }, 'to-judge undefined | Văn bản không nêu cách tính, chờ người chấm cho điểm kèm lý do.'],
    [
      { points: 8, pointsReason: 'Hai phản ánh xử lý sơ sài' },
      'scored 8 | Văn bản không nêu cách tính; người chấm cho 8 trên 10: Hai phản ánh xử lý sơ sài.',
    ],
  ] as const)('%j', (data, expected) => {
    expect(score(10, { rule: 'judgement' }, data)).toBe(expected);
    expect(score(10, undefined, data)).toBe(expected);
  });
});

test('a claim stands beside what a rule decides and does not change it', () => {
  const criterion = scoredOf('1.1', 2, { rule: 'per-item', points: 0.5 }, { measure: 'count' });
  expect(scoreCriterion(criterion, resultOf('1.1', { value: 2, points: 2 }))).toMatchObject({ points: 1, claimed: 2 });
});

test('a criterion without points has no score', () => {
  const { points: _, ...criterion } = scoredOf('1.1', 2, undefined);
  expect(scoreCriterion(criterion, resultOf('1.1', { value: 2 }))).toBeUndefined();
});
