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
export function countLines(nodes: readonly PhrasingContent[], { size, isBold, width, firstLine }: LineMeasure): number {
  const perUnit = size / 100;
  const room = width / perUnit;
  const place = { lines: 1, used: firstLine / perUnit };
  let word = 0;
  for (const run of listRuns(nodes, isBold)) {
    for (const letter of run.text) {
      if (letter !== ' ' && letter !== '\n') {
        word += letterUnits(letter, run.isBold);
        if (letter !== '/') continue;
      }
      putWord(place, word, room);
      word = 0;
      if (letter === ' ') place.used += letterUnits(letter, run.isBold);
      if (letter === '\n') Object.assign(place, { lines: place.lines + 1, used: 0 });
    }
  }
  putWord(place, word, room);
  return place.lines;
}

interface Place {
  lines: number;
  used: number;
}

function putWord(place: Place, word: number, room: number): void {
  if (place.used > 0 && place.used + word > room) {
    place.lines += 1;
    place.used = 0;
  }
  if (word > room) place.lines += Math.ceil(word / room) - 1;
  place.used += word > room ? word % room : word;
}

interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

function listRuns(nodes: readonly PhrasingContent[], isBold: boolean): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    if (node.type === 'break') return [{ text: '\n', isBold }];
    if (node.type === 'inlineMath') return [{ text: readFormula(node.value), isBold: false }];
    if ('children' in node) return listRuns(node.children, isBold || node.type === 'strong');
    return 'value' in node && node.type !== 'html' ? [{ text: node.value.replace(/\s*\n\s*/g, ' '), isBold }] : [];
  });
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
