import { formatDate } from '../../text/dates.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { deadlineOf, isAtWork } from '../deadlines.ts';

/**
 * A criterion whose deadline lies before the day the figures stand for has a result. The day of the run plays no part:
 * the same files always give the same findings.
 */
export const deadlinePassed: Check<DossierContext> = {
  id: 'deadline-passed',
  severity: 'warning',
  title: 'Đến hạn đã giao thì tiêu chí phải có kết quả và đánh giá.',
  why: 'Số liệu của hồ sơ đã tính đến sau hạn mà tiêu chí còn để trống thì hồ sơ sẽ trễ.',
  example: {
    wrong: '# deadline: 2024-10-30, asOf: 2024-11-05\n- criterion: "1.6"',
    right: '- criterion: "1.6"\n  value: 98.7\n  verdict: met',
  },
  needsWhole: true,
  *find({ bundle, assessment }): Iterable<Finding> {
    const { results, assignments, dossier } = bundle;
    if (!assignments || !isAtWork(bundle)) return;
    const { asOf } = dossier.data;
    for (const { criterion, isAssigned, verdict, result } of assessment.criteria) {
      const deadline = deadlineOf(bundle, criterion.id);
      if (!isAssigned || verdict !== undefined || deadline === undefined || deadline >= asOf) continue;
      const index = results.data.results.findIndex(each => each.criterion === criterion.id);
      const given = assignments.data.assignments.findIndex(each => each.criterion === criterion.id);
      const { line } = assignments.locate(given === -1 ? ['deadline'] : ['assignments', given]);
      yield {
        at: results,
        path: result ? ['results', index] : ['results'],
        criterion: criterion.id,
        message: `Tiêu chí ${criterion.id} đã quá hạn ${formatDate(deadline)} (số liệu tính đến ${formatDate(asOf)}) mà chưa có đánh giá.`,
        hint: 'Điền kết quả và đánh giá, ví dụ verdict: met; nếu đã gia hạn thì sửa deadline trong assignments.yaml.',
        related: [{ file: assignments.file, line, message: 'Mục giao nhiệm vụ.' }],
      };
    }
  },
};
