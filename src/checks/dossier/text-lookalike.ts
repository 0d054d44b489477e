import { findLookalikes, type Lookalike } from '../../text/lookalikes.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { passagesOf } from '../prose.ts';

/** No letters of another script that look like Vietnamese ones, no characters that nobody sees. */
export const textLookalike: Check<DossierContext> = {
  id: 'text-lookalike',
  severity: 'warning',
  title: 'Chữ phải là chữ Việt, không lẫn chữ cái của hệ chữ khác hoặc ký tự vô hình.',
  why: 'Chữ «а» của hệ chữ Kirin trông giống hệt chữ "a", nhưng tìm kiếm, sắp xếp và đối chiếu đều coi là chữ khác.',
  example: { wrong: 'Ðảng ủy xã (chữ Ð U+00D0)', right: 'Đảng ủy xã (chữ Đ U+0110)' },
  *find({ bundle }): Iterable<Finding> {
    for (const { text, words, placeOf } of passagesOf(bundle)) {
      if (!words.traits.hasSuspicious) continue;
      for (const found of findLookalikes(text)) yield { ...placeOf(found.offset), ...describe(found) };
    }
  },
};

function describe({ kind, character, code, word }: Lookalike): { message: string; hint: string } {
  if (kind === 'invisible') {
    const visible = word.replaceAll(character, '');
    return {
      message: `Trong hoặc cạnh chữ «${visible}» có ký tự vô hình (${code}).`,
      hint: 'Xóa chữ này rồi gõ lại bằng bàn phím, đừng chép từ trang mạng hoặc tệp PDF.',
    };
  }
  return {
    message: `Chữ «${character}» (${code}) trong «${word}» không phải chữ cái tiếng Việt, chỉ trông giống.`,
    hint: 'Xóa chữ này rồi gõ lại bằng bộ gõ tiếng Việt.',
  };
}
