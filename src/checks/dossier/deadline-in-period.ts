import type { ValuePath } from '../../schema/bundle.ts';
import { formatDate } from '../../text/dates.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A deadline lies within the period of the dossier; a year too early or too late is a slip of the pen. */
export const deadlineInPeriod: Check<DossierContext> = {
  id: 'deadline-in-period',
  severity: 'warning',
  title: 'Hạn hoàn thành phải nằm trong kỳ của hồ sơ.',
  why: 'Hạn sau khi hết kỳ thì kết quả không kịp tính cho kỳ đó; hạn trước kỳ thường là gõ nhầm năm.',
  example: { wrong: '# kỳ năm 2024\ndeadline: 2025-10-30', right: 'deadline: 2024-10-30' },
  *find({ bundle: { assignments, dossier } }): Iterable<Finding> {
    if (!assignments) return;
    const { key, title, from, to } = dossier.data.period;
    const year = key.slice(0, 4);
    const [first, last] = [from ?? `${year}-01-01`, to ?? `${year}-12-31`];
    const { deadline: common, assignments: entries } = assignments.data;
    const deadlines: readonly (readonly [ValuePath, string | undefined, string?])[] = [
      [['deadline'], common],
      ...entries.map(
        ({ deadline, criterion }, index) => [['assignments', index, 'deadline'], deadline, criterion] as const,
      ),
    ];
    for (const [path, deadline, criterion] of deadlines) {
      if (deadline === undefined || (deadline >= first && deadline <= last)) continue;
      const isLate = deadline > last;
      yield {
        at: assignments,
        path,
        ...(criterion === undefined ? {} : { criterion }),
        message: `Hạn hoàn thành ${formatDate(deadline)} ${isLate ? 'sau ngày cuối' : 'trước ngày đầu'} của kỳ (${title}): ${formatDate(isLate ? last : first)}.`,
        hint: `Sửa hạn, ví dụ deadline: ${year}-10-30, hoặc sửa kỳ (period) trong dossier.yaml.`,
        related: [{ file: dossier.file, line: dossier.locate(['period']).line, message: 'Kỳ của hồ sơ.' }],
      };
    }
  },
};
