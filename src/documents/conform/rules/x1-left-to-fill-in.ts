import type { CheckedDocument, Problem, Rule } from '../finding.ts';

/** No reminder of a scaffold, "(điền ...)", is left. The Decree does not speak of it; no issued document holds one. */
export const leftToFillInRule: Rule = {
  id: 'X1',
  title: 'Chỗ chưa điền',
  article: undefined,
  check,
};

function check({ model }: CheckedDocument): readonly Problem[] {
  return model.paragraphs.flatMap(paragraph =>
    [...paragraph.text.matchAll(leftToFillIn)].map(([written, what]) => ({
      message: `Còn chỗ chưa điền: ${what?.trim()}`,
      hint: `Thay «${written}» bằng nội dung thật rồi lập lại văn bản.`,
      paragraph,
    })),
  );
}

// "điền kinh" is athletics.
const leftToFillIn = /\(điền (?!kinh(?!\p{L}))([^)]+)\)/giu;
