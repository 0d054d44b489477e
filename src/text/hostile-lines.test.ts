import { expect, test } from 'vitest';
import { findCitations, findCitationsIn } from './citations.ts';
import { readCountLine } from './count-lines.ts';
import { createDamageFinder } from './damage.ts';
import { createDocumentCounter } from './document-counts.ts';
import { findImpossibleDates } from './impossible-dates.ts';
import { findLookalikes } from './lookalikes.ts';
import { findPartSums } from './part-sums.ts';
import { findQuantities } from './quantities.ts';
import { findRepeats } from './repeats.ts';
import { findDecimalPercents, findLargeCounts } from './separators.ts';
import { findShareClaims } from './share-claims.ts';
import { findVerdictPhrase, sentencesOf } from './verdict-phrases.ts';
import { readWords, withFigures } from './words.ts';

/** A dossier is written by many hands: no line of it may keep the check busy. */
const units = ['người', 'hồ sơ'];
const words = { units, overlapping: ['nữ'] };
const phrase = { phrase: 'đang', where: 'opening', contradicts: ['met'] } as const;
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  citations: findCitations,
  'citations at figures': text => findCitationsIn(withFigures(text)),
  quantities: text => findQuantities(text, units),
  dates: text => findImpossibleDates(withFigures(text)),
  counts: text => findLargeCounts(withFigures(text), units),
  percents: text => findDecimalPercents(withFigures(text)),
  shares: text => findShareClaims(text, ['đạt']),
  documents: createDocumentCounter([{ code: 'KH', title: 'Kế hoạch' }]),
  lookalikes: findLookalikes,
  repeats: text => findRepeats(readWords(text), text),
  'parts after': text => findPartSums([`10 điểm, trong đó: ${text}`, ...text.split('\n')], words),
  'parts before': text => findPartSums([`${text} trong đó: 5 người`], words),
  verdicts: text =>
    sentencesOf(text).map(each => findVerdictPhrase(each, [{ ...phrase, contradicts: ['met'] }], ['kết quả'])),
  'count lines': text => readCountLine(`Đạt: ${text}`, [{ words: 'đạt', counts: 'met' }]),
  damage: text => createDamageFinder({ pairs: ['chuyển đổi'], alsoRight: [], syllables: [] })(readWords(text)),
};

const seeds = [
  ...['1', '1/', '1.', 'a', 'A', ' ', '- ', '*', '1/A-', '1-A/', '1/1/', '12.345.', '1 %', '1,1%', '. ', '; ', '1 / '],
  ...['trong đó ', 'ngày 1 ', 'ngày 1/1', '\n+ 1 ', '\u0430', '\u200b', 'không ', 'a b ', '1 kế hoạch ', '1/UBND -'],
  ...['1/1 = 1 % ', '10 điểm ', 'A - A - ', 'số 1/AAAAAAAAaaAAAA', 'https://', '://', '1.1', '11.', '=', 'kết quả '],
];

test.each(Object.keys(readers))('%s: 50 kB of anything in less than a second', name => {
  for (const seed of seeds) {
    const middle = seed.repeat(50_000 / seed.length);
    for (const text of [`${middle}x`, `x${middle}.x 5 %`, `1${middle} 1/2/2023`, `A/${middle} người`]) {
      const started = performance.now();
      readers[name]?.(text);
      expect(performance.now() - started, JSON.stringify(seed)).toBeLessThan(1000);
    }
  }
});
