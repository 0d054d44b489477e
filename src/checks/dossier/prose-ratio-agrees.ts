import { percentOf, ratioAgrees } from '../../assessment/ratio.ts';
import { formatDecimals, formatNumber } from '../../text/numbers.ts';
import { findProseRatios } from '../../text/prose-ratios.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { type Prose, placeIn, proseOf } from '../prose.ts';

/** A percentage in the prose is the fraction it stands beside, rounded or truncated. */
export const proseRatioAgrees: Check<DossierContext> = {
  id: 'prose-ratio-agrees',
  severity: 'warning',
  title: 'Tỷ lệ phần trăm trong lời văn phải khớp với phân số đứng trước nó.',
  why: 'Lời văn được in nguyên vào báo cáo; phân số và tỷ lệ đứng cạnh nhau phải khớp.',
  example: { wrong: '2592/3082 người đạt tỷ lệ 82,1%', right: '2592/3082 người đạt tỷ lệ 84,1%' },
  *find({ bundle }): Iterable<Finding> {
    for (const prose of proseOf(bundle)) {
      if (prose.words.traits.hasPercent && prose.text.includes('/')) yield* scan(prose);
    }
  },
};

function* scan(prose: Prose): Iterable<Finding> {
  for (const [index, line] of prose.lines.entries()) {
    if (!line.includes('%') || !line.includes('/')) continue;
    for (const { numerator, denominator, percent, decimals, text } of findProseRatios(line)) {
      const share = percentOf({ numerator, denominator });
      if (share === undefined || ratioAgrees({ numerator, denominator }, percent, decimals)) continue;
      const exact = formatDecimals(share, Math.max(decimals, 2));
      yield {
        ...placeIn(prose, index),
        message: `Lời văn ghi «${text}», nhưng ${formatNumber(numerator)}/${formatNumber(denominator)} = ${exact}%.`,
        hint:
          numerator > denominator
            ? 'Kiểm tra xem hai số có bị ghi đổi chỗ hoặc thừa chữ số không.'
            : `Kiểm tra lại hai số với tài liệu minh chứng; nếu đúng thì ghi ${formatDecimals(share, Math.max(decimals, 1))}%.`,
      };
    }
  }
}
