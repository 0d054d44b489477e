import type { DossierBundle } from '../../schema/bundle.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { findShareClaims, isSameLabel, type ShareClaim } from '../../text/share-claims.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { type Prose, placeIn, proseOf } from '../prose.ts';

/** A share that two criteria name with the same words has one value. */
export const shareOneValue: Check<DossierContext> = {
  id: 'share-one-value',
  severity: 'info',
  title: 'Cùng một tỷ lệ nêu ở hai tiêu chí phải có một con số.',
  why: 'Hai tiêu chí nêu hai con số cho một tỷ lệ thì người thẩm định không biết con số nào là thật.',
  example: {
    wrong: '1.5: "hồ sơ trực tuyến một phần và toàn trình đạt 99,67%"; 1.6: "… đạt 98,7%"',
    right: 'cả hai tiêu chí ghi 98,7%',
  },
  *find({ bundle, known: { vocabulary } }): Iterable<Finding> {
    const { sameShare } = vocabulary;
    if (!sameShare) return;
    const claims = claimsOf(bundle, sameShare);
    for (const [index, claim] of claims.entries()) {
      const other = claims.slice(0, index).find(each => contradicts(each, claim, sameShare.coverage));
      if (!other) continue;
      yield {
        ...placeIn(claim.prose, claim.index),
        message: `Tỷ lệ "${claim.label.join(' ')}" ghi ${claim.text}, tiêu chí ${other.prose.criterion} ghi ${other.text} cho tỷ lệ có vẻ là một.`,
        hint: 'Nếu là cùng một tỷ lệ thì dùng một con số; nếu khác nhau (khác kỳ, khác đối tượng) thì nói rõ trong câu.',
        related: [
          { file: other.prose.file.file, line: other.prose.file.bodyLine + other.index, message: `Ghi ${other.text}.` },
        ],
      };
    }
  },
};

interface PlacedClaim extends ShareClaim {
  readonly prose: Prose;
  readonly index: number;
}

function claimsOf(bundle: DossierBundle, { syllables, ignored }: NonNullable<Vocabulary['sameShare']>): PlacedClaim[] {
  return proseOf(bundle).flatMap(prose => {
    if (prose.criterion === undefined || !prose.words.traits.hasPercent) return [];
    return prose.lines.flatMap((line, index) => {
      if (!line.includes('%')) return [];
      const claims = findShareClaims(line, ignored).filter(({ label }) => label.length >= syllables);
      return claims.map(claim => ({ ...claim, prose, index }));
    });
  });
}

function contradicts(left: PlacedClaim, right: PlacedClaim, coverage: number): boolean {
  return (
    left.percent !== right.percent &&
    left.prose.criterion !== right.prose.criterion &&
    isSameLabel(left.label, right.label, coverage)
  );
}
