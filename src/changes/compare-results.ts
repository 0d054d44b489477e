import type { Result, ResultsFile } from '../schema/result.ts';
import { verdictLabels } from '../text/labels.ts';
import { formatNumber } from '../text/numbers.ts';

/** One thing that changed in the result of one criterion, in words; undefined stands for "was not there". */
export interface ResultChange {
  readonly criterion: string;
  readonly field: 'value' | 'share' | 'parts' | 'points' | 'verdict' | 'reported' | 'verdictText' | 'note' | 'waivers';
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What changed between two states of `results.yaml`; either may be missing. In the order of the new file, then the old. */
export function compareResults(before: ResultsFile | undefined, after: ResultsFile | undefined): ResultChange[] {
  const old = new Map(before?.results.map(result => [result.criterion, result]));
  const now = new Map(after?.results.map(result => [result.criterion, result]));
  const criteria = new Set([...now.keys(), ...old.keys()]);
  return [...criteria].flatMap(criterion => compareResult(criterion, old.get(criterion), now.get(criterion)));
}

function compareResult(criterion: string, before: Result | undefined, after: Result | undefined): ResultChange[] {
  const fields = [
    { field: 'value', label: 'kết quả', of: formatValue },
    { field: 'share', label: 'tử số/mẫu số', of: formatShare },
    { field: 'parts', label: 'phần đạt được', of: formatParts },
    { field: 'points', label: 'điểm', of: formatPoints },
    { field: 'verdict', label: 'đánh giá', of: formatVerdict },
    { field: 'waivers', label: 'miễn cảnh báo', of: formatWaivers },
  ] as const;
  // Words that the report prints: told where they were edited; of a new result the figures say enough.
  const words = [
    { field: 'reported', label: 'lời in ở cột kết quả', of: ({ reported }: Result) => reported },
    { field: 'verdictText', label: 'lời văn của đánh giá', of: ({ verdictText }: Result) => verdictText },
    { field: 'note', label: 'ghi chú', of: ({ note }: Result) => note },
  ] as const;
  return [...fields, ...(before && after ? words : [])].flatMap(({ field, label, of }) => {
    const [left, right] = [before && of(before), after && of(after)];
    return left === right ? [] : [{ criterion, field, label, before: left, after: right }];
  });
}

function formatValue({ value }: Result): string | undefined {
  return typeof value === 'number' ? formatNumber(value) : value;
}

function formatShare({ numerator, denominator }: Result): string | undefined {
  if (numerator === undefined && denominator === undefined) return undefined;
  const part = (figure: number | undefined) => (figure === undefined ? '…' : formatNumber(figure));
  return `${part(numerator)}/${part(denominator)}`;
}

/** The ids of the set; the order they are written in says nothing. */
function formatParts({ parts }: Result): string | undefined {
  return parts && (parts.toSorted().join(', ') || 'không phần nào');
}

function formatPoints({ points, pointsReason }: Result): string | undefined {
  if (points === undefined) return pointsReason;
  return pointsReason === undefined ? formatNumber(points) : `${formatNumber(points)} (${pointsReason})`;
}

function formatVerdict({ verdict }: Result): string | undefined {
  return verdict && verdictLabels[verdict];
}

/** Whoever waives a warning answers for it; whoever appraises must see it. */
function formatWaivers({ waivers }: Result): string | undefined {
  return waivers.map(({ rule, reason, role }) => `${rule}: ${reason} (${role})`).join('; ') || undefined;
}
