import { foldText } from '../../text/collation.ts';
import type { Paragraph, Run } from './model/document-model.ts';

/** One displayed line of a paragraph, as far as the file decides it: parts between line breaks (and tabs). */
export interface TextLine {
  readonly paragraph: Paragraph;
  /** Without blanks at the ends. */
  readonly text: string;
  /** For comparing: lower case, no marks, single blanks, plain hyphens. */
  readonly folded: string;
  /** Runs that show something. */
  readonly runs: readonly Run[];
}

/** Lines of a paragraph that are not blank, cut at line breaks. */
export function linesOf(paragraph: Paragraph): readonly TextLine[] {
  return cut(paragraph, /\n/);
}

/** Lines cut at tabs, too: a header laid out with tabs has two elements in one paragraph. */
export function segmentsOf(paragraph: Paragraph): readonly TextLine[] {
  return cut(paragraph, /[\n\t]/);
}

/** The whole paragraph as one line. */
export function wholeLine(paragraph: Paragraph): TextLine {
  return line(paragraph, paragraph.text, paragraph.runs);
}

/** Lower case, no Vietnamese marks, single blanks, plain hyphens; "Độc lập – Tự do" becomes "doc lap - tu do". */
export function fold(text: string): string {
  return foldText(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A line that only draws a rule: underscores, dashes, stars. */
export function isDrawnRule(text: string): boolean {
  return /^[\s_\-–—=*.]+$/.test(text) && text.trim().length > 2;
}

/** Capital letters only; false for a text without letters. */
export function isCapitals(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toLocaleUpperCase('vi');
}

/** The beginning of a text for a message. */
export function excerpt(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 57).trimEnd()}…` : plain;
}

function cut(paragraph: Paragraph, separator: RegExp): readonly TextLine[] {
  const lines: Run[][] = [[]];
  for (const run of paragraph.runs) {
    run.text.split(separator).forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.map(runs => line(paragraph, runs.map(run => run.text).join(''), runs)).filter(item => item.text !== '');
}

function line(paragraph: Paragraph, text: string, runs: readonly Run[]): TextLine {
  return {
    paragraph,
    text: text.trim(),
    runs: runs.filter(run => run.text.trim() !== ''),
    get folded() {
      return fold(text);
    },
  };
}
