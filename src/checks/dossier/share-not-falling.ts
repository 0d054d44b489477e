import { percentOf } from '../../assessment/ratio.ts';
import type { Result } from '../../schema/result.ts';
import { formatDecimals, formatNumber } from '../../text/numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A share that adds up over the years (accounts opened, files made) does not fall from one dossier to the next. */
export const shareNotFalling: Check<DossierContext> = {
  id: 'share-not-falling',
  severity: 'info',
  title: 'Tỷ lệ lũy kế năm nay bình thường không thấp hơn năm trước.',
  why: 'Số người đã có tài khoản, hồ sơ điện tử ... cộng dồn qua các năm; giảm nhiều thì một trong hai năm có thể ghi sai.',
  example: { wrong: '# năm 2022: 85%\nvalue: 62.1', right: '# năm 2022: 85%\nvalue: 87.4' },
  *find({ bundle, earlier, known }): Iterable<Finding> {
    if (!earlier) return;
    const before = new Map(earlier.results.data.results.map((result, index) => [result.criterion, { result, index }]));
    for (const [index, result] of bundle.results.data.results.entries()) {
      const last = before.get(result.criterion);
      if (!last || !bundle.criteriaSet.byId.get(result.criterion)?.isCumulative) continue;
      const [then, now] = [shareOf(last.result), shareOf(result)];
      if (then === undefined || now === undefined || then - now <= known.vocabulary.acrossYears.shareFall) continue;
      const { title } = earlier.dossier.data.period;
      yield {
        at: bundle.results,
        path: ['results', index],
        criterion: result.criterion,
        message: `Tiêu chí ${result.criterion} là tỷ lệ lũy kế nhưng giảm từ ${formatDecimals(then, 2)}% (${title}) xuống ${formatDecimals(now, 2)}%.`,
        hint: `Đối chiếu hai năm; nếu số liệu đúng thì nêu lý do giảm ${formatNumber(Math.round((then - now) * 100) / 100)} điểm phần trăm trong phần kết quả.`,
        related: [
          {
            file: earlier.results.file,
            line: earlier.results.locate(['results', last.index]).line,
            message: `Kết quả ${title}.`,
          },
        ],
      };
    }
  },
};

function shareOf({ numerator, denominator, value }: Result): number | undefined {
  if (numerator !== undefined && denominator !== undefined) return percentOf({ numerator, denominator });
  return typeof value === 'number' ? value : undefined;
}
