import type { Vocabulary } from '../schema/vocabulary.ts';
import { countFigures, figureAt, textShareOf } from './evidence-sketch.ts';

export type NearCopyThresholds = Vocabulary['nearCopies'];

/** A text of which a sketch was kept. */
export interface SketchedText {
  readonly commune: string;
  readonly sketch: string;
}

export interface NearCopy<Text> {
  readonly each: Text;
  /** One before, of another commune; of several the one that shares most figures. */
  readonly first: Text;
  /** Share of the words, estimated: 0 to 1. */
  readonly textShare: number;
  /** Share of the figures: 0 to 1. */
  readonly figureShare: number;
}

/**
 * Pairs of texts of two communes that share most words and most figures; each text but the first is told once. `texts`
 * have those of one commune together. A figure that many communes give for the criterion is a given one and counts for
 * nothing. Texts are compared only with those that share one of their rarest figures, of which there are few by that
 * limit: the cost grows as their number.
 */
export function findNearCopies<Text extends SketchedText>(
  texts: readonly Text[],
  thresholds: NearCopyThresholds,
): NearCopy<Text>[] {
  const communesOf = countCommunes(texts);
  const holders = new Map<number, Holder<Text>[]>();
  const found: NearCopy<Text>[] = [];
  for (const text of texts) {
    const figures = ownFigures(text, communesOf, thresholds);
    if (!figures) continue;
    const holder = { text, ...figures, lastAsked: undefined };
    const copy = nearestOf(holder, holders, thresholds);
    if (copy) found.push(copy);
    for (const figure of figures.shared) {
      const list = holders.get(figure);
      if (list) list.push(holder);
      else holders.set(figure, [holder]);
    }
  }
  return found;
}

interface OwnFigures {
  /** How many figures of the text are not widespread. */
  readonly own: number;
  /** Of these, those that some other commune gives, too; the rarest first. */
  readonly shared: readonly number[];
  /** So many must be in common with a near copy at least. */
  readonly needed: number;
}

interface Holder<Text> extends OwnFigures {
  readonly text: Text;
  /** With which text it has been compared: two texts can share several figures. */
  lastAsked: Holder<Text> | undefined;
}

/** undefined for a text that can be no near copy; of a real province that is nearly every one. */
function ownFigures(
  { sketch }: SketchedText,
  communesOf: (figure: number) => number,
  { widespread, figures, figureShare }: NearCopyThresholds,
): OwnFigures | undefined {
  let own = 0;
  const shared: number[] = [];
  const count = countFigures(sketch);
  for (let index = 0; index < count; index++) {
    const figure = figureAt(sketch, index);
    const communes = communesOf(figure);
    if (communes > widespread) continue;
    own++;
    if (communes > 1) shared.push(figure);
  }
  // With a text that has no others: 2 s / (own + s) is not below the threshold.
  const needed = Math.ceil((figureShare * own) / (2 - figureShare));
  if (own < figures || shared.length < needed) return undefined;
  return { own, shared: shared.sort((left, right) => communesOf(left) - communesOf(right) || left - right), needed };
}

/** By the rarest figures only: of so many that must be shared, one is among those left without all the others. */
function nearestOf<Text extends SketchedText>(
  each: Holder<Text>,
  holders: ReadonlyMap<number, readonly Holder<Text>[]>,
  thresholds: NearCopyThresholds,
): NearCopy<Text> | undefined {
  let nearest: NearCopy<Text> | undefined;
  const last = each.shared.length - each.needed;
  for (let index = 0; index <= last; index++) {
    for (const first of holders.get(each.shared[index] ?? 0) ?? []) {
      if (first.lastAsked === each || first.text.commune === each.text.commune) continue;
      first.lastAsked = each;
      const copy = compare(each, first, thresholds);
      if (copy && (!nearest || isNearer(copy, nearest))) nearest = copy;
    }
  }
  return nearest;
}

function compare<Text extends SketchedText>(
  each: Holder<Text>,
  first: Holder<Text>,
  thresholds: NearCopyThresholds,
): NearCopy<Text> | undefined {
  let common = 0;
  for (const figure of first.shared) if (each.shared.includes(figure)) common++;
  const figureShare = (2 * common) / (each.own + first.own);
  if (figureShare < thresholds.figureShare) return undefined;
  const textShare = textShareOf(each.text.sketch, first.text.sketch);
  return textShare < thresholds.textShare ? undefined : { each: each.text, first: first.text, textShare, figureShare };
}

function isNearer<Text>(copy: NearCopy<Text>, other: NearCopy<Text>): boolean {
  return copy.figureShare === other.figureShare
    ? copy.textShare > other.textShare
    : copy.figureShare > other.figureShare;
}

/**
 * How many communes give a figure. Counted by some bits of the hash: two figures that share them seem a little more
 * widespread than they are.
 */
function countCommunes(texts: readonly SketchedText[]): (figure: number) => number {
  const mask = 2 ** (Math.ceil(Math.log2(texts.length + 1)) + 4) - 1;
  const counts = new Uint16Array(mask + 1);
  const lasts = new Uint16Array(mask + 1);
  let [commune, number] = ['', 0];
  for (const text of texts) {
    if (text.commune !== commune) number++;
    commune = text.commune;
    const count = countFigures(text.sketch);
    for (let index = 0; index < count; index++) {
      const place = figureAt(text.sketch, index) & mask;
      if (lasts[place] === number) continue;
      lasts[place] = number;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return figure => counts[figure & mask] ?? 0;
}
