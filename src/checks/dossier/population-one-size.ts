import type { CriterionAssessment } from '../../assessment/assess-criterion.ts';
import { percentOf } from '../../assessment/ratio.ts';
import { formatDecimals, formatNumber } from '../../text/numbers.ts';
import { formatTarget } from '../../text/targets.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { relatedPlace, type StatedSize, statedSizes } from './stated-sizes.ts';

/** The same population (adults, households, files ...) has one size in one dossier and period. */
export const populationOneSize: Check<DossierContext> = {
  id: 'population-one-size',
  severity: 'warning',
  title: 'Cùng một nhóm đối tượng phải có một con số trong cả hồ sơ.',
  why: 'Hai con số cho cùng một nhóm thì ít nhất một tỷ lệ tính trên mẫu số sai, có khi đổi cả kết luận đạt hay chưa đạt.',
  example: {
    wrong: 'tiêu chí 3.4: denominator: 3486, tiêu chí 3.6: denominator: 2763   # cùng là dân số trưởng thành',
    right: 'cả hai tiêu chí: denominator: 3486',
  },
  *find({ bundle, assessment }): Iterable<Finding> {
    for (const [, statements] of Map.groupBy(statedSizes(bundle), ({ population }) => population)) {
      const reference = mostStated(statements);
      for (const statement of statements) {
        if (!reference || statement.size === reference.size) continue;
        const { at, path, criterion, title, size, where } = statement;
        const consequence =
          criterion === undefined ? '' : describeConsequence(assessment.byId.get(criterion), reference.size);
        yield {
          at,
          path,
          ...(criterion === undefined ? {} : { criterion }),
          message: `${where}: ${title} là ${formatNumber(size)}, nơi khác trong hồ sơ ghi ${formatNumber(reference.size)}.${consequence}`,
          hint: 'Dùng một con số cho cùng một nhóm đối tượng; nếu là hai nhóm khác nhau thì nói rõ và dùng đúng mẫu số của tiêu chí.',
          related: statements
            .filter(other => other.size === reference.size)
            .map(other => relatedPlace(other, formatNumber)),
        };
      }
    }
  },
};

/** The size stated most often; the first of several; none where all say the same once. */
function mostStated(statements: readonly StatedSize[]): StatedSize | undefined {
  const bySize = Map.groupBy(statements, ({ size }) => size);
  if (bySize.size < 2) return undefined;
  const [most] = [...bySize.values()].sort((left, right) => right.length - left.length);
  return most?.[0];
}

/** What the other size would do to a verdict: the reader must know when a claim stands or falls with it. */
function describeConsequence(assessment: CriterionAssessment | undefined, size: number): string {
  const numerator = assessment?.result?.numerator;
  const target = assessment?.target;
  if (!assessment || numerator === undefined || typeof target !== 'number') return '';
  const share = percentOf({ numerator, denominator: size });
  if (share === undefined || share > 100) return '';
  const wouldMeet = share >= target;
  if (wouldMeet === (assessment.computedVerdict === 'met')) return '';
  const fraction = `${formatNumber(numerator)}/${formatNumber(size)} = ${formatDecimals(share, 2)}%`;
  const goal = formatTarget(assessment.criterion, target);
  return ` Nếu dùng mẫu số ${formatNumber(size)} thì ${fraction}, ${wouldMeet ? 'đạt' : 'chưa đạt'} chỉ tiêu ${goal}.`;
}
