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
      const text = withoutBlanks(file.body);
      const old = text.length < shortestLength ? undefined : earlier.evidenceOf(id);
      if (!old || withoutBlanks(old.body) !== text) continue;
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

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
