import type { CriteriaSetBundle, Located } from '../../schema/bundle.ts';
import { criteriaSetSchema, type Gate } from '../../schema/criteria-set.ts';
import { type Criterion, criterionSchema, type Measure, type Target } from '../../schema/criterion.ts';
import { type Dossier, dossierSchema } from '../../schema/dossier.ts';
import type { Result } from '../../schema/result.ts';
import type { AssessableDossier } from '../assess-dossier.ts';

/** Literals for tests of the assessment: what a test does not name has a value that decides nothing. */

export function criterionOf(id: string, measure: Measure, targets: Readonly<Record<string, Target>>): Criterion {
  return criterionSchema.parse({
    id,
    pillar: id.split('.')[0] ?? id,
    title: `Tiêu chí ${id}`,
    unit: '%',
    measure,
    targets: { ...targets },
    leadAgencies: [{ name: 'Cơ quan chủ trì' }],
  });
}

export function resultOf(criterion: string, data: Partial<Result>): Result {
  return { criterion, waivers: [], ...data };
}

/** Điều 2 of Decision 1829/QĐ-UBND (30/5/2023), word for word. */
export const decisionGates: Gate[] = [
  {
    id: 'criteria',
    title: 'Đạt toàn bộ các tiêu chí được giao trong năm',
    text: 'Xã, phường, thị trấn được công nhận hoàn thành tiêu chí chuyển đổi số phải đạt toàn bộ các tiêu chí được giao trong năm theo Điều 1 Quyết định này.',
    rule: 'all-criteria-met',
  },
  {
    id: 'index',
    title: 'Chỉ số xếp hạng mức độ chuyển đổi số',
    text: 'Chỉ số xếp hạng mức độ chuyển đổi số: Đạt từ 70% tổng số điểm trở lên của Bộ chỉ số đánh giá, xếp hạng mức độ chuyển đổi số cấp xã ban hành kèm theo Quyết định số 3853/QĐ-UBND ngày 09/11/2022.',
    rule: 'minimum-index-share',
    minimum: 70,
  },
];

export interface SampleDossier {
  readonly criteria: readonly Criterion[];
  readonly results: readonly Result[];
  readonly period?: string;
  readonly gates?: readonly Gate[];
  readonly indexScore?: Dossier['indexScore'];
}

/** A dossier and its set, as the reader gives them, around the criteria and results of a test. */
export function sampleDossier({ criteria, results, period = '2023', gates, indexScore }: SampleDossier) {
  const set = criteriaSetSchema.parse({
    title: 'Bộ tiêu chí',
    shortTitle: 'Bộ tiêu chí',
    kind: 'threshold',
    decision: { id: 'qd', kind: 'QĐ', subject: 'Ban hành bộ tiêu chí' },
    periods: ['2022', '2023'],
    pillars: [...new Set(criteria.map(({ pillar }) => pillar))].map(id => ({ id, title: `Nhóm ${id}`, criteria: 1 })),
    recognition: gates && { source: 'Điều 2', gates: [...gates] },
  });
  const criteriaSet: CriteriaSetBundle = {
    id: 'bo-tieu-chi',
    set: located('set.yaml', set),
    criteria: located('criteria.yaml', { criteria: [...criteria] }),
    procedure: undefined,
    byId: new Map(criteria.map(criterion => [criterion.id, criterion])),
  };
  const dossier = dossierSchema.parse({
    criteriaSet: 'bo-tieu-chi',
    period: { key: period, title: `năm ${period}` },
    asOf: `${period}-12-31`,
    stage: 'self-assessment',
    subject: 'Kết quả thực hiện',
    place: 'Nơi Thử',
    superior: 'UBND huyện',
    signatory: { role: 'CHỦ TỊCH', name: 'Họ Tên' },
    recipients: ['Lưu: VT'],
    indexScore,
  });
  return {
    criteriaSet,
    dossier: located('dossier.yaml', dossier),
    results: located('results.yaml', { results: [...results], reportedCounts: [] }),
  } satisfies AssessableDossier;
}

function located<T>(file: string, data: T): Located<T> {
  return { file, data, locate: () => ({ line: 1, column: 1 }) };
}
