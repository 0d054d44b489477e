import { z } from 'zod';
import { dateSchema, lineSchema, slugSchema, urlSchema } from './common.ts';

/** Who signs: authority line (TM., KT. ...), function, full name without academic title (Decree 30/2020, Annex I). */
export const signatorySchema = z
  .strictObject({
    authority: lineSchema.optional().meta({
      title: 'Quyền hạn ký',
      description: 'Dòng thể hiện quyền hạn, nếu có.',
      examples: ['TM. ỦY BAN NHÂN DÂN'],
    }),
    role: lineSchema.meta({ title: 'Chức vụ', examples: ['CHỦ TỊCH'] }),
    name: lineSchema.meta({ title: 'Họ và tên', examples: ['Nguyễn Văn Thắng'] }),
  })
  .meta({ title: 'Người ký' });
export type Signatory = z.infer<typeof signatorySchema>;

/** A size of a population of the commune as one document states it, in persons, households, enterprises ... */
const populationSchema = z.strictObject({
  id: slugSchema.meta({ title: 'Mã nhóm đối tượng', examples: ['adults'] }),
  title: lineSchema.meta({ title: 'Tên nhóm đối tượng' }),
  period: z.string().meta({ title: 'Kỳ' }),
  size: z.int().nonnegative().meta({ title: 'Số lượng' }),
  unit: lineSchema.meta({ title: 'Đơn vị tính' }),
  source: lineSchema.meta({ title: 'Nguồn' }),
});

/** `communes/<commune>/commune.yaml` */
export const communeSchema = z
  .strictObject({
    name: lineSchema.meta({ title: 'Tên', description: 'Tên riêng, không kèm xã, phường, thị trấn.' }),
    kind: z.enum(['xã', 'phường', 'thị trấn']).meta({ title: 'Loại đơn vị hành chính' }),
    administrativeUnit: slugSchema.meta({
      title: 'Đơn vị hành chính',
      description: 'Mã trong content/administrative-units.yaml.',
    }),
    issuer: lineSchema.meta({
      title: 'Cơ quan ban hành văn bản',
      examples: ['Ủy ban nhân dân xã Quang Trung'],
    }),
    website: urlSchema.optional().meta({ title: 'Trang thông tin điện tử' }),
    hamlets: z.int().nonnegative().optional().meta({ title: 'Số thôn, bản, khu phố' }),
    populations: z.array(populationSchema).default([]).meta({ title: 'Số liệu dân số, hộ, doanh nghiệp' }),
    signatories: z.array(signatorySchema).default([]).meta({ title: 'Người có thẩm quyền ký' }),
    updated: dateSchema.optional().meta({ title: 'Ngày cập nhật' }),
  })
  .meta({ title: 'Xã, phường, thị trấn' });
export type Commune = z.infer<typeof communeSchema>;
