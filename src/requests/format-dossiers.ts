import type { ResultChange } from '../changes/compare-results.ts';
import { type Verdict, verdicts } from '../schema/common.ts';
import { defuse, defuseCode } from '../text/defuse.ts';
import { verdictLabels } from '../text/labels.ts';
import { lowerFirst } from '../text/letter-case.ts';
import { formatTable } from './markdown-table.ts';
import type { DossierReport, RequestReport, VerdictNumbers } from './request-report.ts';

export interface DossierOptions {
  /** Rows shown of every list. */
  readonly rows: number;
  readonly preview: string | undefined;
}

/** What is in order, what changed, and where the documents can be looked at: blocks of Markdown. */
export function formatDossiers({ dossiers }: RequestReport, { rows, preview }: DossierOptions): string[] {
  const shown = dossiers.slice(0, Math.max(rows, 5));
  const hidden = dossiers.length - shown.length;
  return [
    '### Đã ổn',
    dossiers.length === 0 ? 'Đề nghị không sửa hồ sơ nào.' : shown.map(formatSound).join('\n'),
    ...(hidden > 0 ? [`… và ${hidden} hồ sơ khác.`] : []),
    '### Kết quả, đánh giá thay đổi',
    ...formatChanges(shown, rows),
    ...(dossiers.length > 0 ? ['### Xem trước văn bản', formatPreview(shown, preview)] : []),
  ];
}

function formatSound({ key, title, isNew, isRemoved, sound, total, before, after }: DossierReport): string {
  const name = `**${defuse(title, 80)}** (${defuseCode(key, 80)})`;
  if (isRemoved) return `- ${name}: hồ sơ bị xóa.`;
  if (total === undefined) return `- ${name}: chưa đọc được, xem lỗi ở dưới.`;
  const state = isNew ? 'hồ sơ mới; ' : '';
  const counts = after ? formatCounts(before, after) : '';
  return `- ${name}: ${state}${sound.length}/${total} tiêu chí đã có kết quả, không lỗi, không cảnh báo. ${counts}`;
}

/** "Đạt 33 → 34, không đạt 2" */
function formatCounts(before: VerdictNumbers | undefined, after: VerdictNumbers): string {
  const words = (verdict: Verdict) => {
    const [old, now] = [before?.[verdict] ?? after[verdict], after[verdict]];
    if (old === 0 && now === 0) return [];
    const label = verdictLabels[verdict];
    return [`${lowerFirst(label)} ${old === now ? now : `${old} → ${now}`}`];
  };
  const list = verdicts.flatMap(words).join(', ');
  return list === '' ? '' : `Đếm lại: ${list}.`;
}

function formatChanges(dossiers: readonly DossierReport[], rows: number): string[] {
  const changed = dossiers.filter(
    ({ results, evidence, others, again, concludeAgain }) =>
      results.length + evidence.length + others.length + again.length + concludeAgain.length > 0,
  );
  if (changed.length === 0) return ['Không có kết quả hoặc đánh giá nào thay đổi.'];
  return changed.flatMap(({ key, results, evidence, others, again, concludeAgain }) => [
    ...(changed.length > 1 ? [`#### ${defuseCode(key, 80)}`] : []),
    ...(results.length > 0
      ? [formatTable({ head: ['Tiêu chí', 'Mục', 'Trước', 'Nay'], rows: results.map(toRow), limit: rows })]
      : []),
    ...(evidence.length > 0 ? [`Minh chứng được sửa: ${formatCriteria(evidence, rows)}.`] : []),
    ...(others.length > 0 ? [`Tệp khác của hồ sơ được sửa: ${formatFiles(others, rows)}.`] : []),
    ...(again.length > 0 ? [`**Cần thẩm định lại** (đã sửa sau khi thẩm định): ${formatCriteria(again, rows)}.`] : []),
    ...(concludeAgain.length > 0
      ? [
          `**Cần kết luận lại** (hồ sơ đã sửa sau khi kết luận): bước ${concludeAgain.map(title => defuse(title, 80)).join(', ')}.`,
        ]
      : []),
  ]);
}

function toRow({ criterion, label, before, after }: ResultChange): string[] {
  const cell = (text: string | undefined, missing: string) => (text === undefined ? missing : defuseCode(text, 120));
  return [defuse(criterion, 20), label, cell(before, '(chưa có)'), cell(after, '(đã bỏ)')];
}

function formatCriteria(criteria: readonly string[], rows: number): string {
  const shown = criteria.slice(0, Math.max(rows, 10)).map(id => defuse(id, 20));
  const rest = criteria.length > shown.length ? ` và ${criteria.length - shown.length} tiêu chí khác` : '';
  return shown.join(', ') + rest;
}

function formatFiles(names: readonly string[], rows: number): string {
  const shown = names.slice(0, Math.max(rows, 10)).map(name => defuseCode(name, 80));
  return shown.join(', ') + (names.length > shown.length ? ` và ${names.length - shown.length} tệp khác` : '');
}

function formatPreview(dossiers: readonly DossierReport[], preview: string | undefined): string {
  const there = dossiers.filter(({ isRemoved, total }) => !isRemoved && total !== undefined);
  if (there.length === 0) return 'Chưa lập được văn bản; xem lỗi ở dưới.';
  if (preview !== undefined) return `Bản Word của hồ sơ theo đề nghị này: [tải về để xem](${preview}).`;
  return there.map(({ key }) => `- ${defuseCode(`npx hoso document ${key}`)}`).join('\n');
}
