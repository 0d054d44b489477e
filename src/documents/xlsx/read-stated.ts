import type { Form, FormCount } from '../../schema/form.ts';
import { formatNumber } from '../../text/numbers.ts';
import { foldTitle } from './find-header.ts';
import type { FormFindings } from './form-findings.ts';
import type { ReadCell, SheetRow } from './read-rows.ts';

/** The rows below a list. */
export interface SheetTail {
  readonly sheet: string;
  readonly below: readonly SheetRow[];
}

interface StatedSource {
  readonly tail: SheetTail;
  readonly counts: ReadonlyMap<string, number>;
  readonly findings: FormFindings;
}

/**
 * Numbers that the commune wrote over the formula of a count, where the form allows it: a list of those who have a
 * telephone does not count all adults. By count id.
 */
export function readStated(form: Form, { tail, counts, findings }: StatedSource): ReadonlyMap<string, number> {
  const stated = new Map<string, number>();
  const lines = form.summary.flatMap(({ text, count: id }) => {
    const count = form.tables.flatMap(table => table.counts).find(each => each.id === id);
    return count?.mayBeStated ? [{ label: foldTitle(text), text, count }] : [];
  });
  for (const row of tail.below) {
    const first = row.cells.get(1);
    const line = first && lines.find(({ label }) => foldTitle(first.text).startsWith(label));
    if (!line) continue;
    const value = readFigure(row, { text: line.text, count: line.count, sheet: tail.sheet, counts, findings });
    if (value !== undefined) stated.set(line.count.id, value);
  }
  return stated;
}

interface Figure {
  readonly text: string;
  readonly count: FormCount;
  readonly sheet: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly findings: FormFindings;
}

/** The number beside a label, or behind it in the same cell; undefined where the formula still stands there. */
function readFigure(
  { number: row, cells }: SheetRow,
  { text, count, sheet, counts, findings }: Figure,
): number | undefined {
  const [column, cell] = Array.from(cells).find(([at]) => at > 1) ?? [1, behind(cells.get(1), text)];
  if (!cell || cell.kind === 'formula') return undefined;
  const digits = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:\s*\p{L}[\p{L}\s]*)?$/u.exec(cell.text)?.[1];
  if (digits === undefined) {
    const message = `ô tổng số «${text}» phải là một số nguyên.`;
    findings.add(
      { sheet, row, column },
      { rule: 'form-total', message, hint: 'Ghi số, ví dụ 3486, hoặc để công thức của biểu mẫu tự đếm.' },
    );
    return undefined;
  }
  const value = Number(digits.replaceAll('.', ''));
  const counted = counts.get(count.id) ?? 0;
  if (value >= counted) return value;
  findings.add(
    { sheet, row, column },
    {
      rule: 'form-total',
      message: `tổng số ghi ${formatNumber(value)}, ít hơn ${formatNumber(counted)} dòng trong danh sách.`,
      hint: 'Kiểm tra lại tổng số, hoặc để công thức của biểu mẫu tự đếm.',
    },
  );
  return undefined;
}

function behind(cell: ReadCell | undefined, label: string): ReadCell | undefined {
  const rest = cell?.text.slice(label.normalize('NFC').length).replace(/^[\s.:]+/, '') ?? '';
  // Dots and a unit alone are room to write in.
  return cell?.kind === 'text' && /\d/.test(rest) ? { kind: 'text', text: rest } : undefined;
}
