import { z } from 'zod';
import { dateSchema, lineSchema, slugSchema } from './common.ts';

const releaseSchema = z
  .strictObject({
    id: slugSchema.meta({
      title: 'Mã phiên bản',
      description: 'Thành địa chỉ /du-lieu/<mã>/, không đổi về sau.',
      examples: ['cuoi-nam-2024'],
    }),
    title: lineSchema.meta({ title: 'Tên phiên bản', examples: ['Số liệu công bố cuối năm 2024'] }),
    date: dateSchema.meta({ title: 'Ngày đóng băng' }),
    commit: z
      .string()
      .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
      .meta({ title: 'Mã bản ghi', description: 'Mã đầy đủ của commit; lệnh git rev-parse HEAD in mã này.' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .meta({
        title: 'Mã kiểm tra',
        description: 'SHA-256 của tệp SHA256SUMS; ghi vào đây thì các tệp không thể đổi mà không ai hay.',
      }),
  })
  .meta({ title: 'Phiên bản đóng băng' });
export type Release = z.infer<typeof releaseSchema>;

/** `content/releases.yaml`: states of the data that are published for good. The file may be missing. */
export const releasesSchema = z
  .strictObject({ releases: z.array(releaseSchema).default([]).meta({ title: 'Các phiên bản đóng băng' }) })
  .meta({ title: 'Phiên bản dữ liệu' });
