import type { Check, DossierContext, Finding } from '../check.ts';

/** So many digits tell two hashes apart for the eye. */
const shownDigits = 12;

/**
 * A file of `files/` is the one whose hash the register states. Only files with a stated hash are read. No error: the page
 * of the dossier says beside the file that its hash differs, and so misleads nobody.
 */
export const documentFileHash: Check<DossierContext> = {
  id: 'document-file-hash',
  severity: 'warning',
  title: 'Tệp của văn bản phải đúng mã SHA-256 đã ghi.',
  why: 'Mã ghi lại để biết tệp không bị thay sau khi nộp. Tệp khác mã thì người đọc không biết đang mở văn bản nào, và trang công khai ghi là không khớp.',
  example: {
    wrong: 'file: files/kh-25.pdf, sha256 của bản dự thảo',
    right: 'file: files/kh-25.pdf, sha256 của chính tệp này',
  },
  *find({ bundle: { documents, files }, hashOf }): Iterable<Finding> {
    for (const [index, { file, sha256 }] of documents.data.documents.entries()) {
      if (file === undefined || sha256 === undefined || !files.includes(file.slice('files/'.length))) continue;
      const actual = hashOf?.(file);
      if (actual === undefined || actual === sha256) continue;
      yield {
        at: documents,
        path: ['documents', index, 'sha256'],
        message: `Tệp "${file}" có mã ${shorten(actual)}, khác mã đã ghi (sha256) ${shorten(sha256)}.`,
        hint: `Mở tệp xem có đúng văn bản đã ban hành không. Tệp sai thì chép lại tệp đúng; tệp đúng thì ghi sha256: ${actual}`,
      };
    }
  },
};

function shorten(hash: string): string {
  return `${hash.slice(0, shownDigits)}…`;
}
