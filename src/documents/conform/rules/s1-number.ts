import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import type { TextLine } from '../text-line.ts';
import { expectStyle } from './expect-style.ts';

/** "Số:" in lower case, 13 pt, upright, centred under the agency; a number under 10 has a leading 0. */
export const numberRule: Rule = {
  id: 'S1',
  title: 'Số của văn bản',
  article: 'điểm a, c khoản 3 Mục II Phần I Phụ lục I',
  check,
};

const style = {
  name: 'số, ký hiệu văn bản',
  sizes: [13, 13],
  weight: 'regular',
  slope: 'upright',
  alignment: 'center',
} as const;

function check({ anatomy }: CheckedDocument): readonly Problem[] {
  const line = anatomy.heading.number;
  if (!line) {
    return [
      {
        message: 'Không tìm thấy số, ký hiệu văn bản',
        hint: 'Ghi dưới tên cơ quan ban hành, ví dụ «Số: 05/BC-UBND».',
      },
    ];
  }
  return [...checkWords(line), ...expectStyle(line, style)];
}

function checkWords({ text, paragraph }: TextLine): readonly Problem[] {
  const number = text.match(/^Số:\s?([^/]*?)\s*\//)?.[1];
  if (number === undefined) {
    return [
      {
        message: `Dòng số ghi «${text}», phải bắt đầu bằng «Số:», sau số có dấu gạch chéo (/)`,
        hint: 'Ghi theo mẫu «Số: 05/BC-UBND».',
        paragraph,
      },
    ];
  }
  if (/^[\s.…_]*$/.test(number)) {
    return [
      {
        message: 'Văn bản chưa có số',
        hint: 'Ghi số khi Văn thư đăng ký, ví dụ «Số: 05/BC-UBND».',
        severity: 'information',
        paragraph,
      },
    ];
  }
  if (/^\d$/.test(number)) {
    return [
      {
        message: `Số văn bản ghi «${number}», số nhỏ hơn 10 phải có số 0 phía trước`,
        hint: `Ghi «0${number}».`,
        paragraph,
      },
    ];
  }
  if (/^\d+$/.test(number)) return [];
  return [
    { message: `Số văn bản ghi «${number}», phải là chữ số Ả Rập`, hint: 'Ghi theo mẫu «Số: 05/BC-UBND».', paragraph },
  ];
}
