import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import { expectRuleBelow } from './expect-rule-below.ts';
import { expectStyle } from './expect-style.ts';

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
  if (subject.length === 0) {
    return [
      {
        message: 'Không tìm thấy trích yếu nội dung dưới tên loại văn bản',
        hint: 'Ghi ngay dưới tên loại, ví dụ «Kết quả thực hiện chuyển đổi số năm 2023».',
        paragraph: kind.paragraph,
      },
    ];
  }
  return [
    ...subject.flatMap(line => expectStyle(line, style)),
    ...expectRuleBelow(subject, document, { name: 'trích yếu nội dung', length: 'third-to-half' }),
  ];
}
