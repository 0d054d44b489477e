import type { PhrasingContent, RootContent } from 'mdast';
import { fontSize, textWidth } from '../../docx/measures.ts';
import type { PrintedSignatory } from '../../view/document-head.ts';
import type { Letterhead } from '../../view/letterhead.ts';
import { countLines } from './count-lines.ts';
import { block, lineHeight } from './measure-text.ts';
import type { Room } from './piece.ts';

/* The room of what frames a document: head, title, receivers, signature; widths and gaps as in the Word file. */

const rule = 80;

export function measureLetterhead({ superiorAgency, issuer, number, subject, placeAndDate }: Letterhead): Room {
  const left = textWidth.portrait * 0.375;
  const agencies = [superiorAgency ?? [], issuer].flat();
  const above = agencies.reduce((sum, line) => sum + heightOf(line, { size: fontSize.agency, width: left }), rule);
  const below = [
    heightOf(number, { size: fontSize.number, width: left }),
    subject === undefined ? 0 : 120 + heightOf(subject, { size: fontSize.letterSubject, width: left }),
  ].reduce((sum, height) => sum + height, 120);
  const date = heightOf(placeAndDate, { size: fontSize.placeDate, width: textWidth.portrait - left });
  const nation = lineHeight(fontSize.agency) + lineHeight(fontSize.motto) + rule;
  return block(Math.max(above, nation) + Math.max(below, 120 + date), false);
}

/** A title of a document stands 15 pt below its head; a rule and 12 pt follow. */
export function measureTitle(blocks: readonly RootContent[], width: number): Room {
  const lines = blocks
    .filter(each => each.type === 'paragraph')
    .reduce((sum, { children }) => sum + countTitleLines(children, width), 0);
  return block(300 + lines * lineHeight(fontSize.body) + rule + 240, true);
}

function countTitleLines(children: readonly PhrasingContent[], width: number): number {
  const measure = { size: fontSize.body, isBold: true, width, firstLine: 0 };
  const ends = children.reduce(
    (sum, child) => sum + (child.type === 'text' ? child.value.split('\n').length - 1 : 0),
    0,
  );
  return countLines(children, measure) + ends;
}

export function measureSalutation(addressees: readonly string[]): Room {
  const lines = addressees.length > 1 ? addressees.length + 1 : 1;
  return block(480 + lines * lineHeight(fontSize.body), true);
}

/** Room for signature and seal is four lines. */
export function measureSignature(
  { authority, role, name, note }: PrintedSignatory,
  recipients: readonly string[],
): Room {
  const words = [authority ?? [], role.split('\n'), name === null && note ? note : []].flat();
  const left = textWidth.portrait * 0.46;
  const size = { size: fontSize.body, width: textWidth.portrait - left };
  const signer = words.reduce((sum, line) => sum + heightOf(line.toLocaleUpperCase('vi'), size), 0);
  const list = recipients.map(line => heightOf(`- ${line};`, { size: fontSize.recipients, width: left }));
  const receivers = list.reduce((sum, height) => sum + height, lineHeight(fontSize.recipientsTitle));
  return block(120 + Math.max(receivers, signer + 5 * lineHeight(fontSize.body)), false);
}

function heightOf(text: string, { size, width }: { readonly size: number; readonly width: number }): number {
  return countLines([{ type: 'text', value: text }], { size, isBold: true, width, firstLine: 0 }) * lineHeight(size);
}
