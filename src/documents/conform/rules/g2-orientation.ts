import type { CheckedDocument, Problem, Rule } from '../finding.ts';

/** Along the length of A4; across only where tables stand in the document that are no annex of their own. */
export const orientationRule: Rule = {
  id: 'G2',
  title: 'Kiểu trình bày',
  article: 'khoản 2 Mục I Phần I Phụ lục I',
  check,
};

function check({ model, anatomy }: CheckedDocument): readonly Problem[] {
  const lastOfMain = anatomy.main.at(-1)?.section ?? 0;
  return model.sections
    .filter(section => section.index <= lastOfMain && section.page.width > section.page.height)
    .filter(section => !section.blocks.some(block => block.kind === 'table' && block.rows.length > 3))
    .map(section => ({
      message: 'Trang nằm ngang nhưng không có bảng biểu, phải trình bày theo chiều dài của khổ A4',
      hint: 'Vào Bố trí (Layout) > Hướng (Orientation), chọn Dọc (Portrait).',
      place: `phần trang (section) ${section.index}`,
    }));
}
