import { foldText } from '../../text/collation.ts';
import { remember } from '../../text/remember.ts';
import { symbolWords } from '../../text/symbol-words.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A symbol that names an agency is that of its issuer (Decree 30/2020/NĐ-CP, Annex I, II.3.b). */
export const symbolNamesIssuer: Check<DossierContext> = {
  id: 'symbol-names-issuer',
  severity: 'info',
  title: 'Cơ quan trong ký hiệu văn bản phải là cơ quan ban hành.',
  why: 'Ký hiệu mang tên viết tắt của cơ quan ban hành; khác nhau là ghi nhầm ký hiệu hoặc nhầm cơ quan.',
  example: {
    wrong: 'documentNumber: 01/QĐ-BCĐ\nissuer: UBND xã',
    right: 'documentNumber: 01/QĐ-BCĐ\nissuer: Ban Chỉ đạo xã',
  },
  *find({ bundle: { documents }, known: { vocabulary } }): Iterable<Finding> {
    for (const [index, { documentNumber, issuer }] of documents.data.documents.entries()) {
      if (!documentNumber || !issuer) continue;
      const parts = symbolWords(documentNumber);
      const agency = vocabulary.abbreviations.find(({ short }) => parts.includes(short));
      if (!agency) continue;
      const name = ` ${folded(issuer)} `;
      if ([agency.short, agency.long].some(words => name.includes(` ${folded(words)} `))) continue;
      yield {
        at: documents,
        path: ['documents', index, 'issuer'],
        message: `Ký hiệu "${documentNumber}" là của ${agency.long}, cơ quan ban hành ghi "${issuer}".`,
        hint: 'Đối chiếu văn bản gốc, sửa ký hiệu hoặc cơ quan ban hành.',
      };
    }
  },
};

/** Few agencies issue most documents. */
const folded = remember(foldText);
