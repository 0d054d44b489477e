import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import { isDrawnRule, type TextLine } from '../text-line.ts';
import { expectStyle } from './expect-style.ts';

/** Lower case, 13-14 pt, upright, bold, centred under the office; no academic or honorary title before it. */
export const signerNameRule: Rule = {
  id: 'K2',
  title: 'Họ tên người ký',
  article: 'điểm c, đ khoản 7 Mục II Phần I Phụ lục I',
  check,
};

const style = {
  name: 'họ tên người ký',
  sizes: [13, 14],
  weight: 'bold',
  slope: 'upright',
  letters: 'name',
  alignment: 'center',
} as const;

/** Titles and degrees as they are written before names. */
const academicTitle =
  /^((PGS|GS|TSKH|TS|ThS|Th\.S|BS|BSCKI{0,2}|DS|KS|CN|LS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT)[.,\s]|(Phó )?Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Nhà giáo|Anh hùng|Thầy thuốc)/iu;

function check({ anatomy: { signature }, model }: CheckedDocument): readonly Problem[] {
  const { name, authority, last = 0 } = signature;
  if (name) return [...checkTitle(name), ...expectStyle(name, style)];
  if (authority.length === 0) return [];
  const role = authority.at(-1)?.paragraph;
  // Dots under the role are the room a form leaves for the name.
  const room = model.paragraphs.find(
    each => each.index > (role?.index ?? 0) && each.index <= last && isDrawnRule(each.text),
  );
  if (room) {
    return [
      {
        message: 'Chưa ghi họ tên người ký',
        hint: 'Ghi họ và tên dưới chức vụ khi ký ban hành, ví dụ «Nguyễn Văn A».',
        severity: 'information',
        paragraph: role,
      },
    ];
  }
  return [
    {
      message: 'Không tìm thấy họ tên người ký',
      hint: 'Ghi họ và tên dưới chức vụ, chừa chỗ ký ở giữa, ví dụ «Nguyễn Văn A».',
      paragraph: role,
    },
  ];
}

function checkTitle({ text, paragraph }: TextLine): readonly Problem[] {
  const title = text.match(academicTitle)?.[0].trim();
  if (title === undefined) return [];
  return [
    {
      message: `Trước họ tên người ký ghi «${title}», không được ghi học hàm, học vị, danh hiệu`,
      hint: `Bỏ «${title}», chỉ ghi họ và tên.`,
      paragraph,
    },
  ];
}
