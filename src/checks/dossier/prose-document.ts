import type { DossierBundle } from '../../schema/bundle.ts';
import type { Citation } from '../../text/citations.ts';
import { formatDate } from '../../text/dates.ts';
import { nearestName } from '../../text/near-miss.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { proseOf } from '../prose.ts';
import { type DocumentsByNumber, documentsByNumber } from '../registered-documents.ts';

/** A document that prose cites by number is in the register, with that date. */
export const proseDocument: Check<DossierContext> = {
  id: 'prose-document',
  severity: 'warning',
  title: 'Văn bản dẫn trong lời văn phải có trong danh mục văn bản, đúng số và ngày.',
  why: 'Người thẩm định tìm văn bản theo số và ngày; dẫn sai một chữ là không tìm thấy, coi như không có minh chứng.',
  example: {
    wrong: 'Công văn số 166/UBND-VH ngày 17/11/2023 (danh mục ghi ngày 07/11/2023)',
    right: 'Công văn số 166/UBND-VH ngày 07/11/2023',
  },
  needsWhole: true,
  *find({ bundle }): Iterable<Finding> {
    const register = documentsByNumber(bundle);
    for (const prose of proseOf(bundle)) {
      // A document that a file cites again and again is named once, and once more with each other date.
      const named = new Set<string>();
      for (const citation of prose.citations) {
        const { written, date, offset } = citation;
        if (named.size > 0 && named.has(date === undefined ? written : `${written}|${date}`)) continue;
        const found = describe(citation, register, bundle);
        if (!found) continue;
        named.add(`${written}|${date}`).add(written);
        yield { ...prose.placeOf(offset), ...found };
      }
    }
  },
};

function describe({ documentNumber, written, date }: Citation, register: DocumentsByNumber, bundle: DossierBundle) {
  const entries = register.get(documentNumber);
  if (!entries) return isOfSet(documentNumber, bundle) ? undefined : describeMissing(documentNumber, register);
  if (date !== undefined && entries.every(({ document }) => document.date !== undefined && document.date !== date)) {
    const dates = entries.flatMap(({ document }) => document.date ?? []);
    const related = entries.map(({ index }) => ({
      file: bundle.documents.file,
      line: bundle.documents.locate(['documents', index]).line,
      message: 'Văn bản trong danh mục.',
    }));
    const registered = dates.map(formatDate).join(', ');
    const message = `Lời văn dẫn số ${documentNumber} ngày ${formatDate(date)}, danh mục văn bản ghi ngày ${registered}.`;
    return {
      message,
      hint: 'Mở văn bản gốc, sửa chỗ ghi sai ngày; nếu là văn bản khác thì thêm vào danh mục.',
      related,
    };
  }
  if (written === documentNumber) return undefined;
  const message = `Số, ký hiệu «${written}» có khoảng trắng.`;
  return { severity: 'info' as const, message, hint: `Viết liền: "${documentNumber}".` };
}

function describeMissing(documentNumber: string, register: DocumentsByNumber) {
  const near = nearestName(documentNumber, register.keys());
  return {
    message: `Lời văn dẫn văn bản số ${documentNumber}, danh mục văn bản (documents.yaml) không có số này.`,
    hint: near
      ? `Gần giống: "${near}". Sửa số, hoặc thêm văn bản này vào danh mục.`
      : 'Thêm văn bản này vào danh mục, hoặc sửa số theo văn bản gốc.',
  };
}

/** The decision that issued the set, and what it rests on, are known to everybody. */
function isOfSet(documentNumber: string, { criteriaSet }: DossierBundle): boolean {
  const { decision, legalBasis } = criteriaSet.set.data;
  return decision.documentNumber === documentNumber || legalBasis.some(basis => basis.includes(documentNumber));
}
