import { z } from 'zod';
import { criterionIdSchema, dateSchema, lineSchema, slugSchema, verdictSchema } from './common.ts';

/** A finding somebody answers for: why it may stand, in which function, since when. */
export const waiverSchema = z
  .strictObject({
    rule: slugSchema.meta({ title: 'Mã quy tắc', examples: ['ratio-agrees'] }),
    reason: z.string().min(10).meta({ title: 'Lý do' }),
    role: lineSchema.meta({ title: 'Chức vụ người quyết định' }),
    date: dateSchema,
    fingerprint: z
      .string()
      .regex(/^m[0-9a-f]{8}$/)
      .optional()
      .meta({
        title: 'Mã của cảnh báo',
        description: 'Cần khi quy tắc có nhiều cảnh báo ở chỗ này; lệnh "npx hoso check --fingerprints" in mã này.',
        examples: ['m3f9a01b2'],
      }),
  })
  .meta({ title: 'Miễn cảnh báo' });
export type Waiver = z.infer<typeof waiverSchema>;

const resultSchema = z
  .strictObject({
    criterion: criterionIdSchema,
    value: z
      .union([z.number(), lineSchema])
      .optional()
      .meta({
        title: 'Kết quả',
        description:
          'Tỷ lệ phần trăm hoặc số lượng mà xã báo cáo (ghi số, dấu thập phân là dấu chấm), hoặc mức bằng lời.',
        examples: [98.7, 'Có'],
      }),
    numerator: z
      .number()
      .nonnegative()
      .optional()
      .meta({ title: 'Tử số', examples: [448] }),
    denominator: z
      .number()
      .nonnegative()
      .optional()
      .meta({ title: 'Mẫu số', examples: [454] }),
    reported: lineSchema.optional().meta({
      title: 'Kết quả như báo cáo',
      description: 'Lời văn ngắn của báo cáo; đây là chữ in trong cột Kết quả của phụ lục.',
      examples: ['448/454 hồ sơ đạt 98,7 %'],
    }),
    parts: z
      .array(slugSchema)
      .optional()
      .meta({
        title: 'Phần đạt được',
        description: 'Mã các phần, điều kiện hoặc trường hợp đã đạt theo cách tính điểm; [] khi không đạt phần nào.',
        examples: [['held', 'chaired-by-head']],
      }),
    points: z
      .number()
      .nonnegative()
      .optional()
      .meta({
        title: 'Điểm',
        description: 'Điểm xã tự chấm, hoặc điểm do người chấm cho khi văn bản không nêu cách tính; kèm pointsReason.',
        examples: [1.5],
      }),
    pointsReason: lineSchema.optional().meta({
      title: 'Lý do cho điểm',
      description: 'Vì sao cho số điểm ấy, khi văn bản không nêu cách tính.',
    }),
    verdict: verdictSchema.optional(),
    verdictText: lineSchema.optional().meta({
      title: 'Lời văn của đánh giá',
      description: 'Khi xã ghi đánh giá bằng lời khác lời thường dùng; mã ở verdict không đổi.',
      examples: ['Đang thực hiện'],
    }),
    note: lineSchema.optional().meta({ title: 'Ghi chú' }),
    waivers: z.array(waiverSchema).default([]).meta({ title: 'Miễn cảnh báo' }),
  })
  .meta({ title: 'Kết quả của một tiêu chí' });
export type Result = z.infer<typeof resultSchema>;

const countSchema = z.int().nonnegative();

/** What the report itself says it counted for a pillar; the product counts again and compares. */
const reportedCountsSchema = z
  .strictObject({
    pillar: z.string().min(1).meta({ title: 'Mã nhóm' }),
    total: countSchema.optional().meta({ title: 'Tổng số chỉ tiêu' }),
    met: countSchema.optional().meta({ title: 'Chỉ tiêu đạt' }),
    notMet: countSchema.optional().meta({ title: 'Chỉ tiêu không hoàn thành' }),
    inProgress: countSchema.optional().meta({ title: 'Chỉ tiêu đang triển khai' }),
    notAssessed: countSchema.optional().meta({ title: 'Chỉ tiêu không đánh giá' }),
    lines: z
      .array(lineSchema)
      .optional()
      .meta({
        title: 'Nguyên văn các dòng đếm',
        description: 'Đúng như báo cáo, mỗi dòng một mục, không kèm dấu gạch đầu dòng.',
        examples: [['Chỉ tiêu đạt: 10/11 chỉ tiêu']],
      }),
  })
  .meta({ title: 'Số đếm trong báo cáo' });
export type ReportedCounts = z.infer<typeof reportedCountsSchema>;

/** What the report itself says the points of a group, or of all groups together, are; the product adds up again. */
const reportedPointsSchema = z
  .strictObject({
    pillar: z
      .string()
      .min(1)
      .optional()
      .meta({ title: 'Mã nhóm', description: 'Bỏ trống khi là tổng điểm của cả bộ.' }),
    points: z.number().nonnegative().meta({ title: 'Điểm xã ghi trong báo cáo' }),
  })
  .meta({ title: 'Điểm cộng trong báo cáo' });

/** `results.yaml`: one entry a criterion, in the order of the set. */
export const resultsFileSchema = z
  .strictObject({
    results: z.array(resultSchema).meta({ title: 'Kết quả các tiêu chí' }),
    reportedCounts: z.array(reportedCountsSchema).default([]).meta({ title: 'Số đếm theo nhóm như báo cáo' }),
    reportedPoints: z
      .array(reportedPointsSchema)
      .optional()
      .meta({ title: 'Điểm cộng theo nhóm và tổng điểm như báo cáo', description: 'Cho bộ chấm điểm.' }),
  })
  .meta({ title: 'Kết quả của hồ sơ' });
export type ResultsFile = z.infer<typeof resultsFileSchema>;
