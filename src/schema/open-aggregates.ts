import { z } from 'zod';
import { criterionIdSchema, periodKeySchema, slugSchema } from './common.ts';
import { known, linkSchema, schemaLink } from './open-data.ts';

const groupSchema = {
  known: z.int().meta({ title: 'Số hồ sơ có số liệu; bình quân là của các hồ sơ này' }),
  mean: known(z.number()).meta({ title: 'Tỷ lệ bình quân (%), mỗi hồ sơ tính như nhau, 4 chữ số lẻ' }),
};

const aggregateSchema = z.strictObject({
  region: known(z.strictObject({ id: slugSchema, title: z.string(), code: known(z.string()) })).meta({
    title: 'Huyện, hoặc tỉnh nơi không còn cấp huyện; null: mọi nơi',
  }),
  expected: z.int().meta({ title: 'Số xã, phường, thị trấn' }),
  dossiers: z.int().meta({ title: 'Số nơi có hồ sơ' }),
  ...groupSchema,
  eligible: known(z.int()).meta({ title: 'Số nơi đủ điều kiện công nhận; null: bộ tiêu chí không quy định' }),
  pillars: z.array(z.strictObject({ id: z.string(), title: z.string(), ...groupSchema })),
  criteria: z.array(
    z.strictObject({
      criterion: criterionIdSchema,
      met: z.int().meta({ title: 'Số hồ sơ đạt' }),
      notMet: z.int().meta({ title: 'Số hồ sơ không đạt' }),
      inProgress: z.int().meta({ title: 'Số hồ sơ đang triển khai' }),
      notAssessed: z.int().meta({ title: 'Số hồ sơ không đánh giá' }),
      reached: z.int().meta({ title: 'Số hồ sơ đạt mức giao' }),
      below: z.int().meta({ title: 'Số hồ sơ dưới mức giao' }),
      reported: z.int().meta({ title: 'Số hồ sơ đã báo cáo chỉ tiêu giao không có mức bằng số' }),
      unknown: z.int().meta({ title: 'Số hồ sơ chưa có kết quả' }),
      figures: z.int().meta({ title: 'Số hồ sơ có số để so với chỉ tiêu' }),
      mean: known(z.number()).meta({ title: 'Bình quân của các số ấy, 4 chữ số lẻ' }),
      minimum: known(z.number()).meta({ title: 'Số nhỏ nhất' }),
      maximum: known(z.number()).meta({ title: 'Số lớn nhất' }),
    }),
  ),
});

/** `/api/v1/aggregates/<set>.json` */
export const openAggregatesSchema = z
  .strictObject({
    ...schemaLink,
    criteriaSet: slugSchema,
    periods: z.array(z.strictObject({ period: periodKeySchema, page: linkSchema, places: z.array(aggregateSchema) })),
  })
  .meta({ title: 'Tổng hợp của một bộ tiêu chí qua các kỳ' });
export type OpenAggregates = z.infer<typeof openAggregatesSchema>;
