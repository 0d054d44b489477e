import { ExternalHyperlink, FootnoteReferenceRun, Math as Formula, type ParagraphChild, TextRun } from 'docx';
import { latexToMath } from 'docx/math';
import type { PhrasingContent } from 'mdast';
import { fitFormula } from '../fit-formula.ts';
import type { ProsePlace } from '../markdown/read-prose.ts';
import { keepNumbers } from './keep-numbers.ts';
import { textWidth } from './measures.ts';
import { noteKey, reportProse, type Writer } from './writer.ts';

export interface RunFormat {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
  /** Character style; links have one. */
  readonly style?: string;
}

export interface InlineContext {
  readonly writer: Writer;
  readonly place: ProsePlace | undefined;
  /** Width of the column the text stands in, in twips; that of a page where there is none. */
  readonly columnWidth?: number;
}

/** Runs, links, formulas and footnote references of a line of text. */
export function writeInline(
  nodes: readonly PhrasingContent[],
  context: InlineContext,
  format: RunFormat = {},
): ParagraphChild[] {
  return nodes.flatMap(node => writeNode(node, context, format));
}

/**
 * Text as XML may hold it: composed (NFC), no control characters; line ends of the source are blanks. Numbers of
 * documents do not break.
 */
export function textRun(text: string, format: RunFormat = {}): TextRun {
  const pieces = keepNumbers(cleanText(text));
  const [only] = pieces;
  return new TextRun(
    pieces.length === 1 && typeof only === 'string' ? { text: only, ...format } : { children: pieces, ...format },
  );
}

function writeNode(node: PhrasingContent, context: InlineContext, format: RunFormat): ParagraphChild[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [textRun(node.value, format)];
    case 'emphasis':
      return writeInline(node.children, context, { ...format, italics: true });
    case 'strong':
      return writeInline(node.children, context, { ...format, bold: true });
    case 'delete':
      return writeInline(node.children, context, { ...format, strike: true });
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'link':
      return writeLink(
        node.url,
        writeInline(node.children, context, isHttp(node.url) ? { ...format, style: 'Hyperlink' } : format),
      );
    case 'inlineMath':
      return [writeFormula(node, context)];
    case 'footnoteReference':
      return writeNoteReference(node.identifier, context);
    case 'textDirective':
      return [textRun(`:${node.name}`, format), ...writeInline(node.children, context, format)];
    default:
      return leaveOut(node, context);
  }
}

function isHttp(url: string): boolean {
  return /^https?:\/\//.test(url);
}

function writeLink(url: string, children: ParagraphChild[]): ParagraphChild[] {
  return isHttp(url) ? [new ExternalHyperlink({ link: url, children })] : children;
}

/** Average advance of a letter in an equation of 12-13 pt, and room for "Tỷ lệ =" and "× 100%" beside a fraction; twips. */
const characterWidth = 110;
const besideFraction = 1600;

interface FormulaNode {
  readonly value: string;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

/** A Word equation; LaTeX that Word has no counterpart for stays readable as text. */
export function writeFormula(node: FormulaNode, { writer, place, columnWidth }: InlineContext): ParagraphChild {
  const room = Math.floor(((columnWidth ?? textWidth.portrait) - besideFraction) / characterWidth);
  try {
    return new Formula({ children: [...latexToMath(fitFormula(cleanText(node.value), room))] });
  } catch {
    reportProse(
      writer,
      { node, place },
      {
        rule: 'prose-formula',
        message: `Công thức "${node.value}" không đọc được nên được in như chữ thường.`,
        hint: 'Viết lại công thức giữa hai dấu $, ví dụ $\\frac{448}{454} = 98{,}7\\%$.',
      },
    );
    return textRun(node.value);
  }
}

function writeNoteReference(label: string, { writer, place }: InlineContext): ParagraphChild[] {
  const key = noteKey(label, place);
  const { definitions, numbers } = writer.notes;
  if (!definitions.has(key)) return [textRun(`[^${label}]`)];
  const number = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, number);
  return [new FootnoteReferenceRun(number)];
}

function leaveOut(node: PhrasingContent, { writer, place }: InlineContext): ParagraphChild[] {
  if (node.type === 'html') reportProse(writer, { node, place }, htmlFinding);
  if (node.type === 'image' || node.type === 'imageReference') {
    reportProse(
      writer,
      { node, place },
      {
        rule: 'prose-image',
        message: 'Lời văn có hình ảnh; văn bản hành chính in ra không có hình này.',
        hint: 'Đưa hình vào mục materials của tệp minh chứng, hoặc ghi đường dẫn tới hình.',
      },
    );
  }
  return [];
}

export const htmlFinding = {
  rule: 'prose-html',
  message: 'Lời văn có thẻ HTML; văn bản in ra bỏ thẻ này.',
  hint: 'Viết bằng Markdown: **chữ đậm**, *chữ nghiêng*, danh sách bắt đầu bằng "- ".',
} as const;

function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s*\n\s*/g, ' ')
    .replace(controlCharacters, '');
}

// Control characters, which XML 1.0 forbids.
const controlCharacters = /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu;
