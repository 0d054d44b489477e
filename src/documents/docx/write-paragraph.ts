import type { Paragraph } from 'docx';
import type { PhrasingContent } from 'mdast';
import { announcesNext, isAddress, splitAddress } from './keep-together.ts';
import { styled } from './paragraphs.ts';
import { paragraphStyle } from './styles.ts';
import { type InlineContext, writeInline } from './write-inline.ts';

export interface ParagraphContext extends InlineContext {
  /** Stays on the page of what follows. */
  readonly keepNext: boolean;
}

/**
 * A paragraph of the text, after the mark of its list item where it has one. A long address at its end gets a
 * paragraph of its own: in a justified line it would tear the words before it apart. Words that announce what follows
 * ("Hồ sơ minh chứng:") stay on its page.
 */
export function writeParagraph(
  children: readonly PhrasingContent[],
  context: ParagraphContext,
  marker = '',
): Paragraph[] {
  const parts = splitAddress(children);
  return parts.map((part, index) => {
    const mark = index === 0 ? marker : '';
    // A blank that justifying does not stretch.
    const prefix = isAddress(part) ? mark.replace(' ', '\u00a0') : mark;
    const runs = writeInline(joinText(prefix === '' ? part : [{ type: 'text', value: prefix }, ...part]), context);
    const isLast = index === parts.length - 1;
    const keepNext = !isLast || context.keepNext || announcesNext(part);
    return styled(paragraphStyle.body, runs, keepNext ? { keepNext } : {});
  });
}

/** Neighbouring texts as one: each run of a Word file costs as much as a short line. */
function joinText(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}
