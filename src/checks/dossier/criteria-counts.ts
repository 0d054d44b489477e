import type { DossierAssessment } from '../../assessment/assess-dossier.ts';
import { figureKinds, matchFigures } from '../../text/figures.ts';
import { tabulateHeads } from '../../text/word-book.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { proseOf } from '../prose.ts';

/** "34/35 chỉ tiêu" in prose is what the verdicts count, of the whole dossier or of a pillar. */
export const criteriaCounts: Check<DossierContext> = {
  id: 'criteria-counts',
  severity: 'warning',
  title: 'Số chỉ tiêu đạt nêu trong lời văn phải khớp với đánh giá từng tiêu chí.',
  why: 'Câu tổng kết là câu được đọc nhiều nhất; đếm khác bảng kết quả thì cả báo cáo bị nghi ngờ.',
  example: { wrong: 'xã đạt 35/35 chỉ tiêu   # theo đánh giá: 34/35', right: 'xã đạt 34/35 chỉ tiêu' },
  needsWhole: true,
  *find({ bundle, assessment }): Iterable<Finding> {
    const right = expectedCounts(assessment);
    for (const prose of proseOf(bundle)) {
      if (prose.criterion !== undefined) continue;
      for (const { 0: text, 1: count, 2: total, index } of matchFigures(pattern, prose, around)) {
        const same = right.filter(each => each.total === Number(total));
        if (same.length === 0 || same.some(({ met }) => met === Number(count))) continue;
        const expected = [...new Set(same.map(({ met }) => `${met}/${total}`))].join(' hoặc ');
        yield {
          ...prose.placeOf(index),
          message: `Lời văn ghi đạt «${text}», đếm theo đánh giá từng tiêu chí là ${expected}.`,
          hint: 'Sửa số trong lời văn, hoặc xem lại đánh giá của từng tiêu chí.',
        };
      }
    }
  },
};

/** "đạt 34/35 chỉ tiêu", "hoàn thành 34/35 tiêu chí" */
const pattern = /(?<=(?<!\p{L})(?:đạt|hoàn thành)(?: được)? )(\d{1,3}) ?\/ ?(\d{1,3}) (?:chỉ tiêu|tiêu chí|chỉ số)/iuy;
const around = {
  all: figureKinds.isShort | figureKinds.isAfterBlank | figureKinds.isBeforeSlash,
  before: tabulateHeads(['đạt', 'thành', 'được']),
  after: tabulateHeads(['chỉ', 'tiêu']),
};

interface Count {
  readonly met: number;
  readonly total: number;
}

/** Out of all criteria or of those assigned, for the whole and for each pillar. */
function expectedCounts({ counts, pillars }: DossierAssessment): readonly Count[] {
  return [counts, ...pillars.map(pillar => pillar.counts)].flatMap(({ met, total, assigned }) => [
    { met, total },
    { met, total: assigned },
  ]);
}
