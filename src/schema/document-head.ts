import { lineSchema } from './common.ts';

/**
 * What the head and the foot of one document print when they are not the dossier's own: of another agency, or of a
 * letter with a subject and receivers of its own. A template states what its form prints, a dossier what is issued.
 */
export const documentHead = {
  superiorAgency: lineSchema.optional().meta({
    title: 'Cơ quan chủ quản',
    description: 'Dòng phía trên tên cơ quan ban hành, nếu có.',
    examples: ['UBND huyện Cẩm Thủy'],
  }),
  issuer: lineSchema
    .array()
    .min(1)
    .optional()
    .meta({
      title: 'Cơ quan ban hành',
      description: 'Khi không phải UBND xã; mỗi dòng in một mục.',
      examples: [['Ủy ban nhân dân', 'thị xã Bỉm Sơn']],
    }),
  symbol: lineSchema.optional().meta({
    title: 'Ký hiệu',
    description: 'Phần sau dấu gạch chéo, khi khác ký hiệu thường dùng.',
    examples: ['UBND-VHTT'],
  }),
  place: lineSchema.optional().meta({ title: 'Địa danh', description: 'Khi khác địa danh của hồ sơ.' }),
  subject: lineSchema.optional().meta({
    title: 'Trích yếu',
    description: 'Khi khác trích yếu của hồ sơ; công văn không ghi chữ "V/v".',
  }),
  addressees: lineSchema.array().optional().meta({ title: 'Kính gửi', description: 'Mỗi nơi nhận một dòng.' }),
  recipients: lineSchema.array().min(1).optional().meta({
    title: 'Nơi nhận',
    description: 'Khi khác nơi nhận của hồ sơ; mỗi nơi nhận một dòng.',
  }),
};
