import { z } from 'zod';
import { criterionIdSchema, lineSchema, slugSchema, urlSchema } from './common.ts';
import { materialKinds } from './criterion.ts';

/** Front matter of `evidence/<criterion>.md`; the body is the prose of "Kết quả" in Markdown. */
export const evidenceSchema = z
  .strictObject({
    criterion: criterionIdSchema,
    documents: z
      .array(slugSchema)
      .default([])
      .meta({
        title: 'Văn bản minh chứng',
        description: 'Mã các văn bản trong documents.yaml.',
        examples: [['cv-157-2023']],
      }),
    basis: z
      .array(slugSchema)
      .optional()
      .meta({
        title: 'Văn bản làm căn cứ, được dẫn mà không phải minh chứng',
        description: 'Mã các văn bản trong documents.yaml; không in trong cột Tài liệu minh chứng.',
        examples: [['nd-42-2022']],
      }),
    materials: z
      .array(
        z
          .strictObject({
            kind: z.enum(materialKinds).meta({
              title: 'Loại tài liệu',
              description:
                'roster: danh sách; link: đường dẫn; image: hình ảnh; report: báo cáo của cơ quan khác; record: hồ sơ; other: khác.',
            }),
            title: lineSchema.meta({ title: 'Tên tài liệu' }),
            url: urlSchema.optional(),
            digest: z
              .string()
              .regex(/^hmac-sha256:[0-9a-f]{64}$/)
              .optional()
              .meta({
                title: 'Dấu vân tay của tệp',
                description:
                  'Do lệnh hoso import tính, có thêm muối của cơ quan; chứng minh danh sách giữ ở cơ quan không bị thay mà không để lộ danh sách.',
              }),
          })
          .meta({ title: 'Tài liệu khác' }),
      )
      .default([])
      .meta({ title: 'Tài liệu khác', description: 'Danh sách, hình ảnh, đường dẫn ... không phải văn bản có số.' }),
    heading: lineSchema.optional().meta({
      title: 'Dòng dẫn tài liệu minh chứng',
      description: 'Dòng in nghiêng cuối phần kết quả, đúng như báo cáo.',
      examples: ['1.4. Tài liệu minh chứng kèm theo'],
    }),
    requirement: lineSchema.optional().meta({
      title: 'Yêu cầu tiêu chí như báo cáo',
      description: 'Câu "Yêu cầu tiêu chí" của báo cáo, khi khác lời văn của bộ tiêu chí.',
    }),
  })
  .meta({ title: 'Minh chứng' });
export type Evidence = z.infer<typeof evidenceSchema>;

/** Front matter of `report/<section>.md`; the body is a narrative section of the report in Markdown. */
export const reportSectionSchema = z
  .strictObject({
    title: lineSchema.optional().meta({ title: 'Tiêu đề', description: 'Khi khác tiêu đề của mẫu.' }),
    documents: z.array(slugSchema).default([]).meta({ title: 'Văn bản được dẫn' }),
  })
  .meta({ title: 'Phần lời của báo cáo' });
export type ReportSection = z.infer<typeof reportSectionSchema>;
