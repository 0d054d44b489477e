import { formatNumber } from '../../text/numbers.ts';
import { findPartSums, type PartSum } from '../../text/part-sums.ts';
import type { Quantity } from '../../text/quantities.ts';
import { holdsWord } from '../../text/words.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { placeIn, proseOf } from '../prose.ts';

/** Parts after "trong đó" sum up to their whole, and none is larger. */
export const partsSum: Check<DossierContext> = {
  id: 'parts-sum',
  severity: 'warning',
  title: 'Các phần sau "trong đó" phải cộng lại bằng tổng.',
  why: 'Cộng lại là phép kiểm tra đầu tiên của người thẩm định; lệch một hồ sơ cũng phải giải trình.',
  example: {
    wrong: '701 hồ sơ, trong đó: 454 hồ sơ trực tuyến; 257 hồ sơ trực tiếp',
    right: '701 hồ sơ, trong đó: 454 hồ sơ trực tuyến; 247 hồ sơ trực tiếp',
  },
  *find({ bundle, known: { vocabulary } }): Iterable<Finding> {
    const words = { units: vocabulary.units, overlapping: vocabulary.overlappingParts };
    for (const prose of proseOf(bundle)) {
      if (!holdsWord(prose.words, 'đó')) continue;
      for (const sum of findPartSums(prose.lines, words)) {
        const found = describe(sum);
        if (found) yield { ...placeIn(prose, sum.line), ...found };
      }
    }
  },
};

function describe({ whole, parts, isComplete }: PartSum): Pick<Finding, 'message' | 'hint'> | undefined {
  const larger = parts.find(part => part.value > whole.value || (part.outOf ?? 0) > (whole.outOf ?? part.outOf ?? 0));
  if (larger) {
    const message = `Sau "trong đó", một phần («${larger.text}») lớn hơn tổng («${whole.text}»).`;
    return { message, hint: 'Kiểm tra lại hai số với tài liệu minh chứng, sửa số ghi nhầm.' };
  }
  if (parts.length < 2) return undefined;
  const total = sumOf(parts, part => part.value);
  const totalOutOf = whole.outOf === whole.value ? undefined : sumOf(parts, part => part.outOf ?? 0);
  const isMore = total > whole.value || (whole.outOf !== undefined && (totalOutOf ?? 0) > whole.outOf);
  const isLess = total < whole.value || (totalOutOf !== undefined && totalOutOf < (whole.outOf ?? 0));
  // "trong đó có" may leave parts out; more than the whole there cannot be.
  if (!isMore && !(isLess && isComplete)) return undefined;
  const found = whole.outOf === undefined || totalOutOf === undefined ? '' : `/${formatNumber(totalOutOf)}`;
  const message = `Các phần (${parts.map(textOf).join(' + ')}) cộng lại là ${formatNumber(total)}${found}, nhưng tổng ghi «${whole.text}».`;
  return { message, hint: 'Kiểm tra từng số với tài liệu minh chứng, sửa số ghi nhầm hoặc bổ sung phần còn thiếu.' };
}

function sumOf(parts: readonly Quantity[], read: (part: Quantity) => number): number {
  return parts.reduce((sum, part) => sum + read(part), 0);
}

function textOf({ value, outOf }: Quantity): string {
  return outOf === undefined ? formatNumber(value) : `${formatNumber(value)}/${formatNumber(outOf)}`;
}
