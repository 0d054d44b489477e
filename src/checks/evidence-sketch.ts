import type { DossierBundle } from '../schema/bundle.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { figureKinds } from '../text/figures.ts';
import { addToHash, bitsOfHashes, hashOf, tabulateWords } from '../text/word-book.ts';
import { ownDocuments } from './own-documents.ts';
import type { Prose } from './prose.ts';

/*
 * What stays of an evidence text so that one with most words and figures the same is known again. Of the words: runs of
 * three are hashed, the hashes dealt to 32 places by five of their bits, and of the least one in each place eight bits
 * kept; places that agree estimate how much two texts share (Broder 1997, one permutation by Li, Owen, Zhang 2012, few
 * bits by Li, König 2010). Of the figures: the hashes themselves, of so many the least.
 */

/** 32 places for the words: a share of 90 % is estimated to within some 5 %. */
const placeBits = 5;
const wordPlaces = 2 ** placeBits;
const mostFigures = 12;
const bytesOfFigure = 4;

/** What of an evidence text counts. */
export type SketchedProse = Pick<Prose, 'text' | 'words' | 'citations' | 'criterion'>;

/** What the texts of one dossier have in common. */
export interface SketchContext {
  /** Numbers of the documents of the commune itself: those of others are cited by everybody. */
  readonly own: ReadonlySet<string>;
  /** Hashes of the words of the commune's name, which a copier puts in the place of another. */
  readonly name: readonly number[];
  /** Texts with fewer figures cannot be told from a filled-in template, and have no sketch. */
  readonly fewest: number;
}

export function sketchContextOf(bundle: DossierBundle, vocabulary: Vocabulary): SketchContext {
  return {
    own: new Set(ownDocuments(bundle, vocabulary).flatMap(({ documentNumber }) => documentNumber ?? [])),
    name: bundle.commune.commune.data.name.split(' ').map(hashOf),
    fewest: vocabulary.nearCopies.figures,
  };
}

/** A byte a character, so that it can be sent and kept as it is; undefined for a text of too few figures. */
export function sketchEvidence(prose: SketchedProse, { own, name, fewest }: SketchContext): string | undefined {
  used = 0;
  const salt = mix(hashOf(prose.criterion ?? ''));
  addFigures(prose, salt);
  addDocuments(prose, own, salt);
  const sorted = figures.subarray(0, used).sort();
  let end = wordPlaces;
  let [count, last] = [0, -1];
  for (let index = 0; index < used; index++) {
    const figure = sorted[index] ?? 0;
    if (figure === last) continue;
    last = figure;
    if (count++ < mostFigures) end = bytes.writeUInt32LE(figure, end);
  }
  if (count < fewest) return undefined;
  writeWords(prose, name);
  return bytes.toString('latin1', 0, end);
}

/** How many figures a sketch holds. */
export function countFigures(sketch: string): number {
  return (sketch.length - wordPlaces) / bytesOfFigure;
}

/**
 * The hash of a figure of a sketch, by its place; they ascend. It also tells the criterion: what another one counts is
 * no copy.
 */
export function figureAt(sketch: string, index: number): number {
  const at = wordPlaces + bytesOfFigure * index;
  const low = sketch.charCodeAt(at) | (sketch.charCodeAt(at + 1) << 8);
  return low | (sketch.charCodeAt(at + 2) << 16) | (sketch.charCodeAt(at + 3) << 24);
}

/** The share of the words of two texts that stand in both in the same order, estimated: 0 to 1. */
export function textShareOf(left: string, right: string): number {
  let [same, filled] = [0, 0];
  for (let place = 0; place < wordPlaces; place++) {
    const [one, other] = [left.charCodeAt(place), right.charCodeAt(place)];
    if (one === empty && other === empty) continue;
    filled++;
    if (one === other) same++;
  }
  // Two bytes in 255 are the same by chance.
  const common = Math.max(0, (same / Math.max(1, filled) - 1 / 255) / (1 - 1 / 255));
  return (2 * common) / (1 + common);
}

const empty = 0;
const blank = 0x20;
const nothing = 0xffffffff;
const sumsIn = tabulateWords(hashOf);
// Made once: a province has 80,000 texts.
const least = new Uint32Array(wordPlaces);
const bytes = Buffer.alloc(wordPlaces + bytesOfFigure * mostFigures);
const figures = new Uint32Array(1 << 8);
let used = 0;

/** Of 30 bits, for larger numbers cost more to keep and to look up. Texts with more figures than there is room for are told by the first of them. */
function add(hash: number): void {
  if (used < figures.length) figures[used++] = mix(hash) >>> 2;
}

function writeWords({ words: { book, numbers } }: SketchedProse, name: readonly number[]): void {
  const sums = sumsIn(book);
  least.fill(nothing);
  const bits = bitsOfHashes(name);
  let [before, last] = [0, 0];
  for (let index = 0; index < numbers.length; index++) {
    const sum = sums[numbers[index] ?? 0] ?? 0;
    if (bits & (1 << sum) && name.includes(sum)) continue;
    // Of a product the highest bits depend on all: they give the place, those after them the order.
    const hash = Math.imul(before ^ Math.imul(last ^ Math.imul(sum, 0x9e3779b1), 0x85ebca6b), 0xc2b2ae35) >>> 0;
    const place = hash >>> (32 - placeBits);
    if (hash < (least[place] ?? 0)) least[place] = hash;
    before = last;
    last = sum;
  }
  for (let place = 0; place < wordPlaces; place++) {
    const hash = least[place] ?? nothing;
    bytes[place] = hash === nothing ? empty : 1 + (mix(hash) % 255);
  }
}

/**
 * Figures that a commune counts, each as written up to the next blank ("448/454", "98,7") with the word after it.
 * Dates, years and numbers of documents are no such; neither is a lone digit or "100%", which all write.
 */
function addFigures({ text, words }: SketchedProse, salt: number): void {
  const { starts, ends, kinds, wordsBefore, numbers, book } = words;
  const sums = sumsIn(book);
  for (let index = 0; index < starts.length; index++) {
    if ((kinds[index] ?? 0) & figureKinds.isDayOfDate) {
      index += 2;
      continue;
    }
    const start = starts[index] ?? 0;
    let all = kinds[index] ?? 0;
    while (starts[index + 1] === (ends[index] ?? 0) + 1 && text.charCodeAt(ends[index] ?? 0) !== blank)
      all |= kinds[++index] ?? 0;
    const end = ends[index] ?? 0;
    const isYear = ((kinds[index] ?? 0) & (figureKinds.isShort | figureKinds.isLarge)) === 0;
    const isWhole = (all & figureKinds.isBeforePercent) !== 0 && end - start === 3 && text.startsWith('100', start);
    if (isYear || isWhole || end - start < 2 || all & figureKinds.isBeforeSymbol) continue;
    let hash = sums[numbers[wordsBefore[index] ?? 0] ?? -1] ?? 0;
    for (let at = start; at < end; at++) hash = addToHash(hash, text.charCodeAt(at));
    add(hash ^ salt);
  }
}

/** Number and date of each document of the commune's own that the text cites. */
function addDocuments({ citations }: SketchedProse, own: ReadonlySet<string>, salt: number): void {
  for (const { documentNumber, date } of citations) {
    if (!own.has(documentNumber)) continue;
    add(hashOf(documentNumber) ^ salt);
    if (date !== undefined) add(hashOf(date) ^ salt);
  }
}

/** Spreads 32 bits over 32 bits, from 0. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
