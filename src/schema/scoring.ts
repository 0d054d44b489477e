import { z } from 'zod';
import { lineSchema, slugSchema } from './common.ts';

/**
 * How a scored criterion earns its points. Few general rules; what differs from one criterion to the next is data.
 * Every rule gives at most the maximum of the criterion (`points`), and more of what is good never gives less.
 */

const partFields = {
  id: slugSchema.meta({ title: 'Mã phần', examples: ['held'] }),
  title: lineSchema.meta({ title: 'Nội dung', examples: ['Có tổ chức'] }),
};
const partSchema = z.strictObject(partFields).meta({ title: 'Điều kiện' });

/** What to do where the text names the way to the maximum and is silent about less. */
const otherwiseSchema = z.enum(['zero', 'judgement']).meta({
  title: 'Khi chưa đạt',
  description: 'zero: 0 điểm; judgement: văn bản không nêu, người chấm cho điểm (points) kèm lý do (pointsReason).',
});

const betterSchema = z.enum(['higher', 'lower']).default('higher').meta({
  title: 'Chiều tốt hơn',
  description: 'higher: càng cao điểm càng cao; lower: càng thấp điểm càng cao.',
});

const whenNoneSchema = z.enum(['maximum']).optional().meta({
  title: 'Khi mẫu số là 0',
  description: 'maximum: không phát sinh (không có sự cố, không có máy nhiễm ...) thì đạt điểm tối đa.',
});

const shareSchema = z.number().min(0).max(100);

export const scoringSchema = z
  .discriminatedUnion('rule', [
    z.strictObject({
      rule: z.literal('all-or-nothing'),
      parts: z.array(partSchema).min(1).optional().meta({
        title: 'Các điều kiện phải đạt đủ',
        description: 'Bỏ trống khi chỉ có một điều kiện: kết quả ghi Có hoặc Không.',
      }),
      otherwise: otherwiseSchema,
    }),
    z.strictObject({ rule: z.literal('proportional'), better: betterSchema, whenNone: whenNoneSchema }),
    z.strictObject({
      rule: z.literal('steps'),
      better: betterSchema,
      steps: z
        .array(
          z.strictObject({
            at: z.number().nonnegative().meta({
              title: 'Mốc',
              description: 'Số lượng, hoặc tỷ lệ % khi tiêu chí đo bằng tỷ lệ; đạt mốc là bằng mốc hoặc tốt hơn.',
            }),
            share: shareSchema.meta({ title: 'Tỷ lệ % của điểm tối đa' }),
          }),
        )
        .min(1)
        .meta({ title: 'Các mức', description: 'Từ mức tốt nhất đến mức thấp nhất.' }),
      otherwise: otherwiseSchema,
      whenNone: whenNoneSchema,
    }),
    z.strictObject({
      rule: z.literal('per-item'),
      points: z
        .number()
        .positive()
        .meta({ title: 'Điểm mỗi lần', examples: [0.5] }),
    }),
    z.strictObject({
      rule: z.literal('sum-of-parts'),
      parts: z
        .array(z.strictObject({ ...partFields, points: z.number().positive().meta({ title: 'Điểm của phần' }) }))
        .min(1)
        .meta({ title: 'Các phần cộng lại' }),
    }),
    z.strictObject({
      rule: z.literal('choice'),
      options: z
        .array(z.strictObject({ ...partFields, share: shareSchema.meta({ title: 'Tỷ lệ % của điểm tối đa' }) }))
        .min(1)
        .meta({ title: 'Các trường hợp', description: 'Chọn một, ví dụ theo người ký; không trường hợp nào: 0 điểm.' }),
    }),
    z.strictObject({ rule: z.literal('judgement') }),
  ])
  .meta({
    title: 'Cách tính điểm',
    description:
      'all-or-nothing: đạt thì trọn điểm; proportional: theo tỷ lệ; steps: theo mức; per-item: mỗi lần một số điểm; sum-of-parts: cộng các phần; choice: theo trường hợp; judgement: người chấm cho điểm kèm lý do.',
  });
export type Scoring = z.infer<typeof scoringSchema>;
