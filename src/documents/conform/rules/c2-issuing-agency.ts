import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import { expectRuleBelow } from './expect-rule-below.ts';
import { expectStyle } from './expect-style.ts';

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
  if (lines.length === 0) {
    return [
      {
        message: 'Không tìm thấy tên cơ quan ban hành văn bản',
        hint: 'Ghi tên cơ quan ở phía trên, bên trái trang đầu, ví dụ «ỦY BAN NHÂN DÂN XÃ …».',
      },
    ];
  }
  return [
    ...lines.flatMap(line => expectStyle(line, style)),
    ...expectRuleBelow(lines, document, { name: 'tên cơ quan ban hành', length: 'third-to-half' }),
  ];
}
