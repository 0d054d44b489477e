import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import { expectStyle } from './expect-style.ts';
import { findRuleBelow } from './find-rule-below.ts';

/** Directly below the kind: lower case, 13-14 pt, upright, bold, centred, with a line 1/3-1/2 as long below. */
export const subjectRule: Rule = {
  id: 'T2',
  title: 'Trích yếu nội dung văn bản',
  article: 'điểm b khoản 5 Mục II Phần I Phụ lục I',
  check,
};

const style = {
  name: 'trích yếu nội dung',
  sizes: [13, 14],
  weight: 'bold',
  slope: 'upright',
  letters: 'lower',
  alignment: 'center',
} as const;

function check(document: CheckedDocument): readonly Problem[] {
  const { kind, subject } = document.anatomy.title;
  if (!kind) return [];
  const last = subject.at(-1);
  if (!last) {
    return [
      {
        message: 'Không tìm thấy trích yếu nội dung dưới tên loại văn bản',
        hint: 'Ghi ngay dưới tên loại, ví dụ «Kết quả thực hiện chuyển đổi số năm 2023».',
        paragraph: kind.paragraph,
      },
    ];
  }
  const below = findRuleBelow(last, document);
  const problems = subject.flatMap(line => expectStyle(line, style));
  const { paragraph } = last;
  const hint = 'Vẽ một đường kẻ nét liền dưới trích yếu, dài bằng 1/3 đến 1/2 dòng chữ.';
  if (!below) return [...problems, { message: 'Dưới trích yếu nội dung không có đường kẻ ngang', hint, paragraph }];
  if (below !== 'full-underline') return problems;
  return [
    ...problems,
    { message: 'Trích yếu gạch chân cả dòng, đường kẻ phải dài 1/3 đến 1/2 dòng chữ', hint, paragraph },
  ];
}
