import type { Problem } from '../finding.ts';
import type { Paragraph } from '../model/document-model.ts';
import { bodyKind } from './body-kind.ts';

/** Letters that official documents use for points, in the order of the Vietnamese alphabet (ă, â, ê, ô, ơ, ư are not used). */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** Points of one clause follow a, b, c, d, đ, e, g ...; a new clause or heading begins again at a. */
export function checkPointOrder(body: readonly Paragraph[]): readonly Problem[] {
  const problems: Problem[] = [];
  let last = -1;
  for (const paragraph of body) {
    const kind = bodyKind(paragraph);
    if (kind !== 'point') {
      if (kind !== 'text' && kind !== 'caption') last = -1;
      continue;
    }
    const letter = paragraph.text.trim().charAt(0);
    const index = letters.indexOf(letter);
    if (index !== last + 1 && letter !== 'a') {
      const expected = letters[last + 1] ?? 'a';
      problems.push({
        message: `Điểm ghi «${letter})», theo thứ tự bảng chữ cái tiếng Việt phải là «${expected})»`,
        hint: 'Đánh thứ tự a, b, c, d, đ, e, g, h, i, k, l, m, n, …',
        paragraph,
      });
    }
    last = index;
  }
  return problems;
}
