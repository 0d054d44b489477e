import type { Form, SummaryLine } from '../../schema/form.ts';
import { lineWidth } from '../docx/text-width.ts';
import type { FormCounts } from '../form/form-rows.ts';
import { countFormula, shareFormula } from './formulas.ts';
import type { PlacedTable } from './lay-out-table.ts';
import { makeRoom, type SheetDraft, sizeOf, widthOf } from './sheet-draft.ts';
import { columnName, type SheetFormula } from './sheet-model.ts';
import { characterTwips } from './text-height.ts';

export interface SummaryContent {
  readonly form: Form;
  readonly counts: FormCounts;
  /** Numbers that stand in the place of a formula. */
  readonly stated: ReadonlyMap<string, number>;
  readonly tables: readonly PlacedTable[];
  /** The sheet the lines stand in; counts of other sheets name theirs. */
  readonly sheet: string;
}

/** The lines below the table: the text at the left, the figure beside it, as a formula over the rows. */
export function addSummary(draft: SheetDraft, content: SummaryContent): void {
  draft.row++;
  const { label, value } = placesOf(draft, content.form.summary);
  const places = new Map<string, string>();
  for (const line of content.form.summary) {
    const place = { row: draft.row, column: value.column };
    draft.cells.push({ ...label, row: draft.row, style: 'label', value: line.text });
    makeRoom(draft, line.text, { ...label, style: 'label' });
    const number = line.count === undefined ? undefined : content.stated.get(line.count);
    const figure = number ?? lineFormula(line, { ...content, places });
    draft.cells.push({ ...place, ...value, style: 'figure', value: figure, ...formatOf(line, content.form) });
    if (line.count !== undefined) places.set(line.count, `$${columnName(value.column)}$${draft.row}`);
    draft.row++;
  }
}

/** The texts take as many columns as the longest needs on one line, the figures those that are left. */
function placesOf(draft: SheetDraft, lines: readonly SummaryLine[]) {
  const longest = Math.max(...lines.map(({ text }) => lineWidth(text, { size: sizeOf('label'), isBold: false })));
  const count = draft.columnWidths.length;
  const ends = draft.columnWidths.map((_, index) => index + 1);
  const isWide = (end: number) => widthOf(draft, { column: 1, columnSpan: end }) * characterTwips > longest * 1.08;
  const end = Math.min(ends.find(isWide) ?? count, count - 1);
  return { label: { column: 1, columnSpan: end }, value: { column: end + 1, columnSpan: count - end } };
}

function formatOf({ count, unit }: SummaryLine, form: Form): { numberFormat: string; isInput: boolean } {
  if (count === undefined) return { numberFormat: '0.00%', isInput: false };
  const suffix = unit === undefined ? '' : `" ${unit.replaceAll('"', '')}"`;
  const found = findCount(form, count);
  // The size of an empty list is not zero but not yet known: on a blank form its place stays free for the hand.
  const zero = found?.where.length === 0 ? ';-#,##0;' : '';
  return { numberFormat: `#,##0${suffix}${zero}`, isInput: found?.mayBeStated ?? false };
}

interface FormulaContext extends SummaryContent {
  /** Cells of the lines above, by count. */
  readonly places: ReadonlyMap<string, string>;
}

function lineFormula({ count, share }: SummaryLine, context: FormulaContext): SheetFormula {
  if (count !== undefined) return { formula: countAt(count, context), result: context.counts.get(count) ?? 0 };
  const [numerator, denominator] = [share?.numerator ?? '', share?.denominator ?? ''];
  const whole = context.counts.get(denominator) ?? 0;
  return {
    formula: shareFormula(placeOf(numerator, context), placeOf(denominator, context)),
    result: whole === 0 ? '' : (context.counts.get(numerator) ?? 0) / whole,
  };
}

/** The cell that shows a count, or its formula where none does. */
function placeOf(count: string, context: FormulaContext): string {
  return context.places.get(count) ?? countAt(count, context);
}

function countAt(id: string, { form, tables, sheet }: FormulaContext): string {
  const placed = tables.find(each => each.table.counts.some(count => count.id === id));
  const count = placed?.table.counts.find(each => each.id === id);
  if (!placed || !count) return '0';
  const total = placed.totals.get(id);
  const isElsewhere = placed.table.sheet !== sheet;
  if (total !== undefined && !isElsewhere) return total;
  const { table, firstRow, lastRow } = placed;
  return countFormula({ form, table, firstRow, lastRow, sheet: isElsewhere ? table.sheet : undefined }, count);
}

function findCount(form: Form, id: string) {
  return form.tables.flatMap(table => table.counts).find(count => count.id === id);
}
