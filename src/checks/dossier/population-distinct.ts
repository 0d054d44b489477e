import { formatNumber } from '../../text/numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { relatedPlace, type StatedSize, statedSizes } from './stated-sizes.ts';

/** Small populations are equal by chance, large ones are not. */
const smallest = 200;

/** Two different populations do not have the same size to the last person: one denominator was copied. */
export const populationDistinct: Check<DossierContext> = {
  id: 'population-distinct',
  severity: 'info',
  title: 'Hai nhóm đối tượng khác nhau khó có cùng một con số đến từng người.',
  why: 'Số thuê bao bằng đúng dân số trưởng thành thường là do lấy nhầm mẫu số của tiêu chí khác.',
  example: {
    wrong:
      '- criterion: "3.3"   # thuê bao điện thoại thông minh\n  denominator: 3486\n- criterion: "3.4"   # dân số trưởng thành\n  denominator: 3486',
    right: '- criterion: "3.3"\n  denominator: 2798\n- criterion: "3.4"\n  denominator: 3486',
  },
  *find({ bundle }): Iterable<Finding> {
    const divided = statedSizes(bundle).filter(({ criterion, size }) => criterion !== undefined && size >= smallest);
    for (const [size, same] of Map.groupBy(divided, statement => statement.size)) {
      const groups = [...Map.groupBy(same, ({ population }) => population).values()];
      const [largest, ...others] = groups.toSorted((left, right) => right.length - left.length);
      for (const [statement] of others) if (largest?.[0] && statement) yield describe(statement, largest, size);
    }
  },
};

function describe(statement: StatedSize, others: readonly StatedSize[], size: number): Finding {
  const { at, path, criterion, title, where } = statement;
  return {
    at,
    path,
    ...(criterion === undefined ? {} : { criterion }),
    message: `${where}: ${title} là ${formatNumber(size)}, bằng đúng ${others[0]?.title}.`,
    hint: 'Kiểm tra xem có lấy nhầm mẫu số của tiêu chí khác không.',
    related: others.map(other => relatedPlace(other, formatNumber)),
  };
}
