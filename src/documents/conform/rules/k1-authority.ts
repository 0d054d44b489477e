import { authorityStart } from '../anatomy/find-signature.ts';
import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import type { TextLine } from '../text-line.ts';
import { expectStyle } from './expect-style.ts';

/** "TM.", "Q.", "KT.", "TL.", "TUQ." and the office: capitals, 13-14 pt, upright, bold. */
export const authorityRule: Rule = {
  id: 'K1',
  title: 'Quyền hạn, chức vụ của người ký',
  article: 'điểm b, đ khoản 7 Mục II Phần I Phụ lục I',
  check,
};

const style = {
  name: 'quyền hạn, chức vụ của người ký',
  sizes: [13, 14],
  weight: 'bold',
  slope: 'upright',
  letters: 'capitals',
  alignment: 'center',
} as const;

function check({ anatomy }: CheckedDocument): readonly Problem[] {
  const { authority } = anatomy.signature;
  const [first] = authority;
  if (!first) {
    return [
      {
        message: 'Không tìm thấy quyền hạn, chức vụ của người ký',
        hint: 'Ghi ở bên phải, ngang hàng «Nơi nhận:», ví dụ «TM. ỦY BAN NHÂN DÂN» rồi «CHỦ TỊCH».',
      },
    ];
  }
  return [
    ...authority.flatMap(checkAbbreviation),
    ...checkCollective(first),
    ...authority.flatMap(line => expectStyle(line, style)),
  ];
}

function checkAbbreviation({ text, paragraph }: TextLine): readonly Problem[] {
  const written = text.match(authorityStart)?.[1];
  if (written === undefined || /^(TM|Q|KT|TL|TUQ)\. /.test(text)) return [];
  const abbreviation = written.replace(/[./]/g, '');
  return [
    {
      message: `Quyền hạn của người ký ghi «${text}», chữ viết tắt phải là «${abbreviation}.»`,
      hint: `Ghi ví dụ «${abbreviation}. ${abbreviation === 'TM' ? 'ỦY BAN NHÂN DÂN' : 'CHỦ TỊCH'}».`,
      paragraph,
    },
  ];
}

function checkCollective({ text, folded, paragraph }: TextLine): readonly Problem[] {
  if (!/^(uy ban|ubnd|hoi dong|ban chi dao)\b/.test(folded)) return [];
  return [
    {
      message: `Ký thay mặt tập thể ghi «${text}», thiếu chữ viết tắt «TM.»`,
      hint: `Ghi «TM. ${text}».`,
      paragraph,
    },
  ];
}
