import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import type { TextLine } from '../text-line.ts';
import { expectRuleBelow } from './expect-rule-below.ts';
import { expectStyle } from './expect-style.ts';
import { lineSpacing } from './line-spacing.ts';

const motto = 'Độc lập - Tự do - Hạnh phúc';

/** 13-14 pt, upright, bold, centred below Quốc hiệu at single spacing, spaced hyphens, a line of the same length below. */
export const mottoRule: Rule = {
  id: 'Q2',
  title: 'Tiêu ngữ',
  article: 'điểm b, c khoản 1 Mục II Phần I Phụ lục I',
  check,
};

const style = { name: 'Tiêu ngữ', sizes: [13, 14], weight: 'bold', slope: 'upright', alignment: 'center' } as const;

function check(document: CheckedDocument): readonly Problem[] {
  const line = document.anatomy.heading.motto;
  if (!line) return [{ message: 'Không tìm thấy Tiêu ngữ', hint: `Thêm «${motto}» ngay dưới Quốc hiệu.` }];
  return [
    ...checkWords(line),
    ...expectStyle(line, style),
    ...checkSpacing(line),
    ...expectRuleBelow([line], document, { name: 'Tiêu ngữ', length: 'whole' }),
  ];
}

function checkWords({ text, paragraph }: TextLine): readonly Problem[] {
  if (text.normalize('NFC') === motto) return [];
  return [
    {
      message: `Tiêu ngữ ghi «${text}», phải là «${motto}»`,
      hint: `Sửa thành «${motto}»: gạch nối ngắn (-), có cách chữ hai bên.`,
      paragraph,
    },
  ];
}

function checkSpacing({ paragraph, runs }: TextLine): readonly Problem[] {
  const lines = lineSpacing(paragraph, runs[0]?.size ?? 13);
  if (lines <= 1.2) return [];
  return [
    {
      message: 'Quốc hiệu và Tiêu ngữ chưa cách nhau dòng đơn',
      hint: 'Đặt giãn dòng Đơn (Single) cho hai dòng này.',
      paragraph,
    },
  ];
}
