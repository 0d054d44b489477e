import type { PhrasingContent } from 'mdast';
import { fontSize, type Orientation, textWidth } from '../../docx/measures.ts';
import { noteKey } from '../../docx/writer.ts';
import { countLines } from './count-lines.ts';
import { lineHeight } from './measure-text.ts';
import type { InlineContext } from './write-inline.ts';

export interface NotesContext extends InlineContext {
  readonly orientation: Orientation;
}

/** Room of the footnotes that a text calls, which stand at the foot of its page. */
export function measureNotes(nodes: readonly PhrasingContent[], context: NotesContext): number {
  const heights = nodes.map(node => {
    if (node.type === 'footnoteReference') return measureNote(node.identifier, context);
    return 'children' in node ? measureNotes(node.children, context) : 0;
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

function measureNote(label: string, { notes, place, orientation }: NotesContext): number {
  const width = textWidth[orientation];
  const paragraphs = notes.definitions.get(noteKey(label, place))?.children ?? [];
  const lines = paragraphs.map(each =>
    each.type === 'paragraph'
      ? countLines(each.children, { size: fontSize.recipients, isBold: false, width, firstLine: 0 })
      : 0,
  );
  return lines.reduce((sum, count) => sum + count, 0) * lineHeight(fontSize.recipients);
}
