import { numberKey } from '../../text/citations.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { citedDocuments } from '../cited-documents.ts';
import { proseOf } from '../prose.ts';

/** Evidence whose prose cites its documents cites all of them. */
export const documentMentioned: Check<DossierContext> = {
  id: 'document-mentioned',
  severity: 'info',
  title: 'Văn bản khai ở đầu tệp minh chứng phải được dẫn trong lời văn của tệp đó.',
  why: 'Bản in liệt kê văn bản theo lời văn; văn bản chỉ khai ở đầu tệp thì người thẩm định không thấy.',
  example: {
    wrong: 'documents: [kh-25-2023, cv-79-2023], lời văn chỉ dẫn Kế hoạch số 25/KH-UBND',
    right: 'lời văn dẫn cả Kế hoạch số 25/KH-UBND và Công văn số 79/UBND-VH',
  },
  needsWhole: true,
  *find({ bundle }): Iterable<Finding> {
    const { documents, evidence } = bundle;
    const numbers = new Map(documents.data.documents.map(({ id, documentNumber }) => [id, documentNumber]));
    for (const { criterion = '', citations } of proseOf(bundle)) {
      const file = evidence.get(criterion);
      const declared = file ? citedDocuments(file.data) : [];
      if (!file || declared.length === 0) continue;
      const cited = new Set(citations.map(citation => citation.documentNumber));
      // Prose that cites nothing by number leaves the list to the head of the file.
      if (cited.size === 0) continue;
      for (const { id, path } of declared) {
        const documentNumber = numbers.get(id);
        if (!documentNumber || cited.has(numberKey(documentNumber)) || file.body.includes(documentNumber)) continue;
        yield {
          at: file,
          path,
          criterion,
          message: `Văn bản số ${documentNumber} (mã "${id}") khai là ${path[0] === 'basis' ? 'căn cứ' : 'minh chứng'}, nhưng lời văn của tiêu chí ${criterion} không dẫn số này.`,
          hint: `Dẫn văn bản này trong lời văn, hoặc bỏ mã ở ${path[0]}.`,
        };
      }
    }
  },
};
