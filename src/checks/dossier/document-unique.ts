import type { Check, DossierContext, Finding } from '../check.ts';

/** An id of the register names one document. */
export const documentUnique: Check<DossierContext> = {
  id: 'document-unique',
  severity: 'error',
  title: 'Mỗi mã văn bản chỉ dùng cho một văn bản trong danh mục.',
  why: 'Minh chứng dẫn văn bản bằng mã; hai văn bản chung mã thì không biết dẫn văn bản nào.',
  example: { wrong: '- id: cv-166-2023\n- id: cv-166-2023', right: '- id: cv-166-2023\n- id: cv-166-2023-2' },
  *find({ bundle: { documents } }): Iterable<Finding> {
    const first = new Map<string, number>();
    for (const [index, { id }] of documents.data.documents.entries()) {
      const earlier = first.get(id);
      first.set(id, earlier ?? index);
      if (earlier === undefined) continue;
      const { line } = documents.locate(['documents', earlier]);
      yield {
        at: documents,
        path: ['documents', index, 'id'],
        message: `Mã văn bản "${id}" đã dùng ở dòng ${line}.`,
        hint: `Đặt mã khác cho văn bản này, ví dụ "${id}-2", và sửa ở các tệp dẫn tới nó.`,
        related: [{ file: documents.file, line, message: 'Văn bản dùng mã này lần đầu.' }],
      };
    }
  },
};
