import type { Sheet } from './paginate.ts';
import type { RowPiece, TextPiece } from './piece.ts';

/** The pages of a document as HTML; the style sheet numbers them. A table that goes on has its head again. */
export function writeSheets(sheets: readonly Sheet[]): string {
  return sheets.map(writeSheet).join('');
}

function writeSheet({ orientation, annex, number, last, pieces }: Sheet): string {
  const classes = [
    'sheet',
    orientation === 'landscape' && 'wide',
    annex > 0 && (number === 1 ? 'annex first' : 'annex'),
  ];
  // A page that only goes on with the paragraph before it counts, too.
  const further = '<span class="page"></span>'.repeat(last - number);
  return `<div class="${classes.filter(Boolean).join(' ')}">${writePieces(pieces)}${further}</div>`;
}

function writePieces(pieces: readonly (TextPiece | RowPiece)[]): string {
  const blocks: string[] = [];
  let rows: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'text') {
      blocks.push(piece.html);
      continue;
    }
    rows.push(piece.html);
    const next = pieces[index + 1];
    if (next?.kind === 'row' && next.table === piece.table) continue;
    blocks.push(
      `<table class="stacks"><thead>${piece.table.head}</thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table>`,
    );
    rows = [];
  }
  return blocks.filter(Boolean).join('\n');
}
