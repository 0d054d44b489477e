import { capitalise } from '../../../text/letter-case.ts';
import type { Problem } from '../finding.ts';
import type { Run } from '../model/document-model.ts';
import { isCapitals, type TextLine } from '../text-line.ts';

/** What the table of Annex I, Mục V asks of an element. */
export interface ExpectedStyle {
  /** Vietnamese name of the element, as in the middle of a sentence. */
  readonly name: string;
  /** Smallest and largest size in pt. */
  readonly sizes?: readonly [number, number];
  readonly weight: 'bold' | 'regular' | 'any';
  readonly slope: 'upright' | 'italic' | 'any';
  /** name: lower case with a capital for each word. */
  readonly letters?: 'capitals' | 'lower' | 'name';
  /** Checked only where the element stands in a paragraph of its own. */
  readonly alignment?: 'center';
}

/** Compares one line with the expected size, weight, slope, letters and alignment. */
export function expectStyle(line: TextLine, expected: ExpectedStyle): readonly Problem[] {
  const runs = line.runs.filter(run => !run.isRaised && /[\p{L}\p{N}]/u.test(run.text));
  return [
    ...sizeProblems(runs, expected),
    ...weightProblems(runs, expected),
    ...slopeProblems(runs, expected),
    ...letterProblems(line.text, expected),
    ...alignmentProblems(line, expected),
  ].map(problem => ({ ...problem, paragraph: line.paragraph }));
}

/** "từ 12 đến 13", or "là 13". */
function sizeRange([smallest, largest]: readonly [number, number]): string {
  return smallest === largest ? `là ${smallest}` : `từ ${smallest} đến ${largest}`;
}

/** 11.5 as an official writes it. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}

function sizeProblems(runs: readonly Run[], { name, sizes }: ExpectedStyle): readonly Problem[] {
  if (!sizes) return [];
  const [smallest, largest] = sizes;
  const wrong = [...new Set(runs.map(run => run.size))].filter(size => size < smallest || size > largest);
  return wrong.map(size => ({
    message: `Cỡ chữ của ${name} là ${decimal(size)}, phải ${sizeRange(sizes)}`,
    hint: `Chọn dòng này và đặt cỡ chữ ${largest}.`,
  }));
}

function weightProblems(runs: readonly Run[], { name, weight }: ExpectedStyle): readonly Problem[] {
  if (weight === 'bold' && runs.some(run => !run.isBold)) {
    return [{ message: `${capitalise(name)} chưa in đậm`, hint: 'Chọn dòng này và bấm Ctrl+B để in đậm.' }];
  }
  if (weight === 'regular' && runs.some(run => run.isBold)) {
    return [
      { message: `${capitalise(name)} in đậm, phải là chữ không đậm`, hint: 'Chọn dòng này và bấm Ctrl+B để bỏ đậm.' },
    ];
  }
  return [];
}

function slopeProblems(runs: readonly Run[], { name, slope }: ExpectedStyle): readonly Problem[] {
  if (slope === 'upright' && runs.some(run => run.isItalic)) {
    return [
      {
        message: `${capitalise(name)} là chữ nghiêng, phải là chữ đứng`,
        hint: 'Chọn dòng này và bấm Ctrl+I để bỏ nghiêng.',
      },
    ];
  }
  if (slope === 'italic' && runs.some(run => !run.isItalic)) {
    return [
      {
        message: `${capitalise(name)} là chữ đứng, phải là chữ nghiêng`,
        hint: 'Chọn dòng này và bấm Ctrl+I để in nghiêng.',
      },
    ];
  }
  return [];
}

function letterProblems(text: string, { name, letters }: ExpectedStyle): readonly Problem[] {
  if (letters === 'capitals' && !isCapitals(text)) {
    return [
      { message: `${capitalise(name)} chưa viết bằng chữ in hoa`, hint: `Viết «${text.toLocaleUpperCase('vi')}».` },
    ];
  }
  if ((letters === 'lower' || letters === 'name') && isCapitals(text) && text.length > 4) {
    return [
      {
        message: `${capitalise(name)} viết bằng chữ in hoa, phải là chữ in thường`,
        hint: `Viết bằng chữ in thường, ví dụ «${letters === 'name' ? inWords(text) : inSentence(text)}».`,
      },
    ];
  }
  return [];
}

function alignmentProblems(line: TextLine, { name, alignment }: ExpectedStyle): readonly Problem[] {
  const { paragraph } = line;
  if (alignment !== 'center' || paragraph.alignment === 'center' || paragraph.text.includes('\t')) return [];
  return [
    { message: `${capitalise(name)} chưa canh giữa`, hint: 'Đặt con trỏ vào dòng này và bấm Ctrl+E để canh giữa.' },
  ];
}

function inSentence(text: string): string {
  return `${text.charAt(0)}${text.slice(1).toLocaleLowerCase('vi')}`;
}

function inWords(text: string): string {
  return text.split(' ').map(inSentence).join(' ');
}
