import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import type { Paragraph } from '../model/document-model.ts';
import { wholeLine } from '../text-line.ts';
import { type BodyKind, bodyKind } from './body-kind.ts';
import { expectStyle } from './expect-style.ts';
import { checkPointOrder } from './point-order.ts';

/** Parts, "I. CAPITALS BOLD", "Điều 1.", "1." bold where it has a title, "a)" in the order of the alphabet. */
export const structureRule: Rule = {
  id: 'B4',
  title: 'Bố cục: phần, chương, mục, điều, khoản, điểm',
  article: 'điểm d, đ khoản 6 Mục II, Mục V Phần I Phụ lục I',
  check: ({ anatomy }: CheckedDocument) => [
    ...anatomy.body.flatMap(
      (paragraph, index) => checks[bodyKind(paragraph)]?.(paragraph, anatomy.body[index + 1]) ?? [],
    ),
    ...checkPointOrder(anatomy.body),
    ...checkDecimals(anatomy.body),
  ],
};

type Check = (paragraph: Paragraph, next: Paragraph | undefined) => readonly Problem[];

/** Size and slope are those of all text and belong to B3. */
const title = { weight: 'bold', slope: 'any' } as const;

const checks: Partial<Record<BodyKind, Check>> = {
  part: (paragraph, next) => [
    ...expectStyle(wholeLine(paragraph), {
      ...title,
      name: 'dòng phần, chương',
      letters: 'lower',
      alignment: 'center',
    }),
    ...(/[IVXLC]+\.?$/.test(paragraph.text.trim())
      ? []
      : [
          {
            message: `«${paragraph.text.trim()}» phải đánh số bằng chữ số La Mã`,
            hint: 'Ghi theo mẫu «Phần I», «Chương II».',
            paragraph,
          },
        ]),
    ...checkTitleBelow(next),
  ],
  section: (paragraph, next) => [
    ...expectStyle(wholeLine(paragraph), {
      ...title,
      name: 'dòng mục, tiểu mục',
      letters: 'lower',
      alignment: 'center',
    }),
    ...(/\d+\.?$/.test(paragraph.text.trim())
      ? []
      : [
          {
            message: `«${paragraph.text.trim()}» phải đánh số bằng chữ số Ả Rập`,
            hint: 'Ghi theo mẫu «Mục 1».',
            paragraph,
          },
        ]),
    ...checkTitleBelow(next),
  ],
  heading: paragraph => [
    ...checkMark(paragraph, /^[IVXL]+\.\s/, 'I. KẾT QUẢ THỰC HIỆN'),
    ...expectStyle(wholeLine(paragraph), { ...title, name: 'số thứ tự và tiêu đề của mục', letters: 'capitals' }),
  ],
  article: paragraph => [
    ...checkMark(paragraph, /^Điều \d+\.\s/, 'Điều 1. Phạm vi điều chỉnh'),
    ...expectStyle(firstWords(paragraph), { ...title, name: 'từ «Điều» và số thứ tự của điều' }),
  ],
  clause: (paragraph, next) => [
    ...checkMark(paragraph, /^\d+\.\s/, '1. Công tác chỉ đạo'),
    ...(isClauseTitle(paragraph, next)
      ? expectStyle(wholeLine(paragraph), { ...title, name: 'tiêu đề của khoản' })
      : []),
  ],
  point: paragraph => [
    ...checkMark(paragraph, /^\p{Ll}\)\s/u, 'a) Ban hành kế hoạch'),
    ...expectStyle(wholeLine(paragraph), { ...title, name: 'điểm', weight: isAllBold(paragraph) ? 'regular' : 'any' }),
  ],
};

function checkTitleBelow(next: Paragraph | undefined): readonly Problem[] {
  return next
    ? expectStyle(wholeLine(next), {
        ...title,
        name: 'tiêu đề của phần, chương, mục',
        letters: 'capitals',
        alignment: 'center',
      })
    : [];
}

function checkMark(paragraph: Paragraph, pattern: RegExp, example: string): readonly Problem[] {
  const text = paragraph.text.trim().replace(/\s+/g, ' ');
  if (pattern.test(text)) return [];
  const label = text.match(/^(Điều )?[^\s.)/:]+ ?[.)/:]?/i)?.[0].trim() ?? text.slice(0, 10);
  return [{ message: `Số thứ tự ghi «${label}» chưa đúng mẫu`, hint: `Ghi theo mẫu «${example}».`, paragraph }];
}

/** A clause has a title when its line is short, does not end as a sentence, and more follows before the next clause. */
function isClauseTitle(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const text = paragraph.text.trim();
  return text.length <= 150 && !/[.;:,!?…]$/.test(text) && next !== undefined && bodyKind(next) !== 'clause';
}

function firstWords(paragraph: Paragraph) {
  const line = wholeLine(paragraph);
  return { ...line, runs: line.runs.slice(0, 1) };
}

function isAllBold(paragraph: Paragraph): boolean {
  return wholeLine(paragraph).runs.every(run => run.isBold);
}

/** "1.1." is common, but Annex I goes from clause to point; said once. */
function checkDecimals(body: readonly Paragraph[]): readonly Problem[] {
  return body
    .filter(paragraph => /^\d+\.\d+(\.\d+)*[.)]?\s/.test(paragraph.text.trim()))
    .map(paragraph => ({
      message: 'Số thứ tự nhiều cấp (1.1) không có trong quy định; dưới khoản là điểm a), b), c)',
      hint: 'Cân nhắc đánh số «a)», «b)» thay cho «1.1.», «1.2.».',
      severity: 'information',
      paragraph,
    }));
}
