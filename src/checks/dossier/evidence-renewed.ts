import type { Check, DossierContext, Finding } from '../check.ts';

/** Shorter texts stay as they are for years without anybody having copied them. */
const shortestLength = 120;

/** What is written of evidence asked for every year is not last year's text, word for word and figure for figure. */
export const evidenceRenewed: Check<DossierContext> = {
  id: 'evidence-renewed',
  severity: 'info',
  title: 'Lời văn của minh chứng phải có hằng năm không chép nguyên văn năm trước.',
  why: 'Việc của năm nay khó giống hệt năm trước đến từng con số, số văn bản; giống hệt thường là chép lại mà chưa cập nhật.',
  example: {
    wrong: 'năm 2025 vẫn ghi "mở 5 lớp tập huấn cho 120 người" như năm 2024',
    right: 'ghi số lớp, số người, số văn bản của năm 2025',
  },
  *find({ bundle, earlier }): Iterable<Finding> {
    if (!earlier) return;
    for (const { id, requiredEvidence } of bundle.criteriaSet.criteria.data.criteria) {
      const file = bundle.evidence.get(id);
      if (!file || !requiredEvidence.some(item => item.isYearly)) continue;
      const old = file.body.length < shortestLength ? undefined : earlier.evidenceOf(id);
      if (!old || !isSameText(file.body, old.body)) continue;
      const { title } = earlier.dossier.data.period;
      yield {
        at: file,
        line: file.bodyLine,
        criterion: id,
        message: `Lời văn minh chứng tiêu chí ${id} giống hệt của ${title}, kể cả số liệu.`,
        hint: `Cập nhật lời văn theo số liệu và văn bản của ${bundle.dossier.data.period.title}.`,
        related: [{ file: old.file, line: old.bodyLine, message: `Lời văn của ${title}.` }],
      };
    }
  },
};

/** Long enough and the same but for blanks; mostly the first words tell that they are not. */
function isSameText(left: string, right: string): boolean {
  let index = 0;
  while (index < left.length && left.charCodeAt(index) === right.charCodeAt(index)) index++;
  if (/\S/.test(left.charAt(index)) && /\S/.test(right.charAt(index))) return false;
  const text = withoutBlanks(left);
  return text.length >= shortestLength && text === withoutBlanks(right);
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
