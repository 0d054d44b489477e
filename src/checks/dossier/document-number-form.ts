import type { DocumentKinds } from '../../schema/content.ts';
import type { OfficialDocument } from '../../schema/official-document.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/**
 * Number and symbol are well-formed for their kind (Decree 30/2020/NĐ-CP, Annex I, II.3): number, "/", kind, "-",
 * issuer, without blanks; a công văn has no kind but the unit that drafted it ("12/UBND-VX").
 */
export const documentNumberForm: Check<DossierContext> = {
  id: 'document-number-form',
  severity: 'warning',
  title: 'Số, ký hiệu văn bản phải đúng thể thức của loại văn bản; văn bản có số phải có ngày.',
  why: 'Số, ký hiệu sai thể thức (Nghị định số 30/2020/NĐ-CP, Phụ lục I) thường là do gõ nhầm và không tra được văn bản.',
  example: { wrong: 'documentNumber: 85/UBND-BC', right: 'documentNumber: 85/BC-UBND' },
  *find({ bundle: { documents }, known: { documentKinds } }): Iterable<Finding> {
    const kinds = new Map(documentKinds.map(kind => [kind.code, kind]));
    for (const [index, document] of documents.data.documents.entries()) {
      if (document.documentNumber !== undefined && document.date === undefined) {
        const message = `Văn bản số ${document.documentNumber} không ghi ngày ban hành.`;
        const hint = 'Mở văn bản gốc và thêm ngày, ví dụ date: 2023-11-03.';
        yield { at: documents, path: ['documents', index, 'documentNumber'], message, hint };
      }
      const wrong = describe(document, kinds);
      if (wrong) yield { at: documents, path: ['documents', index, 'documentNumber'], ...wrong };
    }
  },
};

type Kind = DocumentKinds['kinds'][number];

function describe({ documentNumber, kind: code }: OfficialDocument, kinds: ReadonlyMap<string, Kind>) {
  const kind = kinds.get(code);
  if (!documentNumber || !kind?.isAdministrative) return undefined;
  if (/\s/.test(documentNumber)) {
    return {
      message: `Số, ký hiệu "${documentNumber}" có khoảng trắng.`,
      hint: `Viết liền: "${documentNumber.replace(/\s/g, '').replace(/[–—]/g, '-')}".`,
    };
  }
  // Legal documents carry their year ("35/2021/QĐ-UBND") under a law of their own, decisions of the province, too.
  if (/^\d+[a-z]?\/\d{4}\//.test(documentNumber)) return undefined;
  // The Party writes "36-KH/ĐU" under rules of its own; the Decree is for the administration.
  if (/^\d+-\p{L}+\//u.test(documentNumber)) return undefined;
  const symbol = documentNumber.replace(/^\d+[a-z]?[/-]/, '');
  const stated = symbol.split('-').find(part => kinds.get(part)?.isInSymbol);
  if (kind.isInSymbol && symbol.split('-')[0] !== code) {
    const number = documentNumber.slice(0, documentNumber.length - symbol.length);
    const rest = symbol.split('-').filter(part => part !== code);
    const message = `Số, ký hiệu "${documentNumber}" chưa đúng thể thức của ${kind.title.toLowerCase()}: sau số phải là "${code}-".`;
    return { message, hint: `Đối chiếu văn bản gốc; đúng thể thức là "${number}${[code, ...rest].join('-')}".` };
  }
  if (!kind.isInSymbol && stated) {
    const message = `Văn bản ghi loại là ${kind.title.toLowerCase()} nhưng ký hiệu "${documentNumber}" có chữ "${stated}" của ${kinds.get(stated)?.title.toLowerCase()}.`;
    return { message, hint: `Sửa kind thành "${stated}", hoặc sửa ký hiệu theo văn bản gốc.` };
  }
  return undefined;
}
