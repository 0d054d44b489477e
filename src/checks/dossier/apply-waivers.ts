import type { Issue } from '../../issues/issue.ts';
import type { DossierBundle } from '../../schema/bundle.ts';
import { formatDate } from '../../text/dates.ts';

/**
 * Takes out the warnings somebody answers for in `results.yaml`, and reports every waiver that nothing needs: the
 * list of known debt may only shrink. Errors cannot be waived.
 */
export function applyWaivers(issues: readonly Issue[], bundle: DossierBundle): Issue[] {
  const { results, folder, isPartial, unreadable } = bundle;
  const waivers = results.data.results.flatMap((result, index) =>
    result.waivers.map((waiver, position) => ({
      ...waiver,
      criterion: result.criterion,
      path: ['results', index, 'waivers', position],
    })),
  );
  const matches = (issue: Issue, waiver: { rule: string; criterion: string }) =>
    issue.severity !== 'error' && issue.rule === waiver.rule && issue.criterion === waiver.criterion;
  // Where entries or files were left out not every rule saw all there is, so nothing can be called unneeded.
  const unneeded =
    isPartial || unreadable.size > 0 ? [] : waivers.filter(waiver => !issues.some(issue => matches(issue, waiver)));
  return [
    ...issues.filter(issue => !waivers.some(waiver => matches(issue, waiver))),
    ...unneeded.map(({ rule, criterion, path, role, date }): Issue => {
      return {
        rule: 'waiver-needed',
        severity: 'error',
        file: results.file,
        ...results.locate(path),
        dossier: folder.split('/').slice(1).join('/'),
        criterion,
        message: `Miễn cảnh báo "${rule}" của tiêu chí ${criterion} (${role}, ${formatDate(date)}) ${
          issues.some(issue => issue.rule === rule && issue.criterion === criterion)
            ? 'không có hiệu lực: đây là lỗi, chỉ cảnh báo mới miễn được.'
            : 'không còn cần: không có cảnh báo nào như vậy.'
        }`,
        hint: 'Xóa mục này trong waivers.',
      };
    }),
  ];
}
