import { lineWidth } from '../docx/text-width.ts';

export interface TextBox {
  /** Half-points, as in measures.ts. */
  readonly size: number;
  readonly isBold: boolean;
  /** Width in characters of the default font, as columns are measured. */
  readonly width: number;
}

/** Twips of one character of column width: 7 pixels of 1/96 inch. */
export const characterTwips = 105;

/** What a cell keeps free at both sides, in twips. */
const padding = 90;

/** Height in points of a text wrapped at words; Excel does not fit the rows of merged cells itself. */
export function textHeight(text: string, box: TextBox): number {
  return Math.ceil(countLines(text, box) * box.size * 0.5 * 1.3 + 3);
}

function countLines(text: string, { size, isBold, width }: TextBox): number {
  const room = Math.max(1, width * characterTwips - padding);
  const measure = (part: string) => lineWidth(part, { size, isBold });
  const blank = measure(' ');
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const length = measure(word);
    const isFirst = used === 0;
    if (!isFirst && used + blank + length > room) [lines, used] = [lines + 1, 0];
    // A word wider than the cell is broken.
    const over = Math.ceil(length / room) - 1;
    lines += over;
    used = over > 0 ? length - over * room : used === 0 ? length : used + blank + length;
  }
  return lines;
}
