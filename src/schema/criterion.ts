import { z } from 'zod';
import { criterionIdSchema, lineSchema, periodKeySchema, slugSchema } from './common.ts';
import { scoringSchema } from './scoring.ts';

/** In a column of targets, `*` says that the criterion is not assessed in that period (1829, Phụ lục 01, note 1). */
export const notAssessedMark = '*';

/** What the result of a criterion is made of, and so whether a target can decide its verdict. */
export const measures = ['percentage', 'count', 'presence', 'statement'] as const;
const measureSchema = z.enum(measures).meta({
  title: 'Cách đo',
  description:
    'percentage: tỷ lệ phần trăm; count: số lượng; presence: có hoặc không (hoặc đếm được ít nhất 1); statement: mức mô tả bằng lời.',
});
export type Measure = z.infer<typeof measureSchema>;

const targetSchema = z.union([z.number(), lineSchema]).meta({
  title: 'Chỉ tiêu',
  description: 'Tỷ lệ phần trăm hoặc số lượng (ghi số), mức bằng lời (ghi chữ), hoặc "*" khi không đánh giá.',
  examples: [70, 'Có', '*'],
});
export type Target = z.infer<typeof targetSchema>;

/** Which things count as evidence: codes of document kinds (KH, BC, CV ...) and the kinds of other material. */
export const materialKinds = ['roster', 'link', 'image', 'report', 'record', 'other'] as const;

const requiredEvidenceSchema = z
  .strictObject({
    id: slugSchema,
    title: lineSchema.meta({ title: 'Thành phần hồ sơ chứng minh', description: 'Nguyên văn.' }),
    accepts: z.array(lineSchema).min(1).meta({
      title: 'Được chấp nhận',
      description:
        'Loại văn bản (KH, QĐ, BC, CV, ...) hoặc loại tài liệu: roster (danh sách), link (đường dẫn), image (hình ảnh), report (báo cáo của cơ quan khác), record (hồ sơ), other.',
    }),
    form: slugSchema.optional().meta({ title: 'Biểu mẫu', examples: ['bieu-3-3'] }),
    isYearly: z.boolean().default(false).meta({
      title: 'Phải có hằng năm',
      description: 'Mỗi năm phải có văn bản mới; văn bản đã dùng năm trước không tính.',
    }),
  })
  .meta({ title: 'Minh chứng phải có' });
export type RequiredEvidence = z.infer<typeof requiredEvidenceSchema>;

const shareSchema = z.strictObject({
  title: lineSchema.meta({ title: 'Tên số liệu', examples: ['Số người dân từ 15 tuổi trở lên'] }),
  population: slugSchema.optional().meta({ title: 'Mã nhóm đối tượng', examples: ['adults'] }),
});

export const criterionSchema = z
  .strictObject({
    id: criterionIdSchema,
    label: lineSchema.optional().meta({ title: 'Số thứ tự như in', description: 'Khi văn bản in khác mã tiêu chí.' }),
    pillar: z.string().min(1).meta({ title: 'Mã nhóm' }),
    section: criterionIdSchema.optional().meta({ title: 'Mã mục trong nhóm', description: 'Khi nhóm chia thành mục.' }),
    title: lineSchema.meta({ title: 'Tên tiêu chí', description: 'Nguyên văn quyết định.' }),
    unit: lineSchema.meta({ title: 'Đơn vị tính', examples: ['%'] }),
    measure: measureSchema,
    targets: z.record(periodKeySchema, targetSchema).default({}).meta({ title: 'Chỉ tiêu theo kỳ' }),
    points: z.number().positive().optional().meta({ title: 'Điểm tối đa', description: 'Cho bộ chấm điểm.' }),
    deadline: z
      .string()
      .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
      .optional()
      .meta({
        title: 'Hạn hoàn thành hằng năm',
        description: 'Tháng-ngày, ví dụ 10-31 là ngày 31/10.',
        examples: ['10-31'],
      }),
    formula: lineSchema.optional().meta({
      title: 'Công thức tính',
      description: 'Nguyên văn, viết bằng Markdown; công thức đặt giữa hai dấu $ theo LaTeX.',
    }),
    scoringCondition: lineSchema.optional().meta({
      title: 'Điều kiện đảm bảo, cách chấm điểm',
      description: 'Nguyên văn, viết bằng Markdown.',
    }),
    scoring: scoringSchema.optional(),
    leadAgencies: z
      .array(z.strictObject({ name: lineSchema.meta({ title: 'Cơ quan' }), isChair: z.boolean().default(false) }))
      .default([])
      .meta({ title: 'Đơn vị chủ trì hướng dẫn, đôn đốc' }),
    notes: z
      .array(lineSchema)
      .default([])
      .meta({ title: 'Ghi chú', description: 'Cột Ghi chú, mỗi văn bản một dòng.' }),
    numerator: shareSchema.optional().meta({ title: 'Tử số' }),
    denominator: shareSchema.optional().meta({ title: 'Mẫu số' }),
    isCumulative: z.boolean().default(false).meta({
      title: 'Tỷ lệ lũy kế',
      description: 'Tỷ lệ cộng dồn qua các năm (số người đã có tài khoản, hồ sơ ...), bình thường không giảm.',
    }),
    requirement: lineSchema.optional().meta({ title: 'Yêu cầu tiêu chí' }),
    guidance: lineSchema.optional().meta({ title: 'Hướng dẫn thực hiện', description: 'Viết bằng Markdown.' }),
    requiredEvidence: z.array(requiredEvidenceSchema).default([]).meta({ title: 'Thành phần hồ sơ chứng minh' }),
    editorialNotes: z.array(lineSchema).default([]).meta({ title: 'Ghi chú của người biên tập' }),
  })
  .meta({ title: 'Tiêu chí' });
export type Criterion = z.infer<typeof criterionSchema>;

/** `criteria/<set>/criteria.yaml`: the criteria in the order of the source. */
export const criteriaFileSchema = z
  .strictObject({
    guidanceSource: lineSchema.optional().meta({ title: 'Nguồn của yêu cầu, hướng dẫn và hồ sơ chứng minh' }),
    criteria: z.array(criterionSchema).min(1).meta({ title: 'Các tiêu chí' }),
  })
  .meta({ title: 'Các tiêu chí của bộ' });
export type CriteriaFile = z.infer<typeof criteriaFileSchema>;
