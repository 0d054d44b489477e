import { deadlineOf } from '../../assessment/deadline-of.ts';
import type { RelatedPlace } from '../../issues/issue.ts';
import type { DossierBundle } from '../../schema/bundle.ts';
import { formatDate } from '../../text/dates.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { isAtWork } from '../deadlines.ts';
import { isComplete } from '../is-complete.ts';

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
    const { results, dossier, criteriaSet } = bundle;
    const { kind } = criteriaSet.set.data;
    const needsVerdict = kind === 'threshold';
    if (!isAtWork(bundle)) return;
    // A plan, or a dossier just opened: of one without any result another rule says so, once.
    if (!bundle.assignments && results.data.results.length === 0) return;
    const { asOf } = dossier.data;
    for (const each of assessment.criteria) {
      const { criterion, isAssigned, result } = each;
      const deadline = deadlineOf(bundle, criterion.id);
      if (!isAssigned || isComplete(each, kind) || deadline === undefined || deadline >= asOf) continue;
      const index = results.data.results.findIndex(({ criterion: id }) => id === criterion.id);
      yield {
        at: results,
        path: result ? ['results', index] : ['results'],
        criterion: criterion.id,
        message: `Tiêu chí ${criterion.id} đã quá hạn ${formatDate(deadline)} (số liệu tính đến ${formatDate(asOf)}) mà chưa có ${needsVerdict ? 'đánh giá' : 'kết quả'}.`,
        hint: `Điền kết quả${needsVerdict ? ' và đánh giá, ví dụ verdict: met' : ''}; nếu đã gia hạn thì ghi deadline trong assignments.yaml.`,
        related: [originOf(bundle, criterion.id)],
      };
    }
  },
};

/** Where the deadline was set: for the criterion, for all, or by the set. */
function originOf({ assignments, criteriaSet: { criteria } }: DossierBundle, id: string): RelatedPlace {
  const given = assignments?.data.assignments.findIndex(({ criterion }) => criterion === id) ?? -1;
  const isOwn = assignments?.data.assignments[given]?.deadline !== undefined;
  if (assignments && (isOwn || assignments.data.deadline !== undefined)) {
    const { line } = assignments.locate(given === -1 ? ['deadline'] : ['assignments', given]);
    return { file: assignments.file, line, message: 'Mục giao nhiệm vụ.' };
  }
  const index = criteria.data.criteria.findIndex(criterion => criterion.id === id);
  const { line } = criteria.locate(['criteria', index, 'deadline']);
  return { file: criteria.file, line, message: 'Hạn hoàn thành theo bộ tiêu chí.' };
}
