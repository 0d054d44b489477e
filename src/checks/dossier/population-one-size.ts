import type { DossierBundle } from '../../schema/bundle.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** The same population (adults, households, files ...) has one size in one dossier and period. */
export const populationOneSize: Check<DossierContext> = {
  id: 'population-one-size',
  severity: 'warning',
  title: 'Cùng một nhóm đối tượng phải có một con số trong cả hồ sơ.',
  why: 'Hai tiêu chí tính trên cùng một nhóm (dân số trưởng thành, tổng số hồ sơ ...) mà mẫu số khác nhau thì ít nhất một tỷ lệ sai.',
  example: {
    wrong: '- criterion: "3.4"\n  denominator: 3486\n- criterion: "3.6"\n  denominator: 2763',
    right: '- criterion: "3.4"\n  denominator: 3486\n- criterion: "3.6"\n  denominator: 3486',
  },
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
            .map(other => ({
              file: other.at.file,
              line: other.at.locate(other.path).line,
              message: `${other.where}: ${formatNumber(other.size)}.`,
            })),
        };
      }
    }
  },
};

interface Statement {
  readonly population: string;
  readonly title: string;
  readonly size: number;
  readonly where: string;
  readonly at: Finding['at'];
  readonly path: readonly PropertyKey[];
  readonly criterion?: string;
}

/** Sizes that the results divide by, and sizes that the commune's own figures give for the period. */
function statedSizes({ results, criteriaSet, commune, dossier }: DossierBundle): Statement[] {
  const divided = results.data.results.flatMap(({ criterion, denominator: size }, index): Statement[] => {
    const defined = criteriaSet.byId.get(criterion)?.denominator;
    if (size === undefined || !defined?.population) return [];
    const { population, title } = defined;
    const path = ['results', index, 'denominator'];
    return [
      { population, title: `mẫu số (${title})`, size, where: `Tiêu chí ${criterion}`, at: results, path, criterion },
    ];
  });
  const stated = commune.commune.data.populations.flatMap(({ id, title, size, period, source }, index): Statement[] => {
    if (period !== dossier.data.period.key) return [];
    const path = ['populations', index, 'size'];
    return [{ population: id, title: `"${title}"`, size, where: source, at: commune.commune, path }];
  });
  return [...divided, ...stated];
}

/** The size stated most often; the first of several; none where all say the same once. */
function mostStated(statements: readonly Statement[]): Statement | undefined {
  const bySize = Map.groupBy(statements, ({ size }) => size);
  if (bySize.size < 2) return undefined;
  const [most] = [...bySize.values()].sort((left, right) => right.length - left.length);
  return most?.[0];
}
