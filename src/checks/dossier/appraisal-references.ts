import type { Appraisal } from '../../schema/appraisal.ts';
import type { Located, ValuePath } from '../../schema/bundle.ts';
import { nearestName } from '../../text/near-miss.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A harvested appraisal belongs to a step after the commune's own, and speaks of criteria of the set. */
export const appraisalReferences: Check<DossierContext> = {
  id: 'appraisal-references',
  severity: 'error',
  title: 'Tệp thẩm định thuộc một bước của trình tự và nói về các tiêu chí của bộ tiêu chí.',
  why: 'Ý kiến gắn với bước hoặc tiêu chí không có thì không vào báo cáo thẩm định và không ai thấy.',
  example: { wrong: 'appraisal/tham-dinh.yaml', right: 'appraisal/appraisal.yaml' },
  *find({ bundle: { appraisal, criteriaSet } }): Iterable<Finding> {
    const stages = criteriaSet.procedure?.data.stages.slice(1).map(({ id }) => id) ?? [];
    for (const [stage, file] of appraisal) {
      if (!stages.includes(stage)) yield describeStage(file, stage, stages);
      for (const { path, criterion } of criteriaOf(file.data)) {
        if (criteriaSet.byId.has(criterion)) continue;
        const near = nearestName(criterion, criteriaSet.byId.keys());
        yield {
          at: file,
          path,
          message: `Bộ tiêu chí không có tiêu chí "${criterion}".`,
          hint: near ? `Sửa mã. Gần giống: "${near}".` : 'Sửa mã đúng như trong bộ tiêu chí, ví dụ "1.6".',
        };
      }
    }
  },
};

function describeStage(file: Located<Appraisal>, stage: string, stages: readonly string[]): Finding {
  const near = nearestName(stage, stages);
  return {
    at: file,
    path: [],
    message: `Trình tự của bộ tiêu chí không có bước thẩm định "${stage}".`,
    hint: near
      ? `Đổi tên tệp thành ${near}.yaml.`
      : `Các bước: ${stages.join(', ') || 'chưa có'}. Đổi tên tệp cho đúng bước.`,
  };
}

function criteriaOf({ comments, voices }: Appraisal): { readonly path: ValuePath; readonly criterion: string }[] {
  const placed = (list: string, entries: readonly { readonly criterion?: string | undefined }[]) =>
    entries.flatMap(({ criterion }, index) => (criterion ? [{ path: [list, index, 'criterion'], criterion }] : []));
  return [...placed('comments', comments), ...placed('voices', voices)];
}
