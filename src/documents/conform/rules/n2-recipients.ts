import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import { fold, type TextLine } from '../text-line.ts';
import { expectStyle } from './expect-style.ts';

/** "Nơi nhận:" 12 pt italic bold, level with the signer; the list 11 pt upright, "- ...;", last "- Lưu: VT, ... .". */
export const recipientsRule: Rule = {
  id: 'N2',
  title: 'Nơi nhận',
  article: 'điểm b, d khoản 9 Mục II Phần I Phụ lục I',
  check,
};

const labelStyle = {
  name: 'từ «Nơi nhận»',
  sizes: [12, 12],
  weight: 'bold',
  slope: 'italic',
  letters: 'lower',
} as const;
const listStyle = {
  name: 'danh sách nơi nhận',
  sizes: [11, 11],
  weight: 'regular',
  slope: 'upright',
  letters: 'lower',
} as const;
const example = '«- Lưu: VT, VHXH.»';

function check({ anatomy }: CheckedDocument): readonly Problem[] {
  const { label, recipients, authority } = anatomy.signature;
  if (!label)
    return [{ message: 'Không tìm thấy «Nơi nhận:»', hint: 'Ghi ở bên trái, ngang hàng với chức vụ của người ký.' }];
  const entries = recipients.filter(line => !isDrafterMark(line));
  return [
    ...checkLabel(label),
    ...expectStyle(label, labelStyle),
    ...entries.flatMap(line => expectStyle(line, listStyle)),
    ...entries.slice(0, -1).flatMap(checkEntry),
    ...checkArchive(entries.at(-1), label),
    ...(anatomy.salutation ? checkAsAbove(entries[0]) : []),
    ...checkRow(label, authority[0]),
  ];
}

/** "PL.(300)": drafter and number of copies (khoản 3 Mục III). */
function isDrafterMark({ text }: TextLine): boolean {
  return /^\p{Lu}{1,6}\.?\s?\(?\d*\)?\.?$/u.test(text);
}

function checkLabel({ text, paragraph }: TextLine): readonly Problem[] {
  if (text === 'Nơi nhận:') return [];
  return [
    {
      message: `Ghi «${text}», phải là «Nơi nhận:» trên một dòng riêng`,
      hint: 'Ghi «Nơi nhận:» rồi xuống dòng.',
      paragraph,
    },
  ];
}

function checkEntry({ text, paragraph }: TextLine): readonly Problem[] {
  const problems: Problem[] = [];
  if (!text.startsWith('-') && !paragraph.isNumbered) {
    problems.push({ message: 'Nơi nhận chưa có gạch đầu dòng (-)', hint: 'Ghi theo mẫu «- Như trên;».', paragraph });
  }
  if (!text.endsWith(';')) {
    problems.push({
      message: 'Nơi nhận chưa kết thúc bằng dấu chấm phẩy (;)',
      hint: 'Ghi theo mẫu «- Như trên;».',
      paragraph,
    });
  }
  return problems;
}

function checkArchive(last: TextLine | undefined, label: TextLine): readonly Problem[] {
  if (last && /^-? ?Lưu: VT\b.*\.$/.test(last.text)) return [];
  const actual = last ? `ghi «${last.text}»` : 'không có';
  return [
    {
      message: `Dòng cuối của nơi nhận ${actual}, phải là «- Lưu: VT, …» và kết thúc bằng dấu chấm`,
      hint: `Ghi ví dụ ${example}.`,
      paragraph: (last ?? label).paragraph,
    },
  ];
}

function checkAsAbove(first: TextLine | undefined): readonly Problem[] {
  if (!first || /^-? ?nhu tren/.test(fold(first.text))) return [];
  return [
    {
      message: `Văn bản có «Kính gửi» nhưng nơi nhận đầu tiên ghi «${first.text}», phải là «- Như trên;»`,
      hint: 'Ghi «- Như trên;» ngay dưới «Nơi nhận:».',
      paragraph: first.paragraph,
    },
  ];
}

function checkRow(label: TextLine, authority: TextLine | undefined): readonly Problem[] {
  const [own, other] = [label.paragraph.cell, authority?.paragraph.cell];
  if (!own || !other || (own.table === other.table && own.row === other.row)) return [];
  return [
    {
      message: '«Nơi nhận:» không ngang hàng với quyền hạn, chức vụ của người ký',
      hint: 'Đặt hai phần này trong cùng một hàng của bảng.',
      paragraph: label.paragraph,
    },
  ];
}
