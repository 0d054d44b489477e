import { formatText } from '../../src/issues/formats/format-text.ts';
import { summarise } from '../../src/issues/formats/summary.ts';
import type { Issue } from '../../src/issues/issue.ts';
import type { LiveChange } from '../../src/publish/live/live-dossiers.ts';

/** What a save did: which dossiers were read again, what is new about them, and how many points are left. */
export function describeChange({ dossiers, before, now }: LiveChange, time: string): string {
  const names = dossiers.length > 3 ? `${dossiers.length} hồ sơ` : dossiers.join(', ');
  const { errors, warnings } = summarise({ files: 0, issues: now });
  // Errors keep other rules from looking: what those find afterwards is not new.
  const isMended = before.some(isError) && !now.some(isError);
  const fresh = isMended ? [] : without(now, before);
  const gone = without(before, now).length;
  const mended = gone > 0 ? ` Hết ${gone} điểm.` : '';
  const head = `Đã đọc lại ${names} (${time}): ${errors} lỗi, ${warnings} cảnh báo.${mended}`;
  if (fresh.length === 0) return head;
  const list = formatText({ files: 0, issues: fresh }, { again: '' });
  return `${head} Mới:\n\n${list.slice(0, list.lastIndexOf('\n\n'))}`;
}

const isError = ({ severity }: Issue) => severity === 'error';

/** Without those that stood in `others`, whatever line they have moved to. */
function without(issues: readonly Issue[], others: readonly Issue[]): readonly Issue[] {
  const known = new Set(others.map(nameOf));
  return issues.filter(issue => !known.has(nameOf(issue)));
}

function nameOf({ rule, file, message }: Issue): string {
  return JSON.stringify([rule, file, message]);
}
