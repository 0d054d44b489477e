import { formatNumber } from '../../text/numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { relatedPlace, type StatedSize, statedSizes } from './stated-sizes.ts';

/** The same population (adults, households, files ...) has one size in one dossier and period. */
export const populationOneSize: Check<DossierContext> = {
  id: 'population-one-size',
  severity: 'warning',
  title: 'Cùng một nhóm đối tượng phải có một con số trong cả hồ sơ.',
  *find({ bundle }): Iterable<Finding> {
    for (const [, statements] of Map.groupBy(statedSizes(bundle), ({ population }) => population)) {
      const reference = mostStated(statements);
      for (const statement of statements) {
        if (!reference || statement.size === reference.size) continue;
        const { at, path, criterion, title, size, where } = statement;
        yield {
          at,
          path,
          ...(criterion === undefined ? {} : { criterion }),
          message: `${where}: ${title} là ${formatNumber(size)}, nơi khác trong hồ sơ ghi ${formatNumber(reference.size)}.`,
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
