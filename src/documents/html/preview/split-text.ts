import type { PhrasingContent } from 'mdast';
import { sliceInline } from './count-lines.ts';
import type { Room, TextPiece } from './piece.ts';

/** A paragraph of which is known where its lines begin. */
export interface LinedText {
  readonly nodes: readonly PhrasingContent[];
  readonly starts: readonly number[];
  readonly room: Room;
  readonly write: (nodes: readonly PhrasingContent[]) => string;
}

/** A paragraph that may begin on one page and end on another. */
export function writeSplittable(text: LinedText): TextPiece {
  return writeLines(text, 0, text.starts.length);
}

/** Some of its lines; `cut` where it goes on, `rest` where it began before. */
function writeLines(text: LinedText, from: number, to: number): TextPiece {
  const { nodes, starts, room, write } = text;
  const [isFirst, isLast] = [from === 0, to === starts.length];
  const begin = isFirst ? -Infinity : (starts[from] ?? 0);
  const end = isLast ? Infinity : (starts[to] ?? 0);
  const classes = [isFirst ? [] : 'rest', isLast ? [] : 'cut'].flat().join(' ');
  const html = write(isFirst && isLast ? nodes : sliceInline(nodes, begin, end));
  return {
    kind: 'text',
    html: `<p${classes && ` class="${classes}"`}>${html}</p>`,
    room: { ...room, lines: to - from, after: isLast ? room.after : 0, keepsNext: isLast && room.keepsNext },
    split: lines => [writeLines(text, from, from + lines), writeLines(text, from + lines, to)],
  };
}
