import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import { expectStyle } from './expect-style.ts';

/** Capitals, 13-14 pt, upright, bold, centred; a công văn has none. */
export const kindRule: Rule = {
  id: 'T1',
  title: 'Tên loại văn bản',
  article: 'điểm a, b khoản 5 Mục II Phần I Phụ lục I',
  check,
};

const style = {
  name: 'tên loại văn bản',
  sizes: [13, 14],
  weight: 'bold',
  slope: 'upright',
  letters: 'capitals',
  alignment: 'center',
} as const;

function check({ anatomy }: CheckedDocument): readonly Problem[] {
  const { kind, isOfficialLetter } = anatomy.title;
  if (kind) return expectStyle(kind, style);
  if (isOfficialLetter) return [];
  return [
    {
      message: 'Không tìm thấy tên loại văn bản, cũng không có trích yếu «V/v» của công văn',
      hint: 'Ghi tên loại ở giữa trang, dưới phần đầu văn bản, ví dụ «BÁO CÁO».',
    },
  ];
}
