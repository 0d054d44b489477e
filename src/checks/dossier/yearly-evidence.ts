import type { OfficialDocument } from '../../schema/official-document.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** Evidence asked for every year is not last year's document once more. */
export const yearlyEvidence: Check<DossierContext> = {
  id: 'yearly-evidence',
  severity: 'warning',
  title: 'Minh chứng phải có hằng năm không dùng lại văn bản của năm trước.',
  why: 'Kế hoạch, báo cáo hằng năm phải là của năm đang đánh giá; dùng lại văn bản năm trước là chưa làm việc của năm nay.',
  example: { wrong: 'documents: [kh-39-2022]   # đã dùng năm 2022', right: 'documents: [kh-39-2022, kh-12-2023]' },
  needsWhole: true,
  *find({ bundle, earlier }): Iterable<Finding> {
    if (!earlier) return;
    const register = new Map(bundle.documents.data.documents.map(document => [document.id, document]));
    const oldRegister = new Map(earlier.documents.data.documents.map(document => [document.id, document]));
    for (const { id, requiredEvidence } of bundle.criteriaSet.criteria.data.criteria) {
      const file = bundle.evidence.get(id);
      const yearly = requiredEvidence.filter(item => item.isYearly);
      if (!file || yearly.length === 0) continue;
      const used = (earlier.evidenceOf(id)?.data.documents ?? []).map(each => oldRegister.get(each));
      const cited = file.data.documents.flatMap(each => register.get(each) ?? []);
      for (const { accepts, title } of yearly) {
        const fitting = cited.filter(({ kind }) => accepts.includes(kind));
        const first = fitting[0];
        if (!first || fitting.some(document => !used.some(old => isSame(old, document)))) continue;
        yield {
          at: file,
          path: ['documents'],
          criterion: id,
          message: `Tiêu chí ${id}: minh chứng "${title.replace(/[.;]$/, '')}" chỉ có ${first.documentNumber ?? first.id}, đã dùng cho ${earlier.dossier.data.period.title}.`,
          hint: `Thêm văn bản của ${bundle.dossier.data.period.title} vào documents.yaml và vào documents của tệp này.`,
        };
      }
    }
  },
};

/** By number, date and issuer; of what has no number nothing can be told apart. */
function isSame(old: OfficialDocument | undefined, { documentNumber, date, issuer }: OfficialDocument): boolean {
  if (old?.documentNumber !== documentNumber) return false;
  return documentNumber === undefined || (old?.date === date && old?.issuer === issuer);
}
