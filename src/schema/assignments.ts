import { z } from 'zod';
import { criterionIdSchema, dateSchema, lineSchema, slugSchema } from './common.ts';

/** Who brings one criterion about; texts stand here only where the letter of assignment differs from the set. */
const assignmentSchema = z
  .strictObject({
    criterion: criterionIdSchema,
    leads: z
      .array(lineSchema)
      .default([])
      .meta({
        title: 'Chủ trì',
        description: 'Chức danh hoặc đơn vị chủ trì, mỗi nơi một dòng; không ghi tên người.',
        examples: [['Công chức Văn hóa - Xã hội']],
      }),
    leadText: lineSchema.optional().meta({
      title: 'Lời văn phần chủ trì',
      description: 'Nguyên văn, khi khác các tên ở leads nối bằng dấu phẩy.',
      examples: ['Công chức Tài chính - Kế toán phối hợp với chi cục thuế'],
    }),
    deadline: dateSchema.optional().meta({
      title: 'Hạn hoàn thành',
      description: 'Khi khác hạn chung của văn bản giao nhiệm vụ.',
    }),
    requirement: lineSchema.optional().meta({ title: 'Yêu cầu', description: 'Khi khác lời văn của bộ tiêu chí.' }),
    guidance: lineSchema.optional().meta({
      title: 'Hướng dẫn thực hiện',
      description: 'Khi khác lời văn của bộ tiêu chí; viết bằng Markdown.',
    }),
    requiredEvidence: z.array(lineSchema).optional().meta({
      title: 'Thành phần hồ sơ chứng minh',
      description: 'Khi khác lời văn của bộ tiêu chí; mỗi thành phần một dòng.',
    }),
    documents: z.array(slugSchema).default([]).meta({
      title: 'Văn bản được dẫn',
      description: 'Mã các văn bản hướng dẫn trong documents.yaml.',
    }),
    note: lineSchema.optional().meta({ title: 'Ghi chú' }),
  })
  .meta({ title: 'Giao nhiệm vụ một tiêu chí' });
export type Assignment = z.infer<typeof assignmentSchema>;

/** `communes/<commune>/<dossier>/assignments.yaml`: who leads which criterion, until when. */
export const assignmentsSchema = z
  .strictObject({
    source: lineSchema.optional().meta({ title: 'Nguồn', description: 'Văn bản giao nhiệm vụ.' }),
    deadline: dateSchema.optional().meta({
      title: 'Hạn chung',
      description: 'Hạn của mọi tiêu chí không ghi hạn riêng.',
      examples: ['2024-10-30'],
    }),
    assignments: z.array(assignmentSchema).meta({ title: 'Giao nhiệm vụ từng tiêu chí' }),
  })
  .meta({ title: 'Giao nhiệm vụ' });
export type Assignments = z.infer<typeof assignmentsSchema>;
