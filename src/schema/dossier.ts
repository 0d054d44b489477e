import { z } from 'zod';
import { dateSchema, lineSchema, periodKeySchema, slugSchema, stageSchema } from './common.ts';
import { signatorySchema } from './commune.ts';
import { documentHead } from './document-head.ts';
import { waiverSchema } from './result.ts';

const issuedDocumentSchema = z
  .strictObject({
    document: slugSchema.meta({ title: 'Mã mẫu văn bản', examples: ['mau-01'] }),
    number: z.int().positive().optional().meta({ title: 'Số', description: 'Số văn bản; bỏ trống khi chưa lấy số.' }),
    date: dateSchema.optional().meta({ title: 'Ngày ban hành', description: 'Bỏ trống khi chưa ban hành.' }),
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .optional()
      .meta({
        title: 'Tháng ban hành',
        description: 'Khi văn bản ghi tháng mà còn để trống ngày.',
        examples: ['2024-06'],
      }),
    ...documentHead,
    signatory: signatorySchema.optional().meta({ title: 'Người ký', description: 'Khi khác người ký của hồ sơ.' }),
  })
  .meta({ title: 'Văn bản ban hành' });

/** `communes/<commune>/<dossier>/dossier.yaml`: one commune, one period, one criteria set. */
export const dossierSchema = z
  .strictObject({
    criteriaSet: slugSchema.meta({ title: 'Bộ tiêu chí', description: 'Tên thư mục trong criteria/.' }),
    period: z
      .strictObject({
        key: periodKeySchema,
        title: lineSchema.meta({ title: 'Tên kỳ', examples: ['năm 2023'] }),
        from: dateSchema.optional().meta({ title: 'Từ ngày' }),
        to: dateSchema.optional().meta({ title: 'Đến ngày' }),
      })
      .meta({ title: 'Kỳ báo cáo' }),
    asOf: dateSchema.meta({ title: 'Số liệu tính đến ngày' }),
    stage: stageSchema,
    subject: lineSchema.meta({ title: 'Trích yếu của báo cáo' }),
    place: lineSchema.meta({ title: 'Địa danh', description: 'Địa danh ghi trên văn bản.', examples: ['Quang Trung'] }),
    issued: z.array(issuedDocumentSchema).default([]).meta({ title: 'Số và ngày của văn bản đã ban hành' }),
    superior: lineSchema.meta({ title: 'Cơ quan nhận hồ sơ', examples: ['UBND thị xã Bỉm Sơn'] }),
    signatory: signatorySchema,
    recipients: z.array(lineSchema).min(1).meta({ title: 'Nơi nhận', description: 'Mỗi nơi nhận một dòng.' }),
    requestsRecognition: z.boolean().default(false).meta({ title: 'Đề nghị công nhận' }),
    indexScore: z
      .strictObject({
        points: z.number().nonnegative().meta({ title: 'Số điểm đạt' }),
        total: z.number().positive().meta({ title: 'Tổng số điểm' }),
        source: lineSchema.meta({ title: 'Nguồn' }),
      })
      .optional()
      .meta({
        title: 'Chỉ số xếp hạng chuyển đổi số',
        description: 'Bỏ trống khi chưa có kết quả xếp hạng; chưa có không phải là 0 điểm.',
      }),
    indexDossier: slugSchema.optional().meta({
      title: 'Hồ sơ chấm điểm chỉ số',
      description:
        'Tên thư mục hồ sơ của cùng xã, theo một bộ chấm điểm; điểm của hồ sơ ấy thay cho indexScore khi chưa có kết quả xếp hạng.',
      examples: ['2023-chi-so'],
    }),
    waivers: z
      .array(
        waiverSchema.extend({
          file: lineSchema.meta({
            title: 'Tệp có cảnh báo',
            description: 'Tính từ thư mục hồ sơ.',
            examples: ['documents.yaml', 'report/leadership.md', '../commune.yaml'],
          }),
        }),
      )
      .default([])
      .meta({ title: 'Miễn cảnh báo', description: 'Cho cảnh báo không thuộc riêng một tiêu chí.' }),
    notes: z.array(lineSchema).default([]).meta({ title: 'Ghi chú của người biên tập' }),
  })
  .meta({ title: 'Hồ sơ' });
export type Dossier = z.infer<typeof dossierSchema>;
