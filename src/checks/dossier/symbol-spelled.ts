import type { OfficialDocument } from '../../schema/official-document.ts';
import { editDistance } from '../../text/near-miss.ts';
import { symbolWords } from '../../text/symbol-words.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** Abbreviations in symbols are those that are known or usual in the register, not one slip away from them. */
export const symbolSpelled: Check<DossierContext> = {
  id: 'symbol-spelled',
  severity: 'info',
  title: 'Chữ viết tắt trong ký hiệu văn bản không được lệch một chữ cái so với chữ thường dùng.',
  why: 'Ký hiệu thừa, thiếu hoặc đổi chỗ một chữ cái thì tra sổ văn bản không ra.',
  example: { wrong: 'documentNumber: 164/UBND-VHXXH', right: 'documentNumber: 164/UBND-VHXH' },
  *find({ bundle: { documents }, known: { vocabulary } }): Iterable<Finding> {
    const entries = documents.data.documents;
    const counts = countParts(entries);
    const usual = [...counts].filter(([, count]) => count >= usualFrom).map(([part]) => part);
    const known = new Set([...vocabulary.symbols, ...usual]);
    const long = [...known].filter(part => part.length >= shortest);
    for (const [index, { documentNumber = '' }] of entries.entries()) {
      const slip = symbolWords(documentNumber).find(part => part.length >= shortest && !known.has(part));
      const meant = slip && long.find(part => isSlip(slip, part));
      if (!meant) continue;
      yield {
        at: documents,
        path: ['documents', index, 'documentNumber'],
        message: `Ký hiệu "${documentNumber}" có chữ "${slip}", thường dùng là "${meant}".`,
        hint: `Đối chiếu văn bản gốc; nếu ghi nhầm thì sửa thành "${documentNumber.replace(slip, meant)}".`,
      };
    }
  },
};

/** Shorter abbreviations are all one letter away from each other. */
const shortest = 4;
/** So many entries of a register do not make the same slip. */
const usualFrom = 3;

function countParts(entries: readonly OfficialDocument[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { documentNumber = '' } of entries) {
    for (const part of symbolWords(documentNumber)) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}

/** A letter too many, too few, or two swapped. Another letter in its place is another agency: "BTTTT", "STTTT". */
function isSlip(part: string, known: string): boolean {
  if (part.length !== known.length) return editDistance(part, known) === 1 && part[0] === known[0];
  return editDistance(part, known) === 1 && [...part].sort().join('') === [...known].sort().join('');
}
