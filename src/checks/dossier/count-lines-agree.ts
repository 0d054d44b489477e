import type { VerdictCounts } from '../../assessment/assess-dossier.ts';
import { type CountLine, readCountLine } from '../../text/count-lines.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** The wording of a report's count lines says what its numbers and the verdicts say. */
export const countLinesAgree: Check<DossierContext> = {
  id: 'count-lines-agree',
  severity: 'warning',
  title: 'Các dòng đếm chỉ tiêu in trong báo cáo phải khớp với số đếm của nhóm.',
  why: 'Dòng in ra là chữ, số đếm là số liệu; sửa một bên mà quên bên kia thì báo cáo tự mâu thuẫn.',
  example: {
    wrong: 'met: 10, lines: ["Chỉ tiêu đạt: 9/11 chỉ tiêu"]',
    right: 'met: 10, lines: ["Chỉ tiêu đạt: 10/11 chỉ tiêu"]',
  },
  needsWhole: true,
  *find({ bundle: { results }, assessment, known: { vocabulary } }): Iterable<Finding> {
    for (const [index, reported] of results.data.reportedCounts.entries()) {
      const counts = assessment.pillars.find(({ pillar }) => pillar.id === reported.pillar)?.counts;
      for (const [position, text] of (reported.lines ?? []).entries()) {
        const line = readCountLine(text, vocabulary.countWords);
        if (!line || !counts) continue;
        const expected = reported[line.counts] ?? counts[verdictOf[line.counts]];
        const total = reported.total ?? counts.total;
        const isRight = line.count === expected && (line.total === undefined || line.total === total);
        if (isRight) continue;
        yield {
          at: results,
          path: ['reportedCounts', index, 'lines', position],
          message: `Nhóm ${reported.pillar}: dòng «${text}» ghi ${written(line)}, số liệu của nhóm là ${written({ ...line, count: expected, total: line.total && total })}.`,
          hint: 'Sửa dòng chữ hoặc số đếm của nhóm cho khớp nhau.',
        };
      }
    }
  },
};

const verdictOf: Readonly<Record<CountLine['counts'], keyof VerdictCounts>> = {
  met: 'met',
  notMet: 'not-met',
  inProgress: 'in-progress',
  notAssessed: 'not-assessed',
};

function written({ count, total }: CountLine): string {
  return total === undefined ? String(count) : `${count}/${total}`;
}
