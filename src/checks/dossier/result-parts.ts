import type { Scoring } from '../../schema/scoring.ts';
import { nearestName } from '../../text/near-miss.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** The parts a result names are parts of the rule by which its criterion is scored. */
export const resultParts: Check<DossierContext> = {
  id: 'result-parts',
  severity: 'error',
  title: 'Phần đạt được (parts) phải là phần có trong cách tính điểm của tiêu chí.',
  why: 'Phần ghi sai mã không được cộng điểm, và không ai thấy vì sao.',
  example: { wrong: 'parts: [helt]', right: 'parts: [held, chaired-by-head]' },
  *find({ bundle: { results, criteriaSet } }): Iterable<Finding> {
    for (const [index, { criterion, parts = [] }] of results.data.results.entries()) {
      const known = partsOf(criteriaSet.byId.get(criterion)?.scoring);
      for (const [at, part] of parts.entries()) {
        if (known.includes(part)) continue;
        const near = nearestName(part, known);
        const hint = near
          ? `Gần giống: "${near}".`
          : known.length > 0
            ? `Các phần: ${known.join(', ')}.`
            : 'Bỏ dòng parts: tiêu chí này không chấm theo phần.';
        yield {
          at: results,
          path: ['results', index, 'parts', at],
          criterion,
          message: `Cách tính điểm của tiêu chí ${criterion} không có phần "${part}".`,
          hint,
        };
      }
    }
  },
};

function partsOf(scoring: Scoring | undefined): readonly string[] {
  if (!scoring) return [];
  const parts = 'parts' in scoring ? (scoring.parts ?? []) : 'options' in scoring ? scoring.options : [];
  return parts.map(({ id }) => id);
}
