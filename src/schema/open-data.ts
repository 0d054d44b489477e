import { z } from 'zod';
import { criterionIdSchema, dateSchema, periodKeySchema, slugSchema, stageSchema, verdictSchema } from './common.ts';
import { scoringSchema } from './scoring.ts';

/**
 * The open data of the site, stable from v1: fields are added, never renamed or dropped. What is not known is null,
 * never zero and never absent.
 */
export const openDataVersion = 1;

export const known = <T extends z.ZodType>(schema: T) => schema.nullable();
export const linkSchema = z.string().meta({ title: 'Đường dẫn', description: 'Tính từ gốc của trang.' });
export const schemaLink = { $schema: linkSchema };

const countsSchema = z.strictObject({
  met: z.int(),
  'not-met': z.int(),
  'in-progress': z.int(),
  'not-assessed': z.int(),
  unknown: z.int().meta({ title: 'Chưa có kết quả' }),
  total: z.int().meta({ title: 'Tổng số tiêu chí' }),
  assigned: z.int().meta({ title: 'Số tiêu chí được giao trong kỳ' }),
});

const documentSchema = z.strictObject({
  id: slugSchema,
  kind: z.string(),
  documentNumber: known(z.string()),
  date: known(dateSchema),
  issuer: known(z.string()),
  subject: z.string(),
  url: known(z.string()),
});

const scoreSchema = z
  .strictObject({
    points: known(z.number()).meta({ title: 'Tổng các điểm đã biết; null: chưa có điểm nào, không phải 0' }),
    maximum: z.number().meta({ title: 'Điểm tối đa của các tiêu chí được đánh giá' }),
    open: z.number().meta({ title: 'Điểm tối đa của các tiêu chí chưa có điểm' }),
    scored: z.int().meta({ title: 'Số tiêu chí đã có điểm' }),
    assessed: z.int().meta({ title: 'Số tiêu chí được đánh giá' }),
  })
  .meta({ title: 'Điểm, của bộ chấm điểm' });

const resultScoreSchema = z.strictObject({
  points: known(z.number()).meta({ title: 'Điểm; null: chưa có điểm, không phải 0' }),
  maximum: z.number().meta({ title: 'Điểm tối đa' }),
  state: z.enum(['scored', 'to-judge', 'unknown', 'not-assessed']).meta({
    title: 'Tình trạng: đã có điểm, chờ người chấm, chưa có số liệu, không đánh giá',
  }),
  explanation: z.string().meta({ title: 'Vì sao được số điểm ấy' }),
  claimed: known(z.number()).meta({ title: 'Điểm xã tự ghi, khi điểm tính được từ số liệu' }),
});

const openIssueSchema = z.strictObject({
  rule: slugSchema.meta({ title: 'Quy tắc (mã ở trang /huong-dan/quy-tac/)' }),
  severity: z.enum(['error', 'warning', 'info']).meta({ title: 'Mức: lỗi, cảnh báo, lưu ý' }),
  message: z.string().meta({ title: 'Điều cần xem lại' }),
});

const openResultSchema = z.strictObject({
  criterion: criterionIdSchema,
  target: known(z.union([z.number(), z.string()])).meta({ title: 'Chỉ tiêu của kỳ ("*": không đánh giá)' }),
  value: known(z.union([z.number(), z.string()])).meta({ title: 'Kết quả xã báo cáo, dạng số hoặc chữ' }),
  reported: known(z.string()).meta({ title: 'Kết quả xã báo cáo, như in trong báo cáo' }),
  numerator: known(z.number()).meta({ title: 'Tử số' }),
  denominator: known(z.number()).meta({ title: 'Mẫu số' }),
  computed: known(z.number()).meta({
    title: 'Tỷ lệ tính lại (%)',
    description: 'numerator * 100 / denominator, làm tròn đến 4 chữ số lẻ.',
  }),
  verdict: known(verdictSchema).meta({ title: 'Đánh giá của xã' }),
  computedVerdict: known(verdictSchema).meta({ title: 'Đánh giá suy ra từ số liệu và chỉ tiêu' }),
  score: known(resultScoreSchema).meta({ title: 'Điểm của tiêu chí; null: bộ tiêu chí không chấm điểm' }),
  documents: z.array(documentSchema.shape.id).meta({ title: 'Văn bản minh chứng (mã trong documents)' }),
  issues: z.array(openIssueSchema).meta({ title: 'Chỗ cần xem lại của tiêu chí' }),
});

const planRowSchema = z.strictObject({
  level: z.int().meta({ title: '0: một dòng; 1, 2: tên nhóm, nhóm con' }),
  label: z.string().meta({ title: 'Số thứ tự như in' }),
  title: z.string(),
  lead: known(z.string()).meta({ title: 'Chủ trì' }),
  cooperation: known(z.string()).meta({ title: 'Phối hợp' }),
  schedule: known(z.string()).meta({ title: 'Thời gian' }),
  note: known(z.string()).meta({ title: 'Ghi chú' }),
});

const openPlanSchema = z.strictObject({
  targets: z.array(planRowSchema).meta({ title: 'Các chỉ tiêu và phân công theo dõi, đôn đốc' }),
  documents: z.array(planRowSchema).meta({ title: 'Hệ thống các văn bản, chương trình' }),
  projects: z.array(planRowSchema).meta({ title: 'Danh mục dự án triển khai' }),
});

/** `/api/v1/communes/<commune>/<dossier>.json` */
export const openDossierSchema = z
  .strictObject({
    ...schemaLink,
    commune: z.strictObject({ id: slugSchema, name: z.string(), kind: z.string(), administrativeUnit: slugSchema }),
    dossier: slugSchema,
    criteriaSet: slugSchema,
    period: z.strictObject({ key: periodKeySchema, title: z.string(), from: known(dateSchema), to: known(dateSchema) }),
    asOf: dateSchema,
    stage: stageSchema,
    page: linkSchema,
    counts: countsSchema,
    score: known(
      scoreSchema.extend({
        outOf: z.number().meta({ title: 'Tổng số điểm bộ tiêu chí nêu, trừ phần không đánh giá' }),
      }),
    ).meta({ title: 'Tổng điểm; null: bộ tiêu chí không chấm điểm' }),
    pillars: z.array(
      z.strictObject({ id: z.string(), title: z.string(), counts: countsSchema, score: known(scoreSchema) }),
    ),
    recognition: known(
      z.strictObject({
        eligible: known(z.boolean()),
        gates: z.array(z.strictObject({ id: slugSchema, met: known(z.boolean()), reason: z.string() })),
      }),
    ).meta({ title: 'Điều kiện công nhận; null: bộ tiêu chí không quy định' }),
    results: z.array(openResultSchema),
    documents: z.array(documentSchema),
    plan: known(openPlanSchema).meta({ title: 'Các danh sách của kế hoạch; null: hồ sơ không có kế hoạch' }),
    issues: z.array(openIssueSchema).meta({ title: 'Chỗ cần xem lại của cả hồ sơ, ngoài các tiêu chí' }),
  })
  .meta({ title: 'Hồ sơ của một xã trong một kỳ' });
export type OpenDossier = z.infer<typeof openDossierSchema>;

/** `/api/v1/criteria/<set>.json` */
export const openCriteriaSetSchema = z
  .strictObject({
    ...schemaLink,
    id: slugSchema,
    title: z.string(),
    shortTitle: z.string(),
    kind: z.enum(['threshold', 'indicator', 'scored']),
    decision: documentSchema,
    periods: z.array(periodKeySchema),
    page: linkSchema,
    points: known(z.number()).meta({ title: 'Tổng điểm của bộ chấm điểm' }),
    pillars: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        points: known(z.number()),
        sections: z.array(z.strictObject({ id: z.string(), title: z.string() })),
      }),
    ),
    gates: z.array(z.strictObject({ id: slugSchema, title: z.string(), text: z.string() })),
    criteria: z.array(
      z.strictObject({
        id: criterionIdSchema,
        pillar: z.string(),
        title: z.string(),
        unit: z.string(),
        measure: z.string(),
        targets: z.record(periodKeySchema, z.union([z.number(), z.string()])),
        section: known(criterionIdSchema).meta({ title: 'Mục trong nhóm' }),
        points: known(z.number()).meta({ title: 'Điểm tối đa' }),
        deadline: known(z.string()).meta({ title: 'Hạn hằng năm, tháng-ngày' }),
        scoringCondition: known(z.string()).meta({ title: 'Điều kiện chấm điểm, nguyên văn' }),
        scoring: known(scoringSchema),
        page: linkSchema,
      }),
    ),
  })
  .meta({ title: 'Bộ tiêu chí' });
export type OpenCriteriaSet = z.infer<typeof openCriteriaSetSchema>;

/** `/api/v1/index.json` */
export const openIndexSchema = z
  .strictObject({
    ...schemaLink,
    version: z.literal(openDataVersion),
    criteriaSets: z.array(
      z.strictObject({
        id: slugSchema,
        title: z.string(),
        data: linkSchema,
        aggregates: linkSchema.meta({ title: 'Tổng hợp toàn tỉnh và từng huyện (JSON)' }),
        page: linkSchema,
      }),
    ),
    communes: z.array(
      z.strictObject({
        id: slugSchema,
        title: z.string(),
        district: known(z.string()),
        province: known(z.string()),
        page: linkSchema,
        dossiers: z.array(
          z.strictObject({
            id: slugSchema,
            criteriaSet: slugSchema,
            period: periodKeySchema,
            asOf: dateSchema,
            stage: stageSchema,
            counts: countsSchema,
            eligible: known(z.boolean()),
            score: known(z.strictObject({ points: known(z.number()), outOf: z.number(), open: z.number() })).meta({
              title: 'Điểm; null: bộ tiêu chí không chấm điểm',
            }),
            data: linkSchema,
            page: linkSchema,
          }),
        ),
      }),
    ),
  })
  .meta({ title: 'Mục lục dữ liệu mở' });
export type OpenIndex = z.infer<typeof openIndexSchema>;

const openChangeSchema = z.strictObject({
  criterion: known(criterionIdSchema).meta({ title: 'Mã tiêu chí; null: cả hồ sơ' }),
  label: z.string().meta({ title: 'Điều thay đổi, bằng lời' }),
  before: known(z.string()).meta({ title: 'Trước; null: chưa có' }),
  after: known(z.string()).meta({ title: 'Sau; null: đã bỏ' }),
});

/** `/api/v1/changes.json` */
export const openChangesSchema = z
  .strictObject({
    ...schemaLink,
    reach: z.enum(['whole', 'shallow', 'none']).meta({
      title: 'Lịch sử có đến đâu',
      description: 'whole: đủ; shallow: thiếu các bản ghi cũ; none: không có lịch sử.',
    }),
    commit: known(z.string()).meta({ title: 'Bản ghi mới nhất của kho' }),
    entries: z
      .array(
        z.strictObject({
          commit: z.string().meta({ title: 'Mã bản ghi' }),
          date: z.iso.datetime().meta({ title: 'Thời điểm (UTC)' }),
          commune: slugSchema,
          dossier: slugSchema,
          kind: z.enum(['added', 'changed', 'removed']),
          role: known(z.string()).meta({ title: 'Vai trò của người sửa; null: không rõ' }),
          changes: z.array(openChangeSchema),
        }),
      )
      .meta({ title: 'Các thay đổi, mới nhất trước; nhiều nhất 500' }),
  })
  .meta({ title: 'Thay đổi của các hồ sơ' });
export type OpenChanges = z.infer<typeof openChangesSchema>;
