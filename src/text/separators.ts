import { type FiguredText, figureKinds, matchFigures } from './figures.ts';

/** How a large count is written: "2.985" dotted, "2592" plain. */
export interface LargeCount {
  readonly style: 'dotted' | 'plain';
  readonly text: string;
  readonly offset: number;
}

const largeCount = /(?<![\p{L}\d.,:_-])(?:\d{1,3}(?:\.\d{3})+|[1-9]\d{3,5})(?![\d%]|[.,]\d)/uy;
const mayBeLarge = { some: figureKinds.isLarge | figureKinds.isBeforeStop };

/**
 * Counts of 1000 and more: numbers of a fraction or before a unit. Years, numbers of documents and telephone numbers
 * are written without dots and are none.
 */
export function findLargeCounts({ text, words }: FiguredText, units: readonly string[]): LargeCount[] {
  const plain = text.includes('://') ? text.replace(/https?:\/\/\S+/g, found => ' '.repeat(found.length)) : text;
  return matchFigures(largeCount, { text: plain, words }, mayBeLarge).flatMap(({ 0: written, index }) => {
    const style = written.includes('.') ? ('dotted' as const) : ('plain' as const);
    if (style === 'plain' && /^(?:19|20)\d\d$/.test(written)) return [];
    const after = plain.slice(index + written.length, index + written.length + 24).toLowerCase();
    const before = plain.slice(Math.max(0, index - 12), index);
    const isFraction = /^ ?\/ ?\d/.test(after) || /\d ?\/ ?$/.test(before);
    const isCount = isFraction || (after.startsWith(' ') && units.some(unit => after.startsWith(unit, 1)));
    return isCount ? [{ style, text: written, offset: index }] : [];
  });
}

/** Percentages with a decimal mark: "31.4%" has a dot, "31,4 %" a comma. */
export interface DecimalPercent {
  readonly mark: '.' | ',';
  readonly text: string;
  readonly offset: number;
}

const decimalPercent = /(?<![\p{L}\d.,])\d{1,3}([.,])\d{1,2} ?%/uy;
const mayHaveDecimals = { all: figureKinds.isShort, some: figureKinds.isBeforeComma | figureKinds.isBeforeStop };

export function findDecimalPercents(text: FiguredText): DecimalPercent[] {
  return matchFigures(decimalPercent, text, mayHaveDecimals).map(({ 0: written, 1: mark, index }) => {
    return { mark: mark === '.' ? '.' : ',', text: written, offset: index };
  });
}
