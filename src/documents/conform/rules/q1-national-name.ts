import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import type { TextLine } from '../text-line.ts';
import { expectStyle } from './expect-style.ts';

/** Annex I itself writes both "HÒA" (Mục II) and "HOÀ" (Mục V). */
const names = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'];

/** Capitals, 12-13 pt, upright, bold, at the top right of page 1. */
export const nationalNameRule: Rule = {
  id: 'Q1',
  title: 'Quốc hiệu',
  article: 'điểm a khoản 1 Mục II Phần I Phụ lục I',
  check,
};

const style = {
  name: 'Quốc hiệu',
  sizes: [12, 13],
  weight: 'bold',
  slope: 'upright',
  letters: 'capitals',
} as const;

function check({ anatomy }: CheckedDocument): readonly Problem[] {
  const line = anatomy.heading.nationalName;
  if (!line)
    return [{ message: 'Không tìm thấy Quốc hiệu', hint: `Thêm «${names[0]}» ở phía trên cùng, bên phải trang đầu.` }];
  return [...checkWords(line), ...expectStyle(line, style), ...checkPlace(line)];
}

function checkWords({ text, paragraph }: TextLine): readonly Problem[] {
  const isRight = names.includes(text.normalize('NFC').toLocaleUpperCase('vi').replace(/\s+/g, ' '));
  return isRight
    ? []
    : [{ message: `Quốc hiệu ghi «${text}», phải là «${names[0]}»`, hint: `Sửa thành «${names[0]}».`, paragraph }];
}

function checkPlace({ paragraph }: TextLine): readonly Problem[] {
  const { cell, text, alignment, indentLeft } = paragraph;
  const isRight = cell ? cell.column > 1 : text.includes('\t') || alignment === 'right' || indentLeft > 2000;
  return isRight
    ? []
    : [
        {
          message: 'Quốc hiệu không ở bên phải trang',
          hint: 'Đặt Quốc hiệu và Tiêu ngữ ở cột phải, tên cơ quan ở cột trái.',
          paragraph,
        },
      ];
}
