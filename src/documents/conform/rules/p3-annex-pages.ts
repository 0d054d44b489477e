import type { Annex } from '../anatomy/find-annexes.ts';
import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import type { DocumentModel } from '../model/document-model.ts';

/** "Số trang của Phụ lục được đánh số riêng theo từng Phụ lục": a section of its own that restarts at 1. */
export const annexPagesRule: Rule = {
  id: 'P3',
  title: 'Số trang của phụ lục',
  article: 'điểm đ khoản 1 Mục III Phần I Phụ lục I',
  check: ({ model, anatomy }: CheckedDocument) => anatomy.annexes.flatMap(annex => checkAnnex(annex, model)),
};

function checkAnnex({ heading: { paragraph } }: Annex, model: DocumentModel): readonly Problem[] {
  const before = model.paragraphs.findLast(item => item.index < paragraph.index && item.text.trim() !== '');
  if (before?.section === paragraph.section) {
    return [
      {
        message: 'Phụ lục không bắt đầu một phần trang (section) riêng nên không đánh số trang riêng được',
        hint: 'Đặt con trỏ trước «Phụ lục», vào Bố trí (Layout) > Ngắt (Breaks) > Trang sau (Next Page).',
        paragraph,
      },
    ];
  }
  const start = model.sections[paragraph.section - 1]?.pageNumbers.start;
  if (start === 1) return [];
  return [
    {
      message:
        start === undefined
          ? 'Số trang của phụ lục nối tiếp văn bản, phải đánh số riêng'
          : `Số trang của phụ lục bắt đầu từ ${start}, phải từ 1`,
      hint: 'Vào Chèn (Insert) > Số trang > Định dạng số trang, đặt Bắt đầu từ 1 cho phần phụ lục.',
      paragraph,
    },
  ];
}
