import type { Dossier } from '../../schema/dossier.ts';
import { formatDate } from '../../text/dates.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** Subject, day of the figures and day of issue fit the period, and figures are not younger than their report. */
export const periodAgrees: Check<DossierContext> = {
  id: 'period-agrees',
  severity: 'warning',
  title: 'Trích yếu, ngày chốt số liệu và ngày ban hành phải hợp với kỳ của hồ sơ.',
  why: 'Hồ sơ lập bằng cách chép hồ sơ năm trước hay sót năm cũ ở trích yếu và ngày chốt số liệu.',
  example: {
    wrong: 'period: { key: "2024", title: năm 2024 }\nsubject: Kết quả chuyển đổi số năm 2023',
    right: 'period: { key: "2024", title: năm 2024 }\nsubject: Kết quả chuyển đổi số năm 2024',
  },
  *find({ bundle: { dossier, criteriaSet } }): Iterable<Finding> {
    const { subject, asOf, issued } = dossier.data;
    const { first, last } = yearsOf(dossier.data);
    const years = Array.from(subject.matchAll(/(?<![\d/-])(?:19|20)\d\d(?![\d/-])/g), ([year]) => Number(year));
    if (years.length > 0 && !years.some(year => first <= year && year <= last)) {
      yield {
        at: dossier,
        path: ['subject'],
        message: `Trích yếu ghi năm ${years.join(', ')}, kỳ của hồ sơ là ${dossier.data.period.title}.`,
        hint: `Sửa trích yếu, hoặc sửa period của hồ sơ.`,
      };
    }
    if (asOf < `${first}-01-01` || asOf >= `${last + 1}-07-01`) {
      yield {
        at: dossier,
        path: ['asOf'],
        message: `Số liệu tính đến ngày ${formatDate(asOf)}, kỳ của hồ sơ là ${dossier.data.period.title}.`,
        hint: 'Sửa asOf: ngày chốt số liệu trong kỳ, hoặc chậm nhất nửa năm sau khi hết kỳ.',
      };
    }
    for (const [index, { document, date }] of issued.entries()) {
      // A letter that assigns the criteria belongs to no stage and comes before their figures.
      const stage = criteriaSet.set.data.documents.find(({ id }) => id === document)?.stage;
      if (date === undefined || date >= asOf || stage === undefined) continue;
      yield {
        at: dossier,
        path: ['issued', index, 'date'],
        message: `Văn bản "${document}" ban hành ngày ${formatDate(date)}, trước ngày chốt số liệu ${formatDate(asOf)}.`,
        hint: 'Sửa ngày ban hành, hoặc sửa asOf: số liệu phải có trước khi báo cáo.',
        related: [{ file: dossier.file, line: dossier.locate(['asOf']).line, message: 'Ngày chốt số liệu (asOf).' }],
      };
    }
  },
};

/** The years that a period touches: its dates where it states them, else those named in its key and title. */
function yearsOf({ period: { key, title, from, to } }: Dossier): { first: number; last: number } {
  const named = [key.slice(0, 4), ...(title.match(/(?:19|20)\d\d/g) ?? []), from?.slice(0, 4), to?.slice(0, 4)];
  const years = named.flatMap(year => (year === undefined ? [] : Number(year)));
  return { first: Math.min(...years), last: Math.max(...years) };
}
