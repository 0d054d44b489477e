import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import type { TextLine } from '../text-line.ts';
import { expectStyle } from './expect-style.ts';
import { gapBetween } from './paragraph-gap.ts';

/** "V/v ..." of a công văn: lower case, 12-13 pt, upright, centred under the number, 6 pt below it. */
export const letterSubjectRule: Rule = {
  id: 'T3',
  title: 'Trích yếu nội dung công văn',
  article: 'điểm b khoản 5 Mục II Phần I Phụ lục I',
  check,
};

const style = {
  name: 'trích yếu nội dung công văn',
  sizes: [12, 13],
  weight: 'regular',
  slope: 'upright',
  letters: 'lower',
  alignment: 'center',
} as const;

/** 6 pt in twips. */
const gap = 120;

function check(document: CheckedDocument): readonly Problem[] {
  const { isOfficialLetter } = document.anatomy.title;
  const { letterSubject, number } = document.anatomy.heading;
  const [first] = letterSubject;
  if (!first) return isOfficialLetter ? [missing()] : [];
  const problems = [...checkWords(first), ...letterSubject.flatMap(line => expectStyle(line, style))];
  if (!number || number.paragraph === first.paragraph) return problems;
  const actual = gapBetween(number.paragraph, first.paragraph, document.model);
  if (Math.abs(actual - gap) <= 10) return problems;
  return [
    ...problems,
    {
      message: `Trích yếu cách số, ký hiệu ${actual / 20} pt, phải cách 6 pt`,
      hint: 'Đặt Khoảng cách trước (Spacing Before) của dòng «V/v» là 6 pt.',
      paragraph: first.paragraph,
    },
  ];
}

function missing(): Problem {
  return {
    message: 'Công văn không có trích yếu nội dung',
    hint: 'Ghi dưới số, ký hiệu, ví dụ «V/v giao nhiệm vụ thực hiện bộ tiêu chí».',
  };
}

function checkWords({ text, paragraph }: TextLine): readonly Problem[] {
  if (/^V\/v /.test(text)) return [];
  return [
    {
      message: `Trích yếu công văn ghi «${text}», phải bắt đầu bằng «V/v»`,
      hint: 'Ghi theo mẫu «V/v nâng bậc lương năm 2019».',
      paragraph,
    },
  ];
}
