import { formatNumber } from '../../text/numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** Numerator and denominator come together, the denominator is not zero, and a part is not larger than its whole. */
export const ratioComplete: Check<DossierContext> = {
  id: 'ratio-complete',
  severity: 'warning',
  title: 'Tử số và mẫu số phải đi cùng nhau, mẫu số khác 0 và tử số không lớn hơn mẫu số.',
  why: 'Tỷ lệ chỉ kiểm tra được khi có đủ hai số; tử số lớn hơn mẫu số thường là do ghi đổi chỗ.',
  example: { wrong: 'numerator: 454\ndenominator: 448', right: 'numerator: 448\ndenominator: 454' },
  *find({ bundle: { results, criteriaSet } }): Iterable<Finding> {
    for (const [index, { criterion, numerator, denominator }] of results.data.results.entries()) {
      const { measure, scoring } = criteriaSet.byId.get(criterion) ?? {};
      // Where the set gives the maximum to what did not occur, 0 of 0 is a result.
      if (numerator === 0 && denominator === 0 && scoring && 'whenNone' in scoring && scoring.whenNone) continue;
      const isShare = measure === 'percentage';
      const found = describe(numerator, denominator, isShare);
      if (!found) continue;
      const { key, message, hint } = found;
      yield {
        at: results,
        path: ['results', index, key],
        criterion,
        message: `Tiêu chí ${criterion}: ${message}`,
        hint,
      };
    }
  },
};

function describe(numerator: number | undefined, denominator: number | undefined, isShare: boolean) {
  if (numerator === undefined && denominator === undefined) return undefined;
  if (denominator === undefined) {
    return { key: 'numerator', message: 'có tử số nhưng thiếu mẫu số.', hint: 'Thêm dòng "denominator: …".' };
  }
  if (numerator === undefined) {
    return { key: 'denominator', message: 'có mẫu số nhưng thiếu tử số.', hint: 'Thêm dòng "numerator: …".' };
  }
  if (denominator === 0) {
    const hint = 'Ghi tổng số thật; nếu địa bàn không có đối tượng này thì bỏ cả tử số, mẫu số và giải thích ở note.';
    return { key: 'denominator', message: 'mẫu số là 0 nên không có tỷ lệ.', hint };
  }
  if (!isShare || numerator <= denominator) return undefined;
  const message = `tử số ${formatNumber(numerator)} lớn hơn mẫu số ${formatNumber(denominator)}.`;
  return { key: 'numerator', message, hint: 'Kiểm tra xem hai số có bị ghi đổi chỗ hoặc thừa chữ số không.' };
}
