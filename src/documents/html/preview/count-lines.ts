import type { PhrasingContent } from 'mdast';
import { letterUnits } from '../../docx/text-width.ts';

export interface LineMeasure {
  /** Half-points. */
  readonly size: number;
  readonly isBold: boolean;
  /** Of the lines, in twips. */
  readonly width: number;
  /** How far the first line is drawn in. */
  readonly firstLine: number;
}

/** Lines that a text takes in Times New Roman; words go to the next line whole, words longer than a line are broken. */
export function countLines(nodes: readonly PhrasingContent[], measure: LineMeasure): number {
  return findLines(nodes, measure).length;
}

/** Where the lines begin, as `sliceInline` counts; a line that begins within a long word has the place of that word. */
export function findLines(
  nodes: readonly PhrasingContent[],
  { size, isBold, width, firstLine }: LineMeasure,
): readonly number[] {
  const perUnit = size / 100;
  const place: Place = { starts: [0], used: firstLine / perUnit, room: width / perUnit };
  let [word, begin, offset] = [0, 0, 0];
  for (const run of listRuns(nodes, isBold)) {
    const runBegin = offset;
    for (const letter of run.text) {
      offset += letter.length;
      if (letter !== ' ' && letter !== '\n') {
        word += letterUnits(letter, run.isBold);
        if (letter !== '/' || isDigit(run.text[offset - runBegin])) continue;
      }
      putWord(place, word, begin);
      [word, begin] = [0, offset];
      if (letter === ' ') place.used += letterUnits(letter, run.isBold);
      if (letter === '\n') beginLine(place, offset);
    }
  }
  putWord(place, word, begin);
  return place.starts;
}

/** Dates and fractions stay together (Unicode line breaking, LB25). */
function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9';
}

interface Place {
  readonly starts: number[];
  readonly room: number;
  used: number;
}

function putWord(place: Place, word: number, begin: number): void {
  const { room } = place;
  if (place.used > 0 && place.used + word > room) beginLine(place, begin);
  const further = word > room && room > 0 ? Math.ceil(word / room) - 1 : 0;
  for (let line = 0; line < further; line++) place.starts.push(begin);
  place.used += word > room ? word % room : word;
}

function beginLine(place: Place, begin: number): void {
  place.starts.push(begin);
  place.used = 0;
}

interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

function listRuns(nodes: readonly PhrasingContent[], isBold: boolean): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    if ('children' in node) return listRuns(node.children, isBold || node.type === 'strong');
    return [{ text: textOf(node), isBold: isBold && node.type !== 'inlineMath' }];
  });
}

/** What a text without parts takes room with. */
function textOf(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'inlineMath') return readFormula(node.value);
  return 'value' in node && node.type !== 'html' ? node.value.replace(/\s*\n\s*/g, ' ') : '';
}

/**
 * The part of a text from one place to another, as `findLines` tells places; from -Infinity, to Infinity. A formula goes
 * with its first letter, the mark of a note with what stands before it.
 */
export function sliceInline(nodes: readonly PhrasingContent[], from: number, to: number): readonly PhrasingContent[] {
  let offset = 0;
  return nodes.flatMap((node): PhrasingContent[] => {
    const begin = offset;
    offset += lengthOf(node);
    if ('children' in node && lengthOf(node) > 0) {
      const children = sliceInline(node.children, from - begin, to - begin);
      return children.length > 0 ? [{ ...node, children } as PhrasingContent] : [];
    }
    if (node.type === 'text') {
      const value = textOf(node).slice(Math.max(0, from - begin), Math.max(0, to - begin));
      return value === '' ? [] : [{ ...node, value }];
    }
    const isHere = offset > begin ? begin >= from && begin < to : begin > from && begin <= to;
    return isHere ? [node] : [];
  });
}

function lengthOf(node: PhrasingContent): number {
  if ('children' in node) return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
  return textOf(node).length;
}

/** The widest line of a formula: of a fraction the longer half. */
function readFormula(latex: string): string {
  return latex
    .replaceAll(/\\text\{([^{}]*)\}/g, '$1')
    .replaceAll(/\\d?frac\{([^{}]*)\}\{([^{}]*)\}/g, (_, above: string, below: string) =>
      above.length > below.length ? above : below,
    )
    .replaceAll(/\\[a-z]+|[{}\\]/g, '');
}

/** Fractions stand on two lines. */
export function hasFraction(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some(node =>
    node.type === 'inlineMath' ? node.value.includes('frac{') : 'children' in node && hasFraction(node.children),
  );
}
