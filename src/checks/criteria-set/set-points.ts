import { formatNumber } from '../../text/numbers.ts';
import type { Check, CriteriaSetContext, Finding } from '../check.ts';

/** The points of the criteria add up to what the source states for their group, the groups to that of the set. */
export const setPoints: Check<CriteriaSetContext> = {
  id: 'set-points',
  severity: 'warning',
  title: 'Điểm các tiêu chí phải cộng đúng tổng điểm đã nêu của nhóm, điểm các nhóm đúng tổng điểm của bộ.',
  why: 'Tổng điểm trong văn bản là căn cứ để biết bộ tiêu chí đã nhập đủ và đúng; văn bản cộng sai thì nói rõ chỗ sai.',
  example: {
    wrong: 'points: 120   # cộng các tiêu chí được 110',
    right: 'points: 110',
  },
  *find({ bundle: { set, criteria } }): Iterable<Finding> {
    let total = 0;
    for (const [index, { id, title, points: stated }] of set.data.pillars.entries()) {
      const members = criteria.data.criteria.filter(({ pillar }) => pillar === id);
      const sum = add(members.map(({ points = 0 }) => points));
      total = add([total, stated ?? sum]);
      if (stated === undefined || sum === stated) continue;
      yield {
        at: set,
        path: ['pillars', index, 'points'],
        message: `Nhóm ${id} (${title}) ghi ${formatNumber(stated)} điểm, cộng ${members.length} tiêu chí được ${formatNumber(sum)}.`,
        hint,
      };
    }
    const { points: stated } = set.data;
    if (stated === undefined || total === stated) return;
    yield {
      at: set,
      path: ['points'],
      message: `Bộ tiêu chí ghi ${formatNumber(stated)} điểm, cộng ${set.data.pillars.length} nhóm được ${formatNumber(total)}.`,
      hint,
    };
  },
};

const hint = 'Đối chiếu với văn bản: thiếu tiêu chí, ghi sai điểm, hoặc văn bản cộng sai (khi đó nói rõ ở notes).';

/** Sums of tenths without the last bits of binary fractions. */
function add(points: readonly number[]): number {
  return Math.round(points.reduce((sum, each) => sum + each, 0) * 10_000) / 10_000;
}
