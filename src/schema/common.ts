import { z } from 'zod';

/**
 * Building blocks shared by the schemas. Titles and descriptions are Vietnamese: they become editor hovers,
 * form labels and the words of error messages, so each is written once, here or beside the field.
 * No schema transforms its input: what the file says is what the program holds.
 */

/** Identifier of a criterion: a quoted string such as "1.10" (YAML would read an unquoted 1.10 as the number 1.1). */
export const criterionIdSchema = z
  .string()
  .regex(/^[0-9A-Za-z]+(\.[0-9A-Za-z]+)*$/)
  .meta({
    id: 'criterionId',
    title: 'Mã tiêu chí',
    description: 'Mã tiêu chí đúng như trong bộ tiêu chí, luôn đặt trong dấu nháy.',
    examples: ['1.10'],
  });

/** Identifier of a file, folder or list entry: lower-case letters without marks, digits and hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({
    id: 'slug',
    title: 'Mã',
    description: 'Chữ thường không dấu, chữ số và dấu gạch nối.',
    examples: ['kh-25-2023'],
  });

/** Calendar date as YYYY-MM-DD; whether the day exists in the calendar is checked, too. */
export const dateSchema = z.iso.date().meta({
  id: 'date',
  title: 'Ngày',
  description: 'Ngày theo dạng năm-tháng-ngày.',
  examples: ['2023-11-03'],
});

/** Key of a period of a criteria set, for example "2023"; quoted for the same reason as criterion ids. */
export const periodKeySchema = z
  .string()
  .regex(/^\d{4}(-[a-z0-9]+)*$/)
  .meta({ id: 'periodKey', title: 'Mã kỳ', description: 'Năm của kỳ, đặt trong dấu nháy.', examples: ['2023'] });

/** Text that is not empty. */
export const lineSchema = z.string().regex(/\S/);

/** The four verdicts a dossier may state for a criterion. */
export const verdicts = ['met', 'not-met', 'in-progress', 'not-assessed'] as const;
export const verdictSchema = z.enum(verdicts).meta({
  id: 'verdict',
  title: 'Đánh giá',
  description: 'met: đạt; not-met: không đạt; in-progress: đang triển khai; not-assessed: không đánh giá trong kỳ này.',
  examples: ['met'],
});
export type Verdict = z.infer<typeof verdictSchema>;

/**
 * A step a dossier goes through. The procedure of its set names the steps and their order; a set may have any number
 * (Decision 1829/QĐ-UBND, Phụ lục 02, point 2 has five).
 */
export const stageSchema = slugSchema.meta({
  title: 'Bước',
  description:
    'Mã một bước trong procedure.yaml của bộ tiêu chí (self-assessment: tự đánh giá; appraisal: thẩm định; opinion: tham gia ý kiến; verification: thẩm tra; recognition: công nhận).',
  examples: ['self-assessment'],
});
export type Stage = z.infer<typeof stageSchema>;

/** A http(s) address as the source prints it. */
export const urlSchema = z
  .string()
  .regex(/^https?:\/\/[^\s<>"]+$/)
  .meta({
    id: 'url',
    title: 'Đường dẫn',
    description: 'Địa chỉ trên mạng, bắt đầu bằng http:// hoặc https://.',
    examples: ['http://quangtrung.bimson.thanhhoa.gov.vn/'],
  });
