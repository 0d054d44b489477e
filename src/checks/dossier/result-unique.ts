import type { Check, DossierContext, Finding } from '../check.ts';

/** A criterion has one result. */
export const resultUnique: Check<DossierContext> = {
  id: 'result-unique',
  severity: 'error',
  title: 'Mỗi tiêu chí chỉ có một kết quả.',
  why: 'Hai kết quả cho một tiêu chí thì không biết kết quả nào được công bố.',
  example: {
    wrong: '- criterion: "1.6"\n  value: 98.7\n- criterion: "1.6"\n  value: 64.8',
    right: '- criterion: "1.6"\n  value: 98.7',
  },
  *find({ bundle: { results } }): Iterable<Finding> {
    const first = new Map<string, number>();
    for (const [index, { criterion }] of results.data.results.entries()) {
      const earlier = first.get(criterion);
      first.set(criterion, earlier ?? index);
      if (earlier === undefined) continue;
      const { line } = results.locate(['results', earlier]);
      yield {
        at: results,
        path: ['results', index, 'criterion'],
        criterion,
        message: `Tiêu chí "${criterion}" đã có kết quả ở dòng ${line}.`,
        hint: 'Giữ lại một kết quả, xóa kết quả kia; nếu là tiêu chí khác thì sửa mã.',
        related: [{ file: results.file, line, message: 'Kết quả ghi lần đầu.' }],
      };
    }
  },
};
