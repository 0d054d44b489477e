import type { SetPopulation } from '../../schema/criteria-set.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { relatedPlace, type StatedSize, statedSizes } from './stated-sizes.ts';

/** A population that lies within another (adults within residents) is not larger than it, anywhere in the dossier. */
export const partNotLarger: Check<DossierContext> = {
  id: 'part-not-larger',
  severity: 'warning',
  title: 'Một nhóm đối tượng không thể lớn hơn nhóm chứa nó.',
  why: 'Dân số trưởng thành nhiều hơn tổng dân số thì ít nhất một con số sai, và mọi tỷ lệ tính trên nó đều sai theo.',
  example: {
    wrong: '"3.4": denominator: 5486 (dân số trưởng thành) khi "3.5": denominator: 4862 (người dân)',
    right: '"3.4": denominator: 3486',
  },
  *find({ bundle }): Iterable<Finding> {
    const populations = new Map((bundle.criteriaSet.set.data.populations ?? []).map(each => [each.id, each]));
    if (populations.size === 0) return;
    const sizes = Map.groupBy(statedSizes(bundle), ({ population }) => population);
    for (const [id, statements] of sizes) {
      for (const holder of holdersOf(id, populations)) {
        const most = largest(sizes.get(holder.id) ?? []);
        if (!most) continue;
        for (const statement of statements) {
          if (statement.size > most.size) yield describe(statement, most, holder);
        }
      }
    }
  },
};

function describe({ at, path, criterion, where, title, size }: StatedSize, most: StatedSize, holder: SetPopulation) {
  return {
    at,
    path,
    ...(criterion === undefined ? {} : { criterion }),
    message: `${where}: ${title} là ${formatNumber(size)}, lớn hơn nhóm chứa nó là "${holder.title}" (${formatNumber(most.size)} ${holder.unit}).`,
    hint: 'Đối chiếu hai số với nguồn số liệu dân số; sửa số sai, hoặc dùng đúng mẫu số của tiêu chí.',
    related: [relatedPlace(most, formatNumber)],
  };
}

/** The nearest population around that has a size decides; those further out follow from it. */
function holdersOf(id: string, populations: ReadonlyMap<string, SetPopulation>): SetPopulation[] {
  const holders: SetPopulation[] = [];
  let within = populations.get(id)?.within;
  while (within !== undefined && !holders.some(holder => holder.id === within)) {
    const holder = populations.get(within);
    if (!holder) break;
    holders.push(holder);
    within = holder.within;
  }
  return holders;
}

function largest(statements: readonly StatedSize[]): StatedSize | undefined {
  return statements.reduce<StatedSize | undefined>(
    (most, each) => (each.size > (most?.size ?? -1) ? each : most),
    undefined,
  );
}
