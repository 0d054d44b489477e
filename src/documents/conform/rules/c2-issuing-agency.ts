import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import { expectStyle } from './expect-style.ts';
import { findRuleBelow } from './find-rule-below.ts';

/** Capitals, 12-13 pt, upright, bold, centred; a line 1/3-1/2 as long as the text below. */
export const issuingAgencyRule: Rule = {
  id: 'C2',
  title: 'Tên cơ quan, tổ chức ban hành văn bản',
  article: 'điểm b khoản 2 Mục II Phần I Phụ lục I',
  check,
};

const style = {
  name: 'tên cơ quan ban hành văn bản',
  sizes: [12, 13],
  weight: 'bold',
  slope: 'upright',
  letters: 'capitals',
  alignment: 'center',
} as const;

function check(document: CheckedDocument): readonly Problem[] {
  const lines = document.anatomy.heading.issuingAgency;
  const last = lines.at(-1);
  if (!last) {
    return [
      {
        message: 'Không tìm thấy tên cơ quan ban hành văn bản',
        hint: 'Ghi tên cơ quan ở phía trên, bên trái trang đầu, ví dụ «ỦY BAN NHÂN DÂN XÃ …».',
      },
    ];
  }
  const below = findRuleBelow(last, document);
  const hint = 'Vẽ một đường kẻ nét liền dưới tên cơ quan, dài bằng 1/3 đến 1/2 dòng chữ.';
  const problems = lines.flatMap(line => expectStyle(line, style));
  const { paragraph } = last;
  if (!below) return [...problems, { message: 'Dưới tên cơ quan ban hành không có đường kẻ ngang', hint, paragraph }];
  if (below !== 'full-underline') return problems;
  return [
    ...problems,
    { message: 'Tên cơ quan ban hành gạch chân cả dòng, đường kẻ phải dài 1/3 đến 1/2 dòng chữ', hint, paragraph },
  ];
}
