import { figureKinds, matchFigures, type Surroundings } from '../../text/figures.ts';
import { tabulateHeads } from '../../text/word-book.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { proseOf } from '../prose.ts';

/** Prose counts no more hamlets than the commune has, and "a/b thôn" is out of all of them. */
export const hamletCount: Check<DossierContext> = {
  id: 'hamlet-count',
  severity: 'warning',
  title: 'Số thôn, bản, khu phố nêu trong lời văn không được khác số thôn của xã.',
  why: 'Tổ chức tại "7/7 thôn" ở xã có 6 thôn là dấu hiệu chép từ báo cáo của nơi khác.',
  example: { wrong: '# commune.yaml: hamlets: 6\ntại 07/07 thôn', right: '# commune.yaml: hamlets: 6\ntại 06/06 thôn' },
  *find({ bundle, known: { vocabulary } }): Iterable<Finding> {
    const { commune } = bundle.commune;
    const { hamlets } = commune.data;
    if (!hamlets || vocabulary.hamletWords.length === 0) return;
    const { pattern, around } = patternOf(vocabulary.hamletWords);
    for (const prose of proseOf(bundle)) {
      for (const { 0: text, 1: value, 2: outOf, index: offset } of matchFigures(pattern, prose, around)) {
        if (outOf === undefined ? Number(value) <= hamlets : Number(outOf) === hamlets) continue;
        const line = commune.locate(['hamlets']).line;
        yield {
          ...prose.placeOf(offset),
          message: `Lời văn ghi «${text}», xã có ${hamlets} thôn, bản, khu phố.`,
          hint: 'Sửa số trong lời văn, hoặc sửa hamlets trong commune.yaml.',
          related: [{ file: commune.file, line, message: `Số thôn, bản, khu phố: ${hamlets}.` }],
        };
      }
    }
  },
};

interface Count {
  readonly pattern: RegExp;
  readonly around: Surroundings;
}

const patterns = new WeakMap<readonly string[], Count>();

/** "06/06 thôn", "6 thôn"; a number of a document or a date is none. */
function patternOf(words: readonly string[]): Count {
  const known = patterns.get(words);
  if (known) return known;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d/.,-])(\d{1,3})(?: ?/ ?(\d{1,3}))? (?:${words.join('|')})(?!\p{L})`,
    'uy',
  );
  const count = { pattern, around: { all: figureKinds.isShort, after: tabulateHeads(words) } };
  patterns.set(words, count);
  return count;
}
