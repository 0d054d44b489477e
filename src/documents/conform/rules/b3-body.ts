import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import type { DocumentModel, Paragraph } from '../model/document-model.ts';
import { wholeLine } from '../text-line.ts';
import { bodyKind } from './body-kind.ts';
import { decimal, expectStyle } from './expect-style.ts';
import { lineSpacing } from './line-spacing.ts';
import { gapBetween } from './paragraph-gap.ts';

/** 13-14 pt, upright, both sides aligned, first line 1 or 1.27 cm, gap at least 6 pt, spacing single to 1.5 lines. */
export const bodyRule: Rule = {
  id: 'B3',
  title: 'Nội dung văn bản',
  article: 'điểm e khoản 6 Mục II Phần I Phụ lục I',
  check,
};

const style = { name: 'nội dung văn bản', sizes: [13, 14], weight: 'any', slope: 'upright' } as const;

/** Twips: 1 cm and 1.27 cm, and what programs round. */
const indents = [567, 720];
const tolerance = 10;

/** 6 pt in twips. */
const smallestGap = 120;

function check({ model, anatomy }: CheckedDocument): readonly Problem[] {
  const { body } = anatomy;
  if (body.length === 0) {
    return [{ message: 'Không tìm thấy nội dung văn bản', hint: 'Ghi nội dung giữa phần đầu văn bản và phần ký.' }];
  }
  return body.flatMap((paragraph, index) => [
    ...checkLetters(paragraph),
    ...checkShape(paragraph),
    ...checkSpacing(paragraph),
    ...checkGap(paragraph, body[index + 1], model),
  ]);
}

/** A few words in italics are an emphasis, a whole paragraph is not; notes in brackets are let be. */
function checkLetters(paragraph: Paragraph): readonly Problem[] {
  const line = wholeLine(paragraph);
  const isAllItalic = line.runs.every(run => run.isItalic) && !line.text.startsWith('(');
  const upright = isAllItalic ? line.runs : line.runs.map(run => ({ ...run, isItalic: false }));
  return expectStyle({ ...line, runs: upright }, style);
}

/** Alignment and first line; headings and captions have places of their own. */
function checkShape(paragraph: Paragraph): readonly Problem[] {
  if (!['article', 'clause', 'point', 'text'].includes(bodyKind(paragraph))) return [];
  const problems: Problem[] = [];
  if (paragraph.alignment !== 'both' && !isTitle(paragraph)) {
    problems.push({
      message: `Nội dung văn bản ${alignments[paragraph.alignment] ?? 'chưa canh đều'}, phải canh đều cả hai lề`,
      hint: 'Chọn các đoạn này và bấm Ctrl+J để canh đều.',
      paragraph,
    });
  }
  if (!hasIndent(paragraph)) {
    problems.push({
      message: `Đầu dòng lùi vào ${decimal((paragraph.indentFirstLine / 1440) * 2.54)} cm, phải là 1 cm hoặc 1,27 cm`,
      hint: 'Vào Đoạn văn (Paragraph) > Thụt lề đặc biệt (Special), chọn Dòng đầu (First line) 1,27 cm.',
      paragraph,
    });
  }
  return problems;
}

/** A short bold line, such as the title of a clause, looks the same aligned left or to both sides. */
function isTitle(paragraph: Paragraph): boolean {
  return (
    paragraph.alignment === 'left' && paragraph.text.length < 80 && wholeLine(paragraph).runs.every(run => run.isBold)
  );
}

const alignments: Readonly<Record<string, string>> = { left: 'canh trái', right: 'canh phải', center: 'canh giữa' };

function hasIndent({ indentFirstLine, indentLeft, isNumbered, text }: Paragraph): boolean {
  if (isNumbered || text.startsWith('\t')) return true;
  return [indentFirstLine, indentLeft + indentFirstLine].some(actual =>
    indents.some(indent => Math.abs(actual - indent) <= tolerance),
  );
}

function checkSpacing(paragraph: Paragraph): readonly Problem[] {
  const size = Math.max(...paragraph.runs.map(run => run.size));
  const lines = lineSpacing(paragraph, size);
  if (lines >= 0.99 && lines <= 1.51) return [];
  return [
    {
      message: `Giãn dòng là ${decimal(lines)} dòng, phải từ 1 đến 1,5 dòng`,
      hint: 'Vào Đoạn văn (Paragraph) > Giãn dòng (Line spacing), chọn 1,5 lines hoặc nhỏ hơn.',
      paragraph,
    },
  ];
}

function checkGap(paragraph: Paragraph, next: Paragraph | undefined, model: DocumentModel): readonly Problem[] {
  if (next?.index !== paragraph.index + 1) return [];
  const gap = gapBetween(paragraph, next, model);
  if (gap >= smallestGap) return [];
  return [
    {
      message: `Khoảng cách đến đoạn sau là ${decimal(gap / 20)} pt, phải tối thiểu 6 pt`,
      hint: 'Vào Đoạn văn (Paragraph) > Khoảng cách (Spacing), đặt Sau (After) 6 pt.',
      paragraph,
    },
  ];
}
