import type { SetPopulation } from '../../schema/criteria-set.ts';
import { nearestName } from '../../text/near-miss.ts';
import type { Check, CriteriaSetContext, Finding } from '../check.ts';

/** Populations are described once, each lies within one that is described, and none within itself. */
export const setPopulations: Check<CriteriaSetContext> = {
  id: 'set-populations',
  severity: 'error',
  title: 'Nhóm đối tượng của mẫu số phải có trong danh mục populations của bộ tiêu chí.',
  why: 'Danh mục nói nhóm nào nằm trong nhóm nào; mã ghi sai thì không so được các con số với nhau.',
  example: { wrong: 'population: adult', right: 'population: adults' },
  *find({ bundle: { set, criteria } }): Iterable<Finding> {
    const { populations } = set.data;
    if (!populations) return;
    const ids = populations.map(({ id }) => id);
    const hintFor = (id: string) => {
      const near = nearestName(id, ids);
      return near ? `Gần giống: "${near}".` : `Thêm nhóm "${id}" vào populations của set.yaml.`;
    };
    for (const [index, population] of populations.entries()) {
      const { id, within } = population;
      const at = { at: set, path: ['populations', index, 'within'] };
      if (ids.indexOf(id) !== index) {
        yield { ...at, path: ['populations', index, 'id'], message: `Mã nhóm "${id}" đã dùng.`, hint: 'Đặt mã khác.' };
      }
      if (within !== undefined && !ids.includes(within)) {
        yield {
          ...at,
          message: `Nhóm "${id}" nằm trong nhóm "${within}", bộ không có nhóm này.`,
          hint: hintFor(within),
        };
      } else if (isCircular(population, populations)) {
        yield {
          ...at,
          message: `Nhóm "${id}" nằm trong chính nó.`,
          hint: 'Sửa within: ghi nhóm lớn hơn, hoặc bỏ dòng.',
        };
      }
    }
    for (const [index, { id, numerator, denominator }] of criteria.data.criteria.entries()) {
      for (const [key, share] of Object.entries({ numerator, denominator })) {
        const population = share?.population;
        if (population === undefined || ids.includes(population)) continue;
        const message = `Tiêu chí ${id} dùng nhóm đối tượng "${population}", bộ tiêu chí không có nhóm này.`;
        const path = ['criteria', index, key, 'population'];
        yield { at: criteria, path, criterion: id, message, hint: hintFor(population) };
      }
    }
  },
};

function isCircular(population: SetPopulation, all: readonly SetPopulation[]): boolean {
  let { within } = population;
  for (let steps = 0; within !== undefined && steps <= all.length; steps++) {
    if (within === population.id) return true;
    const next = within;
    within = all.find(({ id }) => id === next)?.within;
  }
  return false;
}
