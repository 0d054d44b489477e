import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import type { Field, Paragraph, Section } from '../model/document-model.ts';
import { wholeLine } from '../text-line.ts';
import { expectStyle } from './expect-style.ts';

/** From 1, Arabic, 13-14 pt, upright, centred in the top margin, not shown on the first page. */
export const pageNumberRule: Rule = {
  id: 'G5',
  title: 'Số trang',
  article: 'khoản 7 Mục I Phần I Phụ lục I',
  check,
};

const style = { name: 'số trang', sizes: [13, 14], weight: 'regular', slope: 'upright' } as const;

function check({ model }: CheckedDocument): readonly Problem[] {
  const [first] = model.sections;
  if (!first || (model.settings.pageCount === 1 && !model.sections.some(hasNumber))) return [];
  return [
    ...checkFirstPage(first),
    ...model.sections.flatMap(section => checkSection(section, model.settings.hasEvenAndOddHeaders)),
  ];
}

function checkFirstPage({ hasTitlePage, headers, pageNumbers }: Section): readonly Problem[] {
  const problems: Problem[] = [];
  if (pageNumbers.start !== undefined && pageNumbers.start > 1) {
    problems.push({
      message: `Số trang bắt đầu từ ${pageNumbers.start}, phải bắt đầu từ 1`,
      hint: 'Vào Chèn (Insert) > Số trang > Định dạng số trang, đặt Bắt đầu từ 1.',
    });
  }
  const isShown = hasTitlePage ? headers.first.some(isNumber) : headers.default.some(isNumber);
  if (isShown) {
    problems.push({
      message: 'Số trang hiển thị ở trang thứ nhất',
      hint: 'Mở đầu trang, chọn «Trang đầu khác» (Different First Page) và để trống đầu trang của trang thứ nhất.',
    });
  }
  return problems;
}

function checkSection(section: Section, hasEven: boolean): readonly Problem[] {
  const place = `phần trang (section) ${section.index}`;
  const problems: Problem[] = [];
  if (section.pageNumbers.format !== 'decimal') {
    problems.push({
      message: `Số trang dùng kiểu số «${section.pageNumbers.format}», phải là chữ số Ả Rập`,
      hint: 'Vào Định dạng số trang, chọn kiểu 1, 2, 3.',
      place,
    });
  }
  const shown = [section.headers.default, ...(hasEven ? [section.headers.even] : [])];
  if (shown.some(header => !header.some(isNumber))) problems.push({ ...missing(section), place });
  return [...problems, ...shown.flat().filter(isNumber).flatMap(checkParagraph)];
}

function missing({ footers }: Section): Problem {
  const isBelow = footers.default.some(isNumber);
  return {
    message: isBelow ? 'Số trang đặt ở chân trang, phải đặt ở lề trên' : 'Không có số trang ở lề trên',
    hint: 'Vào Chèn (Insert) > Số trang > Đầu trang, chọn kiểu canh giữa, cỡ chữ 14.',
  };
}

function checkParagraph(paragraph: Paragraph): readonly Problem[] {
  const isCentred = paragraph.alignment === 'center' || paragraph.frameAlignment === 'center';
  const line = wholeLine(paragraph);
  const format = paragraph.fields.find(isPage)?.format;
  const shown = line.runs.length === 0 && format ? [{ ...format, text: '1' }] : line.runs;
  const problems = expectStyle({ ...line, runs: shown }, style);
  if (isCentred) return problems;
  return [
    ...problems,
    { message: 'Số trang chưa canh giữa', hint: 'Mở đầu trang, chọn số trang và bấm Ctrl+E.', paragraph },
  ];
}

function hasNumber({ headers, footers }: Section): boolean {
  return [headers, footers].some(part => [part.default, part.first, part.even].flat().some(isNumber));
}

function isNumber(paragraph: Paragraph): boolean {
  return paragraph.fields.some(isPage);
}

function isPage({ instruction }: Field): boolean {
  return /^PAGE\b/i.test(instruction);
}
