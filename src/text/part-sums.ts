import { findQuantities, type Quantity } from './quantities.ts';

/** A whole and its parts, as "trong đó" parts them. */
export interface PartSum {
  readonly whole: Quantity;
  /** Two or more of the same unit, or one that is larger than the whole. */
  readonly parts: readonly Quantity[];
  /** Whether the parts stand in a list or after a colon, so that all of them are meant to be named. */
  readonly isComplete: boolean;
  /** Index of the line the whole stands on. */
  readonly line: number;
}

export interface PartWords {
  readonly units: readonly string[];
  /** Words that tell that parts overlap ("nữ", "đảng viên"): such are not summed. */
  readonly overlapping: readonly string[];
}

const marker = /(?<!\p{L})trong đó(?!\p{L})/iu;
const listItem = /^(\s*)[-+*•] /;

/**
 * Every whole with its parts, in a list below ("701 hồ sơ, trong đó:") or in the same sentence ("10 điểm, trong đó
 * có 1 điểm ..., 9 điểm ..."). Only where whole and parts carry one unit; where that is not plain, nothing.
 */
export function findPartSums(lines: readonly string[], words: PartWords): PartSum[] {
  return lines.flatMap((line, index) => {
    if (!/[Tt]rong đó/.test(line)) return [];
    const found = marker.exec(line);
    if (!found) return [];
    const whole = findQuantities(line.slice(0, found.index), words.units).at(-1);
    if (!whole) return [];
    const rest = line.slice(found.index + found[0].length);
    const isList = /^[,:]?(?: ?(?:có|gồm))? ?:?$/.test(rest.trim());
    const texts = isList ? listBelow(lines, index) : [sentenceOf(rest)];
    if (texts.some(text => marker.test(text) || isOverlapping(text, words.overlapping))) return [];
    const parts = isList ? onePerItem(texts, whole, words.units) : sameUnit(texts, whole, words.units);
    return parts.length > 0 ? [{ whole, parts, isComplete: isList || /^\s*:/.test(rest), line: index }] : [];
  });
}

/** The items of the list that begins below a line, its first level only. */
function listBelow(lines: readonly string[], index: number): string[] {
  const own = listItem.exec(lines[index] ?? '')?.[1]?.length;
  const items: string[] = [];
  let indent: number | undefined;
  for (const line of lines.slice(index + 1)) {
    if (line.trim() === '') continue;
    const depth = listItem.exec(line)?.[1]?.length;
    if (depth === undefined || (own !== undefined && depth <= own)) break;
    indent ??= depth;
    if (depth < indent) break;
    if (depth === indent) items.push(line);
  }
  return items;
}

/** Up to the full stop; a semicolon ends the parts as well, unless a colon announced them. */
function sentenceOf(rest: string): string {
  const end = (/^\s*:/.test(rest) ? /\.(?:\s|$)/ : /[.;](?:\s|$)/).exec(rest);
  return end ? rest.slice(0, end.index) : rest;
}

function isOverlapping(text: string, overlapping: readonly string[]): boolean {
  const folded = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return overlapping.some(word => folded.includes(` ${word} `));
}

/** One part an item; none at all where an item has no figure of the same unit. */
function onePerItem(items: readonly string[], whole: Quantity, units: readonly string[]): readonly Quantity[] {
  const parts = items.flatMap(item => sameUnit([item], whole, units)[0] ?? []);
  return parts.length === items.length && parts.length > 1 ? parts : [];
}

function sameUnit(texts: readonly string[], whole: Quantity, units: readonly string[]): readonly Quantity[] {
  const isFraction = whole.outOf !== undefined && whole.outOf !== whole.value;
  return texts
    .flatMap(text => findQuantities(text, units))
    .filter(({ unit, outOf }) => unit === whole.unit && (outOf !== undefined) === isFraction);
}
