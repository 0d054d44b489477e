import { remember } from './remember.ts';

/** The runs of letters in the number and symbol of a document: "166/UBND-VH" -> UBND, VH. */
export function symbolWords(documentNumber: string): readonly string[] {
  return wordsOf(documentNumber.replace(/^\d+/, ''));
}

/** The documents of a province share few symbols. */
const wordsOf = remember(symbol => symbol.split(/[^\p{L}]+/u).filter(Boolean));
