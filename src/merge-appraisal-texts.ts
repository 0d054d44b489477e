import { mergeAppraisals } from './appraisal/harvest/merge-appraisals.ts';
import { readYaml } from './data/read-yaml.ts';
import { formatAppraisal } from './data/write-appraisal.ts';
import { type Appraisal, appraisalSchema } from './schema/appraisal.ts';
import { Refusal } from './text/refusal.ts';

/** One appraisal file as three commits have it; undefined where it did not exist. */
export interface AppraisalTexts {
  readonly file: string;
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/** The text that holds what both sides added; throws a Refusal for a side that is no appraisal file. */
export function mergeAppraisalTexts({ file, base, ours, theirs }: AppraisalTexts): string {
  if (theirs === undefined || theirs === base || theirs === ours) return ours ?? theirs ?? '';
  if (ours === undefined || ours === base) return theirs;
  const merged = mergeAppraisals({
    base: base ? read(file, base) : undefined,
    ours: read(file, ours),
    theirs: read(file, theirs),
  });
  return formatAppraisal(merged);
}

function read(file: string, text: string): Appraisal {
  const parsed = appraisalSchema.safeParse(readYaml({ file, text }).value);
  if (parsed.success) return parsed.data;
  throw new Refusal(
    `Một bản của tệp ${file} có lỗi nên không gộp được; sửa tệp đó (npx hoso check ${file}) rồi chạy lại.`,
  );
}
