import type { CriteriaSet } from '../schema/criteria-set.ts';
import { fillIn } from './fill-in-mark.ts';
import { comment, quote } from './yaml-text.ts';

export interface SampleCriteria {
  /** The `criteria:` list as YAML. */
  readonly text: string;
  readonly pillars: readonly SamplePillar[];
  /** Points of the whole set; undefined where a set of this kind has none. */
  readonly points: number | undefined;
}

interface SamplePillar {
  readonly id: string;
  readonly title: string;
  readonly criteria: number;
  readonly points: number | undefined;
}

interface Sample {
  readonly pillar: string;
  readonly title: string;
  readonly unit: string;
  readonly measure: string;
  readonly points?: number;
  /** What this sample shows, and its further lines. */
  readonly hint: string;
  readonly lines: readonly string[];
}

/** A few criteria of a kind, one for each way of measuring or scoring that such a set mostly needs. */
export function sampleCriteria(kind: CriteriaSet['kind'], period: string): SampleCriteria {
  const samples = samplesOf(kind, period);
  const pillars = ['1', '2'].map(id => {
    const own = samples.filter(({ pillar }) => pillar === id);
    return { id, title: fillIn(`tên nhóm ${id}`), criteria: own.length, points: sumOf(own) };
  });
  return {
    text: `criteria:\n${pillars.map(({ id }) => pillarText(id, samples)).join('')}`,
    pillars,
    points: sumOf(samples),
  };
}

function samplesOf(kind: CriteriaSet['kind'], period: string): readonly Sample[] {
  if (kind === 'scored') return scored;
  const target = (value: string) => ['targets:', `  ${quote(period)}: ${value}`];
  return kind === 'indicator' ? indicators(target) : thresholds(target);
}

type Target = (value: string) => readonly string[];

const thresholds = (target: Target): readonly Sample[] => [
  {
    pillar: '1',
    title: 'tên tiêu chí đo bằng tỷ lệ',
    unit: '%',
    measure: 'percentage',
    hint: 'Tỷ lệ phần trăm: mức đạt theo năm, tên tử số và mẫu số; ghi "*" cho năm không đánh giá.',
    lines: [...target('80'), ...share],
  },
  {
    pillar: '1',
    title: 'tên tiêu chí có hoặc không',
    unit: 'Văn bản',
    measure: 'presence',
    hint: 'Có hoặc không, kèm minh chứng phải có; accepts: loại văn bản (KH, QĐ, BC ...) hoặc roster, link, image.',
    lines: [...target('Có'), ...evidence],
  },
  {
    pillar: '2',
    title: 'tên tiêu chí đo bằng số lượng',
    unit: fillIn('đơn vị tính'),
    measure: 'count',
    hint: 'Số lượng.',
    lines: target('3'),
  },
];

const indicators = (target: Target): readonly Sample[] => [
  {
    pillar: '1',
    title: 'tên chỉ tiêu đo bằng tỷ lệ',
    unit: '%',
    measure: 'percentage',
    hint: 'Tỷ lệ phần trăm có công thức tính (LaTeX giữa hai dấu $).',
    lines: [
      ...target('80'),
      'formula: |-',
      String.raw`  $\text{Tỷ lệ} = \frac{\text{${fillIn('tên tử số')}}}{\text{${fillIn('tên mẫu số')}}} \times 100\%$`,
      ...share,
    ],
  },
  {
    pillar: '1',
    title: 'tên chỉ tiêu đo bằng số lượng',
    unit: fillIn('đơn vị tính'),
    measure: 'count',
    hint: 'Số lượng.',
    lines: target('3'),
  },
  {
    pillar: '2',
    title: 'tên chỉ tiêu không có mức',
    unit: 'Nội dung',
    measure: 'statement',
    hint: 'Mô tả bằng lời, văn bản không nêu mức.',
    lines: [],
  },
];

const share: readonly string[] = [
  `numerator:\n  title: ${quote(fillIn('tên tử số'))}`,
  `denominator:\n  title: ${quote(fillIn('tên mẫu số'))}`,
];

const evidence: readonly string[] = [
  'requiredEvidence:',
  '  - id: ke-hoach',
  `    title: ${quote(fillIn('thành phần hồ sơ chứng minh'))}`,
  '    accepts: [KH]',
];

const scored: readonly Sample[] = [
  {
    pillar: '1',
    title: 'tên tiêu chí cộng điểm theo từng lần',
    unit: 'cuộc',
    measure: 'count',
    points: 2,
    hint: 'Mỗi lần được 0,5 điểm, tối đa 2 điểm; deadline: hạn hằng năm, tháng-ngày.',
    lines: ['deadline: "10-31"', 'scoring: { rule: per-item, points: 0.5 }'],
  },
  {
    pillar: '1',
    title: 'tên tiêu chí chấm theo người ký',
    unit: 'văn bản',
    measure: 'statement',
    points: 3,
    hint: 'Chọn một trường hợp; share: tỷ lệ % của điểm tối đa.',
    lines: [
      'scoring:',
      '  rule: choice',
      '  options:',
      '    - { id: head, title: Người đứng đầu ký, share: 100 }',
      '    - { id: deputy, title: Cấp phó ký, share: 50 }',
    ],
  },
  {
    pillar: '2',
    title: 'tên tiêu chí chấm theo tỷ lệ',
    unit: '%',
    measure: 'percentage',
    points: 10,
    hint: 'Điểm bằng tỷ lệ nhân điểm tối đa.',
    lines: [...share, 'scoring: { rule: proportional }'],
  },
  {
    pillar: '2',
    title: 'tên tiêu chí đạt thì trọn điểm',
    unit: 'có/không',
    measure: 'presence',
    points: 5,
    hint: 'Đạt thì trọn điểm; chưa đạt: otherwise zero là 0 điểm, judgement là người chấm cho điểm kèm lý do.',
    lines: ['scoring: { rule: all-or-nothing, otherwise: zero }'],
  },
];

function pillarText(pillar: string, samples: readonly Sample[]): string {
  const own = samples.filter(each => each.pillar === pillar);
  return own.map((sample, index) => criterionText(sample, `${pillar}.${index + 1}`)).join('');
}

function criterionText({ pillar, title, unit, measure, points, hint, lines }: Sample, id: string): string {
  const fields = [
    `pillar: ${quote(pillar)}`,
    `title: ${quote(fillIn(title))}`,
    `unit: ${quote(unit)}`,
    `measure: ${measure}`,
    ...(points === undefined ? [] : [`points: ${points}`]),
    ...lines,
  ].flatMap(line => line.split('\n'));
  return `${comment([hint], 2)}  - id: ${quote(id)}\n${fields.map(line => `    ${line}\n`).join('')}`;
}

function sumOf(samples: readonly Sample[]): number | undefined {
  const points = samples.flatMap(each => each.points ?? []);
  return points.length === 0 ? undefined : points.reduce((sum, each) => sum + each, 0);
}
