import { foldText } from '../text/collation.ts';

/**
 * The one name whose Vietnamese words are `written`, marks and case aside, or begin with it: "tử số" is numerator.
 * `words` are pairs [name, words]; undefined where none or several fit.
 */
export function nameOfWords(
  written: string,
  words: readonly (readonly [name: string, words: string])[],
): string | undefined {
  const wanted = normalise(written);
  if (wanted === '') return undefined;
  const same = words.filter(([, each]) => normalise(each) === wanted);
  const fitting = same.length > 0 ? same : words.filter(([, each]) => normalise(each).startsWith(`${wanted} `));
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}

function normalise(text: string): string {
  return foldText(text)
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
