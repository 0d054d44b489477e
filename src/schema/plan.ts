import { z } from 'zod';
import { lineSchema, slugSchema } from './common.ts';

/** One line of a list of the plan, as printed: what is to be done, who leads, who helps, when. */
const planItemSchema = z
  .strictObject({
    label: lineSchema.optional().meta({
      title: 'Số thứ tự như in',
      description: 'Bỏ trống khi là số thứ tự trong nhóm: 1, 2, 3 ...',
      examples: ['1.'],
    }),
    title: lineSchema.meta({
      title: 'Nội dung',
      description: 'Chỉ tiêu, văn bản, chương trình hoặc dự án; nguyên văn.',
    }),
    lead: lineSchema.optional().meta({
      title: 'Chủ trì',
      description: 'Chức danh hoặc đơn vị; không ghi tên người.',
      examples: ['Công chức VP-TK'],
    }),
    cooperation: lineSchema.optional().meta({ title: 'Phối hợp', examples: ['CBCC xã'] }),
    schedule: lineSchema.optional().meta({ title: 'Thời gian', examples: ['Giai đoạn 2021 đến 2025'] }),
    note: lineSchema.optional().meta({ title: 'Ghi chú' }),
  })
  .meta({ title: 'Một dòng của danh sách' });
export type PlanItem = z.infer<typeof planItemSchema>;

const groupFields = {
  label: lineSchema.meta({ title: 'Số thứ tự như in', examples: ['A', 'I'] }),
  title: lineSchema.meta({ title: 'Tên nhóm' }),
  items: z.array(planItemSchema).default([]).meta({ title: 'Các dòng của nhóm' }),
};

const planGroupSchema = z
  .strictObject({
    ...groupFields,
    groups: z
      .array(z.strictObject(groupFields))
      .default([])
      .meta({ title: 'Nhóm con', description: 'Sau các dòng của nhóm.' }),
  })
  .meta({ title: 'Một nhóm của danh sách' });
export type PlanGroup = z.infer<typeof planGroupSchema>;

const listOf = (title: string) => z.array(planGroupSchema).default([]).meta({ title });

/** `communes/<commune>/<dossier>/plan.yaml`: the lists that a plan annexes, in the order and under the numbers printed. */
export const planSchema = z
  .strictObject({
    targets: listOf('Các chỉ tiêu và phân công theo dõi, đôn đốc'),
    documents: listOf('Hệ thống các văn bản, chương trình'),
    projects: listOf('Danh mục dự án triển khai'),
    citedDocuments: z.array(slugSchema).default([]).meta({
      title: 'Văn bản được dẫn trong các danh sách',
      description: 'Mã các văn bản trong documents.yaml.',
    }),
  })
  .meta({ title: 'Kế hoạch' });
export type Plan = z.infer<typeof planSchema>;
