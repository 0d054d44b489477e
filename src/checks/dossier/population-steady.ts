import { formatNumber, formatPercent } from '../../text/numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A population does not jump from one year to the next. */
export const populationSteady: Check<DossierContext> = {
  id: 'population-steady',
  severity: 'info',
  title: 'Số người, số hộ, số doanh nghiệp không tăng giảm đột ngột so với năm trước.',
  why: 'Dân số, số hộ thay đổi chậm; tăng giảm nhiều trong một năm thường là do đếm khác cách hoặc gõ nhầm.',
  example: { wrong: '# năm 2022: 3486\ndenominator: 2763', right: '# năm 2022: 3486\ndenominator: 3512' },
  *find({ bundle, earlier, known }): Iterable<Finding> {
    if (!earlier) return;
    const { sizeChange } = known.vocabulary.acrossYears;
    const before = new Map(earlier.results.data.results.map(({ criterion, denominator }) => [criterion, denominator]));
    const told = new Set<string>();
    for (const [index, { criterion, denominator: now }] of bundle.results.data.results.entries()) {
      const defined = bundle.criteriaSet.byId.get(criterion)?.denominator;
      const then = before.get(criterion);
      if (!defined?.population || !then || now === undefined || told.has(defined.population)) continue;
      const change = (now - then) / then;
      if (Math.abs(change) <= sizeChange) continue;
      told.add(defined.population);
      const direction = change > 0 ? 'tăng' : 'giảm';
      const percent = formatPercent(Math.round(Math.abs(change) * 1000) / 10);
      yield {
        at: bundle.results,
        path: ['results', index, 'denominator'],
        criterion,
        message: `Tiêu chí ${criterion}: mẫu số (${defined.title}) ${direction} ${percent} so với ${earlier.dossier.data.period.title}, từ ${formatNumber(then)} ${change > 0 ? 'lên' : 'xuống'} ${formatNumber(now)}.`,
        hint: 'Kiểm tra xem hai năm có đếm cùng một nhóm đối tượng không; nếu đúng thì nêu lý do trong phần kết quả.',
      };
    }
  },
};
