import type { Paragraph } from 'docx';
import type { PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
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
    const keepNext =
      !isLast ||
      context.keepNext ||
      plainText({ type: 'paragraph', children: [...part] })
        .trim()
        .endsWith(':');
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

/** Longer than what fits beside other words. */
const longAddress = 45;

function splitAddress(children: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const at = children.findLastIndex(child => child.type === 'link' && plainText(child).length > longAddress);
  const before = children.slice(0, at);
  const after = plainText({ type: 'paragraph', children: children.slice(at + 1) });
  if (at <= 0 || after.trim().length > 2 || plainText({ type: 'paragraph', children: before }).trim() === '') {
    return [children];
  }
  return [trimEnd(before), children.slice(at)];
}

function trimEnd(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type === 'break') return trimEnd(children.slice(0, -1));
  return last?.type === 'text' ? [...children.slice(0, -1), { ...last, value: last.value.trimEnd() }] : children;
}

function isAddress([first]: readonly PhrasingContent[]): boolean {
  return first?.type === 'link' && plainText(first).length > longAddress;
}
