import type { Annex } from '../anatomy/find-annexes.ts';
import type { Problem, Rule } from '../finding.ts';
import { expectStyle } from './expect-style.ts';

/** Title in capitals, 13-14 pt, upright, bold; "(Kèm theo ...)" in italics, 13-14 pt; both centred. */
export const annexTitleRule: Rule = {
  id: 'P2',
  title: 'Tên phụ lục và chỉ dẫn kèm theo',
  article: 'điểm b, c khoản 1 Mục III Phần I Phụ lục I',
  check: ({ anatomy }) => anatomy.annexes.flatMap(checkAnnex),
};

const titleStyle = {
  name: 'tên phụ lục',
  sizes: [13, 14],
  weight: 'bold',
  slope: 'upright',
  letters: 'capitals',
  alignment: 'center',
} as const;

const referenceStyle = {
  name: 'chỉ dẫn kèm theo văn bản',
  sizes: [13, 14],
  weight: 'regular',
  slope: 'italic',
  letters: 'lower',
  alignment: 'center',
} as const;

function checkAnnex({ heading, title, reference }: Annex): readonly Problem[] {
  const problems = [
    ...title.flatMap(line => expectStyle(line, titleStyle)),
    ...reference.flatMap(line => expectStyle(line, referenceStyle)),
  ];
  if (reference.length > 0) return problems;
  return [
    ...problems,
    {
      message: 'Phụ lục không có chỉ dẫn kèm theo văn bản',
      hint: 'Ghi dưới tên phụ lục, ví dụ «(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2024 của …)».',
      paragraph: heading.paragraph,
    },
  ];
}
