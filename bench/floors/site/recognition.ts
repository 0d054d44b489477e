import type { Gate } from './dossier-head.ts';
import { type Counts, formatNumber } from './figures.ts';
import type { BareDossier, BareSet } from './read-files.ts';

/** The conditions of recognition that a set states, answered from the figures of a dossier. */
export function gatesOf(
  { head, byCriterion }: BareDossier,
  { set, criteria }: BareSet,
  counts: Counts,
): readonly Gate[] {
  return (set.recognition?.gates ?? []).map(({ id, title, text, ...gate }) => {
    if (gate.rule !== 'all-criteria-met') {
      const { points = 0, total = 1, source = '' } = head.indexScore ?? {};
      const minimum = 'minimum' in gate ? gate.minimum : 0;
      const share = (100 * points) / total;
      const reason = `Đạt ${formatNumber(points)}/${formatNumber(total)} điểm = ${formatNumber(Number(share.toFixed(2)))}%; yêu cầu từ ${minimum}% trở lên (${source}).`;
      return { id, title, text, met: share >= minimum, reason, missing: [] };
    }
    const missing = criteria
      .filter(each => each.targets[head.period.key] !== '*' && byCriterion.get(each.id)?.verdict !== 'met')
      .map(each => each.id);
    const open = missing.length === 0 ? '' : `; chưa đạt: ${missing.join(', ')}`;
    const reason = `${counts.met}/${counts.assigned} tiêu chí được giao trong kỳ đã đạt${open}.`;
    return { id, title, text, met: missing.length === 0, reason, missing };
  });
}
