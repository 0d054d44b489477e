import { z } from 'zod';
import { criterionIdSchema, lineSchema, periodKeySchema, slugSchema, stageSchema } from './common.ts';
import { officialDocumentSchema } from './official-document.ts';

/** A pillar (nhóm, trụ cột) groups criteria; `criteria` is the number the source states for it. */
const pillarSchema = z
  .strictObject({
    id: z
      .string()
      .min(1)
      .meta({ title: 'Mã nhóm', examples: ['1'] }),
    title: lineSchema.meta({ title: 'Tên nhóm', examples: ['Chính quyền số'] }),
    label: lineSchema.optional().meta({
      title: 'Số thứ tự như in',
      description: 'Khi văn bản in khác mã nhóm, ví dụ hai nhóm cùng số VII.',
    }),
    criteria: z.int().positive().optional().meta({
      title: 'Số tiêu chí của nhóm',
      description: 'Số mà văn bản nêu; bỏ trống khi văn bản không nêu.',
    }),
    points: z.number().positive().optional().meta({
      title: 'Tổng điểm của nhóm',
      description: 'Số mà văn bản nêu, cho bộ chấm điểm.',
    }),
    sections: z
      .array(
        z.strictObject({
          id: criterionIdSchema.meta({ title: 'Mã mục', description: 'Mã để tiêu chí dẫn tới.' }),
          label: lineSchema.optional().meta({ title: 'Số thứ tự như in' }),
          title: lineSchema.meta({ title: 'Tên mục' }),
        }),
      )
      .default([])
      .meta({ title: 'Các mục trong nhóm', description: 'Dòng đề mục giữa nhóm và tiêu chí, nếu có.' }),
  })
  .meta({ title: 'Nhóm tiêu chí' });
export type Pillar = z.infer<typeof pillarSchema>;

/** Who or what shares are taken of; `within` names the population that holds all of this one. */
const populationSchema = z
  .strictObject({
    id: slugSchema.meta({ title: 'Mã nhóm đối tượng', examples: ['adults'] }),
    title: lineSchema.meta({ title: 'Tên nhóm đối tượng' }),
    unit: lineSchema.meta({ title: 'Đơn vị tính', examples: ['người'] }),
    within: slugSchema.optional().meta({
      title: 'Nằm trong nhóm',
      description: 'Mã nhóm chứa trọn nhóm này; chỉ ghi khi theo định nghĩa nhóm này không thể lớn hơn.',
      examples: ['residents'],
    }),
  })
  .meta({ title: 'Nhóm đối tượng' });
export type SetPopulation = z.infer<typeof populationSchema>;

const gateBase = {
  id: slugSchema.meta({ title: 'Mã điều kiện' }),
  title: lineSchema.meta({ title: 'Tên điều kiện' }),
  text: lineSchema.meta({ title: 'Nguyên văn', description: 'Lời văn của quyết định.' }),
};

/** A condition of recognition. Each rule is general; the numbers it needs are data. */
const gateSchema = z.discriminatedUnion('rule', [
  z.strictObject({ ...gateBase, rule: z.literal('all-criteria-met') }),
  z.strictObject({
    ...gateBase,
    rule: z.literal('minimum-index-share'),
    minimum: z.number().min(0).max(100).meta({ title: 'Tỷ lệ tối thiểu (%) của tổng số điểm' }),
  }),
]);
export type Gate = z.infer<typeof gateSchema>;

/** `criteria/<set>/set.yaml` */
export const criteriaSetSchema = z
  .strictObject({
    title: lineSchema.meta({ title: 'Tên bộ tiêu chí' }),
    shortTitle: lineSchema.meta({ title: 'Tên ngắn' }),
    kind: z.enum(['threshold', 'indicator', 'scored']).meta({
      title: 'Kiểu bộ tiêu chí',
      description: 'threshold: có mức đạt theo năm; indicator: chỉ tiêu giao; scored: chấm điểm.',
    }),
    province: slugSchema.optional().meta({ title: 'Tỉnh, thành phố ban hành' }),
    decision: officialDocumentSchema.meta({ title: 'Quyết định ban hành' }),
    legalBasis: z.array(lineSchema).default([]).meta({ title: 'Căn cứ', description: 'Nguyên văn từng căn cứ.' }),
    periods: z.array(periodKeySchema).min(1).meta({ title: 'Các kỳ (năm) có chỉ tiêu' }),
    points: z
      .number()
      .positive()
      .optional()
      .meta({
        title: 'Tổng điểm của bộ',
        description: 'Số mà văn bản nêu, cho bộ chấm điểm.',
        examples: [600],
      }),
    pillars: z.array(pillarSchema).min(1).meta({ title: 'Các nhóm' }),
    populations: z.array(populationSchema).optional().meta({ title: 'Các nhóm đối tượng của mẫu số' }),
    recognition: z
      .strictObject({
        source: lineSchema.meta({ title: 'Nguồn', examples: ['Điều 2 Quyết định số 1829/QĐ-UBND'] }),
        gates: z.array(gateSchema).min(1).meta({ title: 'Các điều kiện công nhận' }),
      })
      .optional()
      .meta({ title: 'Điều kiện công nhận' }),
    documents: z
      .array(
        z.strictObject({
          id: slugSchema.meta({ title: 'Mã mẫu văn bản', examples: ['mau-01'] }),
          stage: stageSchema.optional().meta({
            description: 'Bỏ trống: văn bản không thuộc bước nào, lập khi hồ sơ ghi nó ở issued.',
          }),
        }),
      )
      .default([])
      .meta({ title: 'Văn bản phải lập ở từng bước' }),
    reportSubject: lineSchema.optional().meta({
      title: 'Trích yếu của báo cáo',
      description:
        'Lời trích yếu cho hồ sơ mới; {commune}: loại và tên xã, {superior}: đơn vị cấp trên, {period}: kỳ báo cáo.',
      examples: ['Kết quả thực hiện các tiêu chí chuyển đổi số trên địa bàn {commune}, {superior} {period}'],
    }),
    notes: z.array(lineSchema).default([]).meta({ title: 'Ghi chú', description: 'Ghi chú của người biên tập.' }),
  })
  .meta({ title: 'Bộ tiêu chí' });
export type CriteriaSet = z.infer<typeof criteriaSetSchema>;

/** `criteria/<set>/procedure.yaml`: who does what, in which order, since when. */
export const procedureSchema = z
  .strictObject({
    source: lineSchema.meta({ title: 'Nguồn' }),
    validFrom: z.iso.date().meta({ title: 'Áp dụng từ ngày' }),
    validTo: z.iso.date().optional().meta({ title: 'Áp dụng đến ngày' }),
    dossierContents: z.array(lineSchema).meta({ title: 'Thành phần hồ sơ', description: 'Nguyên văn.' }),
    stages: z
      .array(
        z.strictObject({
          id: stageSchema,
          title: lineSchema.meta({ title: 'Tên bước' }),
          role: slugSchema.meta({ title: 'Vai trò thực hiện', description: 'Mã vai trò trong content/roles.yaml.' }),
          document: slugSchema.optional().meta({ title: 'Mẫu văn bản của bước' }),
          independent: z.boolean().default(false).meta({ title: 'Đánh giá độc lập' }),
          onDisagreement: z.enum(['conference']).optional().meta({ title: 'Khi chưa thống nhất' }),
          text: z.array(lineSchema).meta({ title: 'Nguyên văn' }),
        }),
      )
      .min(1)
      .meta({ title: 'Các bước' }),
  })
  .meta({ title: 'Hồ sơ, trình tự' });
export type Procedure = z.infer<typeof procedureSchema>;
