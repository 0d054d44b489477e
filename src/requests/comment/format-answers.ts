import { z } from 'zod';
import { defuse } from '../../text/defuse.ts';

/** By this line the one comment with answers is found again. */
export const answersMark = '<!-- hoso:tra-loi-lenh -->';

/** What `hoso appraise harvest --format json` says of commands that cannot be followed. */
export const harvestReportSchema = z.object({
  answers: z.array(
    z.object({
      comment: z.string().regex(/^[\w:=/+-]{1,100}$/),
      /** Where the comment stands at the forge, as the forge gave it. */
      url: z
        .string()
        .regex(/^https?:\/\/[\w.:/?#=&%~-]{1,500}$/)
        .optional(),
      messages: z.array(z.string()),
    }),
  ),
  /** Of a request with several dossiers: those that could not be harvested. */
  faults: z.array(z.object({ dossier: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/), message: z.string() })).default([]),
});
export type HarvestReport = z.infer<typeof harvestReportSchema>;

/** Whether there is anything to say that was not said before. */
export function hasAnswers({ answers, faults }: HarvestReport): boolean {
  return answers.length + faults.length > 0;
}

/** Most answers shown; who writes more wrong commands reads the guide first. */
const maximum = 30;

/** The one comment that says which commands could not be followed and what is possible instead. */
export function formatAnswers({ answers, faults }: HarvestReport): string {
  const lines = answers.flatMap(({ comment, url, messages }) =>
    messages.map(message => `- ${url ? `[Ý kiến này](${url})` : `Ý kiến \`${comment}\``}: ${defuse(message)}`),
  );
  const rest = lines.length > maximum ? [`- … và ${lines.length - maximum} câu lệnh khác.`] : [];
  const introduction =
    'Những câu lệnh sau **chưa được ghi nhận**. Lệnh viết sai thì sửa ngay trong ý kiến đó, máy đọc lại:';
  const missing = faults.slice(0, maximum).map(({ dossier, message }) => `- \`${dossier}\`: ${defuse(message)}`);
  const body = [
    ...(missing.length > 0 ? ['Chưa thu nhận được ý kiến của những hồ sơ sau:', '', ...missing, ''] : []),
    ...(lines.length > 0 ? [introduction, '', ...lines.slice(0, maximum), ...rest] : []),
    ...(lines.length === 0 && missing.length === 0 ? ['Mọi câu lệnh đều đã hiểu.'] : []),
  ];
  return `${[answersMark, '### Câu lệnh thẩm định', '', ...body].join('\n').trimEnd()}\n`;
}
