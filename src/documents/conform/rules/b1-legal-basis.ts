import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import type { TextLine } from '../text-line.ts';
import { expectStyle } from './expect-style.ts';

/** Lower case, italic, 13-14 pt; one a line, ";" at the end, "." at the last. */
export const legalBasisRule: Rule = {
  id: 'B1',
  title: 'Căn cứ ban hành văn bản',
  article: 'điểm a khoản 6 Mục II Phần I Phụ lục I',
  check,
};

const style = {
  name: 'căn cứ ban hành',
  sizes: [13, 14],
  weight: 'regular',
  slope: 'italic',
  letters: 'lower',
} as const;

function check({ anatomy: { legalBasis } }: CheckedDocument): readonly Problem[] {
  return legalBasis.flatMap((line, index) => [
    ...expectStyle(line, style),
    ...checkEnd(line, index === legalBasis.length - 1 ? '.' : ';'),
  ]);
}

function checkEnd({ text, paragraph }: TextLine, mark: string): readonly Problem[] {
  if (text.endsWith(mark)) return [];
  const actual = /[\p{L}\p{N})»”"]$/u.test(text) ? 'không có dấu ở cuối' : `kết thúc bằng «${text.at(-1)}»`;
  return [
    {
      message:
        mark === '.'
          ? `Căn cứ cuối cùng ${actual}, phải kết thúc bằng dấu chấm (.)`
          : `Căn cứ ${actual}, phải kết thúc bằng dấu chấm phẩy (;) rồi xuống dòng`,
      hint:
        mark === '.' ? 'Ghi dấu chấm ở cuối căn cứ cuối cùng.' : 'Ghi mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy.',
      paragraph,
    },
  ];
}
