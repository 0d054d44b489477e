import { moveTone, type TonePlacement, tonePlacement } from '../../text/tone-placement.ts';
import { tabulateWords } from '../../text/word-book.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { type Prose, proseOf } from '../prose.ts';

/** One file writes "hòa" or "hoà", not both. */
export const toneConsistent: Check<DossierContext> = {
  id: 'tone-consistent',
  severity: 'info',
  title: 'Trong một tệp chỉ dùng một cách đặt dấu thanh ("hòa" hoặc "hoà").',
  why: 'Cả hai cách đều đọc được, nhưng lẫn lộn trong một văn bản thì trông cẩu thả, và tìm "Thanh Hóa" sẽ sót chỗ ghi "Thanh Hoá".',
  example: { wrong: 'tỉnh Thanh Hóa … tỉnh Thanh Hoá', right: 'tỉnh Thanh Hóa … tỉnh Thanh Hóa' },
  *find({ bundle }): Iterable<Finding> {
    for (const prose of proseOf(bundle)) {
      if (!hasBoth(prose)) continue;
      const found = placements(prose);
      const byPlacement = Map.groupBy(found, ({ placement }) => placement);
      const [fewer, more] = [...byPlacement.values()].sort((left, right) => left.length - right.length);
      const example = fewer?.[0];
      if (!example || !more) continue;
      const others = fewer.length > 1 ? ` và ${fewer.length - 1} chỗ nữa` : '';
      yield {
        ...prose.placeOf(example.offset),
        message: `Chữ «${example.word}»${others} đặt dấu thanh khác ${more.length} chỗ còn lại của tệp (ví dụ «${more[0]?.word}»).`,
        hint: `Thống nhất một cách, ví dụ viết "${moveTone(example.word)}".`,
      };
    }
  },
};

interface Placed {
  readonly word: string;
  readonly offset: number;
  readonly placement: TonePlacement;
}

/** Asked of every word of every dossier. */
function hasBoth({ words: { book, numbers } }: Prose): boolean {
  const bits = placementsIn(book);
  let seen = 0;
  for (let index = 0; index < numbers.length; index++) seen |= bits[numbers[index] ?? 0] ?? 0;
  return seen === (isFirst | isLast);
}

function placements({ words: { book, numbers, offsets } }: Prose): Placed[] {
  const found: Placed[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const word = book.words[numbers[index] ?? 0] ?? '';
    const placement = tonePlacement(word);
    if (placement) found.push({ word, offset: offsets[index] ?? 0, placement });
  }
  return found;
}

const [isFirst, isLast] = [1, 2] as const;
const bitOf = { first: isFirst, last: isLast };
const placementsIn = tabulateWords(word => {
  const placement = tonePlacement(word);
  return placement ? bitOf[placement] : 0;
});
