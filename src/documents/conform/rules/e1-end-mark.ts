import type { CheckedDocument, Problem, Rule } from '../finding.ts';

/** "./." after the last words of the text. Annex I itself does not name the mark; the specimens of Annex III show it. */
export const endMarkRule: Rule = {
  id: 'E1',
  title: 'Dấu kết thúc văn bản',
  article: 'Mẫu 1.2 đến 1.10 Mục II Phụ lục III',
  check,
};

function check({ anatomy: { main, heading, title, signature } }: CheckedDocument): readonly Problem[] {
  const end = signature.first === undefined ? main.length : signature.first - 1;
  const last = main.slice(Math.max(heading.last, title.last), end).findLast(item => item.text.trim() !== '');
  if (!last || /\.\/\.$/.test(last.text.trim())) return [];
  return [
    {
      message: `Nội dung kết thúc bằng «…${last.text.trim().split(/\s+/).slice(-3).join(' ')}», phải kết thúc bằng «./.»`,
      hint: 'Ghi «./.» sau câu cuối cùng của nội dung.',
      paragraph: last,
    },
  ];
}
