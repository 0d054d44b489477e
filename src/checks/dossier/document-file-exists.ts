import { nearestName } from '../../text/near-miss.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A file the register names lies in `files/` of the dossier. */
export const documentFileExists: Check<DossierContext> = {
  id: 'document-file-exists',
  severity: 'error',
  title: 'Tệp của văn bản phải có trong thư mục files/ của hồ sơ.',
  why: 'Danh mục ghi tệp mà hồ sơ không có tệp thì người thẩm định không mở được.',
  example: { wrong: 'file: files/kh25.pdf', right: 'file: files/kh-25-2023.pdf' },
  *find({ bundle: { documents, files } }): Iterable<Finding> {
    const known = new Set(files.map(name => `files/${name}`));
    for (const [index, { file }] of documents.data.documents.entries()) {
      if (file === undefined || known.has(file)) continue;
      const near = nearestName(file, known);
      yield {
        at: documents,
        path: ['documents', index, 'file'],
        message: `Không có tệp "${file}" trong hồ sơ.`,
        hint: near ? `Có phải là "${near}"?` : 'Chép tệp vào thư mục files/ của hồ sơ và ghi files/<tên tệp>.',
      };
    }
  },
};
