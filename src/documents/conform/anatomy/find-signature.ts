import type { Paragraph } from '../model/document-model.ts';
import { isCapitals, isDrawnRule, linesOf, type TextLine } from '../text-line.ts';
import { isAnnexHeading } from './find-annexes.ts';

/** Receivers on the left, authority and name of the signer on the right, at the end of the text. */
export interface SignatureBlock {
  /** "Nơi nhận:". */
  readonly label: TextLine | undefined;
  readonly recipients: readonly TextLine[];
  /** "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH" and the like. */
  readonly authority: readonly TextLine[];
  readonly name: TextLine | undefined;
  /** Numbers of the first and last paragraphs; undefined where there is no block. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** Authority in front of the office, also as it is often miswritten ("T/M", "KT", "TM:"). */
export const authorityStart = /^(T[./]?M|K[./]?T|T[./]?L|T[./]?U[./]?Q|Q)[./:]?\s+\p{Lu}{2}/u;

export function findSignature(paragraphs: readonly Paragraph[]): SignatureBlock {
  const anchor = paragraphs.find(item => linesOf(item).some(isLabel)) ?? paragraphs.findLast(item => isAuthority(item));
  if (!anchor)
    return { label: undefined, recipients: [], authority: [], name: undefined, first: undefined, last: undefined };
  const zone = anchor.cell
    ? paragraphs.filter(item => item.cell?.table === anchor.cell?.table)
    : zoneWithoutTable(paragraphs.slice(anchor.index - 1));
  const label = zone.flatMap(linesOf).find(isLabel);
  const left = zone.filter(item => isRecipientSide(item, label));
  const signer = splitSigner(zone.filter(item => !left.includes(item)));
  const recipients = left.flatMap(linesOf).filter(item => !isLabel(item) && !isDrawnRule(item.text));
  const shown = [label, ...recipients, ...signer.authority, signer.name].flatMap(item => item?.paragraph.index ?? []);
  const end = anchor.cell ? zone : zone.filter(item => item.index <= Math.max(...shown));
  return { label, recipients, ...signer, first: zone[0]?.index, last: end.at(-1)?.index };
}

/** The next paragraphs, up to an annex. */
function zoneWithoutTable(rest: readonly Paragraph[]): readonly Paragraph[] {
  const end = rest.findIndex(isAnnexHeading);
  return rest.slice(0, end === -1 ? 30 : Math.min(end, 30)).filter(item => item.cell === undefined);
}

function isLabel(item: TextLine): boolean {
  return /^noi nhan\s*(:|$)/.test(item.folded);
}

function isAuthority(paragraph: Paragraph): boolean {
  return linesOf(paragraph).some(item => authorityStart.test(item.text) && isCapitals(item.text));
}

/** In a table the column of "Nơi nhận"; without one, the label and the lines with dashes. */
function isRecipientSide(paragraph: Paragraph, label: TextLine | undefined): boolean {
  if (!label) return false;
  const column = label.paragraph.cell?.column;
  if (column !== undefined) return paragraph.cell?.column === column;
  return paragraph === label.paragraph || /^\s*[-–—+]/.test(paragraph.text);
}

/** Lines in capitals without a gap are the authority; the last line after them is the name. */
function splitSigner(column: readonly Paragraph[]): Pick<SignatureBlock, 'authority' | 'name'> {
  const firstShown = column.findIndex(item => item.text.trim() !== '');
  if (firstShown === -1) return { authority: [], name: undefined };
  const authority: TextLine[] = [];
  const rest: TextLine[] = [];
  let isOver = false;
  for (const paragraph of column.slice(firstShown)) {
    const lines = linesOf(paragraph);
    if (lines.length === 0 && authority.length > 0) isOver = true;
    for (const line of lines) {
      isOver ||= authority.length > 0 && !isCapitals(line.text);
      (isOver ? rest : authority).push(line);
    }
  }
  return { authority, name: rest.findLast(item => !/^[([]/.test(item.text) && !isDrawnRule(item.text)) };
}
