import { nearestName } from '../../text/near-miss.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** The kind of a document is an abbreviation of the list (Decree 30/2020/NĐ-CP, Annex III, part I). */
export const documentKindKnown: Check<DossierContext> = {
  id: 'document-kind-known',
  severity: 'error',
  title: 'Loại văn bản phải là chữ viết tắt có trong content/document-kinds.yaml.',
  why: 'Chữ viết tắt tên loại văn bản theo Phụ lục III Nghị định số 30/2020/NĐ-CP; chữ khác làm sai ký hiệu và sai cách đếm.',
  example: { wrong: 'kind: KHoach', right: 'kind: KH' },
  *find({ bundle: { documents }, known: { documentKinds } }): Iterable<Finding> {
    const codes = new Map(documentKinds.map(({ code, title }) => [code, title]));
    if (codes.size === 0) return;
    for (const [index, { id, kind }] of documents.data.documents.entries()) {
      if (codes.has(kind)) continue;
      const near = nearestName(kind, codes.keys());
      yield {
        at: documents,
        path: ['documents', index, 'kind'],
        message: `Loại văn bản (kind) của "${id}" là "${kind}", không có trong danh mục chữ viết tắt.`,
        hint: near
          ? `Có phải là "${near}" (${codes.get(near)})?`
          : 'Ghi chữ viết tắt tên loại, ví dụ KH (kế hoạch), BC (báo cáo), CV (công văn).',
      };
    }
  },
};
