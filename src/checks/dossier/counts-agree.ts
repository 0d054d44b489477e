import type { VerdictCounts } from '../../assessment/assess-dossier.ts';
import type { ReportedCounts } from '../../schema/result.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

const fields: readonly {
  key: Exclude<keyof ReportedCounts, 'pillar' | 'lines'>;
  label: string;
  of: keyof VerdictCounts;
}[] = [
  { key: 'total', label: 'tổng số chỉ tiêu', of: 'total' },
  { key: 'met', label: 'số chỉ tiêu đạt', of: 'met' },
  { key: 'notMet', label: 'số chỉ tiêu không hoàn thành', of: 'not-met' },
  { key: 'inProgress', label: 'số chỉ tiêu đang triển khai', of: 'in-progress' },
  { key: 'notAssessed', label: 'số chỉ tiêu không đánh giá', of: 'not-assessed' },
];

/** The counts a report states for a pillar are the counts of its own verdicts. */
export const countsAgree: Check<DossierContext> = {
  id: 'counts-agree',
  severity: 'warning',
  title: 'Số chỉ tiêu đạt, không đạt ... ghi theo nhóm phải khớp với các đánh giá.',
  why: 'Số đếm đầu mỗi nhóm được đọc trước tiên; đếm khác với từng tiêu chí thì không biết tin vào đâu.',
  example: { wrong: 'met: 7   # trong 6 tiêu chí được đánh giá đạt', right: 'met: 6' },
  needsWhole: true,
  *find({ bundle: { results }, assessment }): Iterable<Finding> {
    for (const [index, reported] of results.data.reportedCounts.entries()) {
      const found = assessment.pillars.find(({ pillar }) => pillar.id === reported.pillar);
      if (!found) {
        const known = assessment.pillars.map(({ pillar }) => `"${pillar.id}"`).join(', ');
        const message = `Bộ tiêu chí không có nhóm "${reported.pillar}".`;
        const path = ['reportedCounts', index, 'pillar'];
        yield { at: results, path, severity: 'error', message, hint: `Các nhóm: ${known}.` };
        continue;
      }
      for (const { key, label, of } of fields) {
        const claimed = reported[key];
        const counted = found.counts[of];
        if (claimed === undefined || claimed === counted) continue;
        yield {
          at: results,
          path: ['reportedCounts', index, key],
          message: `Nhóm ${reported.pillar} (${found.pillar.title}): báo cáo ghi ${label} là ${claimed}, đếm theo đánh giá từng tiêu chí là ${counted}.`,
          hint: `Sửa thành ${counted}, hoặc xem lại đánh giá của từng tiêu chí trong nhóm.`,
        };
      }
    }
  },
};
