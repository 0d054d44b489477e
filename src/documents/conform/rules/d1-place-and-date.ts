import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import type { TextLine } from '../text-line.ts';
import { expectStyle } from './expect-style.ts';

/** On the line of the number, 13-14 pt italic; comma after the place; day under 10 and months 1, 2 with a leading 0. */
export const dateRule: Rule = {
  id: 'D1',
  title: 'Địa danh và thời gian ban hành',
  article: 'điểm b, c khoản 4 Mục II Phần I Phụ lục I',
  check,
};

const style = {
  name: 'địa danh và thời gian ban hành',
  sizes: [13, 14],
  weight: 'regular',
  slope: 'italic',
  letters: 'lower',
  alignment: 'center',
} as const;

const example = '«Hà Nội, ngày 05 tháng 01 năm 2024»';

function check({ anatomy }: CheckedDocument): readonly Problem[] {
  const { date, number } = anatomy.heading;
  if (!date) {
    return [
      {
        message: 'Không tìm thấy địa danh và thời gian ban hành',
        hint: `Ghi dưới Quốc hiệu và Tiêu ngữ, ví dụ ${example}.`,
      },
    ];
  }
  return [...checkWords(date), ...expectStyle(date, style), ...checkRow(date, number)];
}

function checkWords({ text, paragraph }: TextLine): readonly Problem[] {
  const parts = text.replace(/\s+/g, ' ').match(/^(.*?)(,?) ?ngày (.*?) ?tháng (.*?) ?năm ?(.*)$/i);
  if (!parts)
    return [{ message: `Thời gian ghi «${text}», chưa đúng mẫu`, hint: `Ghi theo mẫu ${example}.`, paragraph }];
  const [, place = '', comma, day = '', month = '', year = ''] = parts;
  return [...checkPlace(place, comma), ...checkDay(day), ...checkMonth(month), ...checkYear(year)].map(problem => ({
    ...problem,
    paragraph,
  }));
}

function checkPlace(place: string, comma: string | undefined): readonly Problem[] {
  const problems: Problem[] = [];
  if (place !== '' && isBlank(place)) problems.push(blank('địa danh'));
  else if (!/\p{L}/u.test(place))
    problems.push({ message: 'Thiếu địa danh trước ngày, tháng, năm', hint: `Ghi theo mẫu ${example}.` });
  else if (!/^\p{Lu}/u.test(place)) {
    problems.push({ message: `Địa danh «${place}» chưa viết hoa chữ cái đầu`, hint: `Ghi theo mẫu ${example}.` });
  }
  if (comma === '') problems.push({ message: 'Sau địa danh thiếu dấu phẩy', hint: `Ghi theo mẫu ${example}.` });
  return problems;
}

function checkDay(day: string): readonly Problem[] {
  if (isBlank(day)) return [blank('ngày')];
  if (/^\d$/.test(day)) {
    return [{ message: `Ngày ghi «${day}», ngày nhỏ hơn 10 phải có số 0 phía trước`, hint: `Ghi «ngày 0${day}».` }];
  }
  return /^(0[1-9]|[12]\d|3[01])$/.test(day)
    ? []
    : [{ message: `Ngày ghi «${day}», không phải ngày trong tháng`, hint: `Ghi theo mẫu ${example}.` }];
}

function checkMonth(month: string): readonly Problem[] {
  if (isBlank(month)) return [blank('tháng')];
  if (/^[12]$/.test(month)) {
    return [
      { message: `Tháng ghi «${month}», tháng 1 và tháng 2 phải có số 0 phía trước`, hint: `Ghi «tháng 0${month}».` },
    ];
  }
  if (/^0[3-9]$/.test(month)) {
    const plain = month.slice(1);
    return [
      {
        message: `Tháng ghi «${month}», quy định chỉ thêm số 0 cho tháng 1 và tháng 2`,
        hint: `Ghi «tháng ${plain}».`,
        severity: 'information',
      },
    ];
  }
  return /^(0[12]|[3-9]|1[0-2])$/.test(month)
    ? []
    : [{ message: `Tháng ghi «${month}», không phải tháng trong năm`, hint: `Ghi theo mẫu ${example}.` }];
}

function checkYear(year: string): readonly Problem[] {
  if (/^\d{4}$/.test(year)) return [];
  return isBlank(year)
    ? [blank('năm')]
    : [{ message: `Năm ghi «${year}», phải đủ bốn chữ số`, hint: `Ghi theo mẫu ${example}.` }];
}

function isBlank(text: string): boolean {
  return /^[\s.…_]*$/.test(text);
}

function blank(name: string): Problem {
  return { message: `Chưa ghi ${name} ban hành`, hint: `Ghi khi ban hành, ví dụ ${example}.`, severity: 'information' };
}

/** In a table of several rows the number and the date stand in one row; a file does not tell more about lines. */
function checkRow(date: TextLine, number: TextLine | undefined): readonly Problem[] {
  const [own, other] = [date.paragraph.cell, number?.paragraph.cell];
  if (!own || !other || own.table !== other.table || own.row === other.row) return [];
  return [
    {
      message: 'Địa danh và thời gian ban hành không cùng dòng với số, ký hiệu văn bản',
      hint: 'Đặt hai phần này trong cùng một hàng của bảng đầu văn bản.',
      paragraph: date.paragraph,
    },
  ];
}
