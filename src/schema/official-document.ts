import { z } from 'zod';
import { dateSchema, lineSchema, slugSchema, urlSchema } from './common.ts';

/**
 * An official document (văn bản): what Decree 30/2020/NĐ-CP, Annex I asks of a citation: kind, number and
 * symbol, date, issuer, subject. Number or date stay away where the source leaves them blank.
 */
export const officialDocumentSchema = z
  .strictObject({
    id: slugSchema.meta({ title: 'Mã văn bản', description: 'Mã để các tệp khác dẫn tới văn bản này.' }),
    kind: lineSchema.meta({
      title: 'Loại văn bản',
      description: 'Chữ viết tắt tên loại văn bản theo Phụ lục III Nghị định 30/2020/NĐ-CP; công văn ghi CV.',
      examples: ['KH', 'QĐ', 'BC', 'CV'],
    }),
    documentNumber: lineSchema.optional().meta({
      title: 'Số, ký hiệu',
      description: 'Số và ký hiệu của văn bản, viết liền không có khoảng trắng.',
      examples: ['25/KH-UBND'],
    }),
    date: dateSchema.optional().meta({ title: 'Ngày ban hành' }),
    issuer: lineSchema.optional().meta({ title: 'Cơ quan ban hành', examples: ['UBND xã Quang Trung'] }),
    subject: lineSchema.meta({ title: 'Trích yếu', description: 'Nội dung văn bản, đúng như trên văn bản.' }),
    url: urlSchema.optional().meta({ title: 'Đường dẫn tới văn bản' }),
    file: lineSchema.optional().meta({
      title: 'Tệp văn bản',
      description: 'Đường dẫn tệp, tính từ thư mục hồ sơ.',
      examples: ['files/kh-25-2023.pdf'],
    }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .meta({ title: 'Mã kiểm tra tệp (SHA-256)' }),
    note: lineSchema.optional().meta({ title: 'Ghi chú' }),
  })
  .meta({ title: 'Văn bản' });
export type OfficialDocument = z.infer<typeof officialDocumentSchema>;

/** `documents.yaml`: the register of the official documents a dossier cites. */
export const documentRegisterSchema = z
  .strictObject({
    documents: z.array(officialDocumentSchema).meta({ title: 'Danh mục văn bản' }),
  })
  .meta({ title: 'Danh mục văn bản của hồ sơ' });
export type DocumentRegister = z.infer<typeof documentRegisterSchema>;
