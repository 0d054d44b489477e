import type { PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/* What stays on one page with what, in Word as in the preview. */

/** The text before a signature, and before the short end of a part, stays with what follows. */
export function staysWithNext(blocks: readonly RootContent[], index: number): boolean {
  const next = blocks[index + 1];
  return (next?.type === 'leafDirective' && next.name === 'signature') || hasShortEnd(blocks, index);
}

/** The one or two short lines that end a part of the text ("c) Đánh giá: Đạt.") never stand alone on the next page. */
function hasShortEnd(blocks: readonly RootContent[], index: number): boolean {
  const [first, second, third] = blocks.slice(index + 1, index + 4);
  if (!first || !second || first.type === 'heading' || !isShort(first)) return false;
  return second.type === 'heading' || (third?.type === 'heading' && isShort(second));
}

/** A paragraph of one line. */
const shortLine = 60;

function isShort(block: RootContent): boolean {
  return block.type === 'paragraph' && plainText(block).length <= shortLine;
}

/** Words that announce what follows ("Hồ sơ minh chứng:"). */
export function announcesNext(nodes: readonly PhrasingContent[]): boolean {
  return textOf(nodes).trim().endsWith(':');
}

/** Longer than what fits beside other words. */
const longAddress = 45;

/** A long address at the end of a paragraph gets one of its own. */
export function splitAddress(children: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const at = children.findLastIndex(child => child.type === 'link' && plainText(child).length > longAddress);
  const before = children.slice(0, at);
  if (at <= 0 || textOf(children.slice(at + 1)).trim().length > 2 || textOf(before).trim() === '') return [children];
  return [trimEnd(before), children.slice(at)];
}

export function isAddress([first]: readonly PhrasingContent[]): boolean {
  return first?.type === 'link' && plainText(first).length > longAddress;
}

function trimEnd(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type === 'break') return trimEnd(children.slice(0, -1));
  return last?.type === 'text' ? [...children.slice(0, -1), { ...last, value: last.value.trimEnd() }] : children;
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return plainText({ type: 'paragraph', children: [...nodes] });
}
