import type { Annex } from '../anatomy/find-annexes.ts';
import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import { fold } from '../text-line.ts';
import { expectStyle } from './expect-style.ts';

/** "Phụ lục" and a Roman number on a line of its own: lower case, 14 pt, upright, bold, centred; named in the text. */
export const annexHeadingRule: Rule = {
  id: 'P1',
  title: 'Phụ lục và số thứ tự',
  article: 'điểm a, b khoản 1 Mục III Phần I Phụ lục I',
  check,
};

const style = {
  name: 'từ «Phụ lục» và số thứ tự',
  sizes: [14, 14],
  weight: 'bold',
  slope: 'upright',
  letters: 'lower',
  alignment: 'center',
} as const;

function check({ anatomy: { annexes, main } }: CheckedDocument): readonly Problem[] {
  const [first] = annexes;
  if (!first) return [];
  const isNamed = main.some(paragraph => /\b(phu luc|bieu kem theo)\b/.test(fold(paragraph.text)));
  return [
    ...annexes.flatMap((annex, index) => [
      ...checkNumber(annex, annexes.length > 1 ? index + 1 : undefined),
      ...expectStyle(annex.heading, style),
    ]),
    ...(isNamed ? [] : [unnamed(first)]),
  ];
}

function checkNumber({ heading: { text, paragraph } }: Annex, order: number | undefined): readonly Problem[] {
  const [, number, rest = ''] =
    text.match(/^Phụ lục(?:\s+(?:số\s*)?([IVXLC]+|\d+)(?![\p{L}\d]))?\s*[.:]?\s*(.*)$/iu) ?? [];
  const expected = order === undefined ? undefined : roman(order);
  const problems: Problem[] = [];
  if (rest !== '') {
    problems.push({
      message: `Dòng phụ lục ghi «${text}», từ «Phụ lục» và số thứ tự phải ở một dòng riêng`,
      hint: 'Xuống dòng trước tên phụ lục.',
      paragraph,
    });
  }
  if (number !== undefined && !/^[IVXLC]+$/.test(number)) {
    const corrected = `Phụ lục ${roman(order ?? Number.parseInt(number, 10))}`;
    problems.push({
      message: `Phụ lục đánh số «${number}», phải là chữ số La Mã`,
      hint: `Ghi «${corrected}».`,
      paragraph,
    });
  } else if (expected !== undefined && number !== expected) {
    const actual = number === undefined ? 'không có số thứ tự' : `đánh số «${number}»`;
    problems.push({
      message: `Phụ lục thứ ${order} ${actual}, phải là «${expected}»`,
      hint: `Ghi «Phụ lục ${expected}».`,
      paragraph,
    });
  }
  return problems;
}

function unnamed({ heading }: Annex): Problem {
  return {
    message: 'Văn bản có phụ lục nhưng nội dung không có chỉ dẫn về phụ lục',
    hint: 'Ghi trong nội dung, ví dụ «(Chi tiết tại Phụ lục kèm theo)».',
    paragraph: heading.paragraph,
  };
}

/** Annexes are few: tens and units are enough. */
function roman(number: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(number / 10)) + (units[number % 10] ?? '');
}
