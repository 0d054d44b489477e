import { z } from 'zod';
import { criterionIdSchema, dateSchema, periodKeySchema, slugSchema, stageSchema, verdictSchema } from './common.ts';

/**
 * The open data of the site, stable from v1: fields are added, never renamed or dropped. What is not known is null,
 * never zero and never absent.
 */
export const openDataVersion = 1;

const known = <T extends z.ZodType>(schema: T) => schema.nullable();
const linkSchema = z.string().meta({ title: 'Đường dẫn', description: 'Tính từ gốc của trang.' });
const schemaLink = { $schema: linkSchema };

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
  documents: z.array(documentSchema.shape.id).meta({ title: 'Văn bản minh chứng (mã trong documents)' }),
  issues: z.array(openIssueSchema).meta({ title: 'Điểm cần xem lại của tiêu chí' }),
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
    pillars: z.array(z.strictObject({ id: z.string(), title: z.string(), counts: countsSchema })),
    recognition: known(
      z.strictObject({
        eligible: known(z.boolean()),
        gates: z.array(z.strictObject({ id: slugSchema, met: known(z.boolean()), reason: z.string() })),
      }),
    ).meta({ title: 'Điều kiện công nhận; null: bộ tiêu chí không quy định' }),
    results: z.array(openResultSchema),
    documents: z.array(documentSchema),
    issues: z.array(openIssueSchema).meta({ title: 'Điểm cần xem lại của cả hồ sơ, ngoài các tiêu chí' }),
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
    pillars: z.array(z.strictObject({ id: z.string(), title: z.string() })),
    gates: z.array(z.strictObject({ id: slugSchema, title: z.string(), text: z.string() })),
    criteria: z.array(
      z.strictObject({
        id: criterionIdSchema,
        pillar: z.string(),
        title: z.string(),
        unit: z.string(),
        measure: z.string(),
        targets: z.record(periodKeySchema, z.union([z.number(), z.string()])),
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
    criteriaSets: z.array(z.strictObject({ id: slugSchema, title: z.string(), data: linkSchema, page: linkSchema })),
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
            data: linkSchema,
            page: linkSchema,
          }),
        ),
      }),
    ),
  })
  .meta({ title: 'Mục lục dữ liệu mở' });
export type OpenIndex = z.infer<typeof openIndexSchema>;
