import type { Form, FormTable } from '../../schema/form.ts';
import { countRows, type FormCounts, type FormRow, formHeading } from '../form/form-rows.ts';
import type { FormSource } from '../form/form-source.ts';
import { addSummary } from './lay-out-summary.ts';
import { addTable, type PlacedTable } from './lay-out-table.ts';
import { addLine, openDraft, type SheetDraft, splitColumns } from './sheet-draft.ts';
import type { SheetModel } from './sheet-model.ts';

/**
 * The form as sheets, one a table, so that each repeats its own header in print: head and title on the first, totals
 * and signatures on the last.
 */
export function layOutForm(source: FormSource): readonly SheetModel[] {
  const { form } = source;
  const counts = currentCounts(source);
  const placed: PlacedTable[] = [];
  return form.tables.map((table, index) => {
    const draft = openDraft(
      table.columns.map(column => column.width),
      form.orientation,
    );
    if (index === 0) addHead(draft, source);
    if (table.title !== undefined) addWholeLine(draft, table.title, 'tableTitle');
    const header = draft.row;
    placed.push(addTable(draft, { form, table, counts, rows: rowsOf(source, table) }));
    const isLast = index === form.tables.length - 1;
    if (isLast)
      addSummary(draft, { form, counts, stated: source.stated ?? new Map(), tables: placed, sheet: table.sheet });
    if (isLast) addSignatures(draft, source);
    const { columnWidths, cells, rowHeights, choices } = draft;
    const titleRows = { first: header, last: (placed.at(-1)?.firstRow ?? header) - 1 };
    return { name: table.sheet, orientation: form.orientation, columnWidths, cells, rowHeights, choices, titleRows };
  });
}

/** What the rows count now; a stated number stands in the place of the count. */
function currentCounts({ form, rows, stated }: FormSource): FormCounts {
  return new Map([...countRows(form, rows ?? new Map()), ...(stated ?? [])]);
}

/** The rows filled in, or those printed beforehand and empty ones. */
function rowsOf({ rows, blankRows }: FormSource, table: FormTable): readonly FormRow[] {
  const given = rows?.get(table.id);
  if (given) return given;
  const count = Math.max(blankRows ?? table.rows, table.prefilled.length);
  return Array.from({ length: count }, (_, index) => table.prefilled[index] ?? {});
}

function addHead(draft: SheetDraft, { form, letterhead }: FormSource): void {
  if (letterhead) {
    const [left, right] = splitColumns(draft, [4, 6]);
    const { issuer } = letterhead;
    const sides = [
      [issuer[0] ?? '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [issuer.slice(1).join(' '), 'Độc lập - Tự do - Hạnh phúc'],
    ] as const;
    for (const [index, [agency, nation]] of sides.entries()) {
      const style = index === 0 ? 'nation' : 'motto';
      if (left && right)
        addLine(draft, [
          { text: agency, style: 'issuer', ...left },
          { text: nation, style, ...right },
        ]);
    }
    draft.row++;
    if (right) addLine(draft, [{ text: letterhead.placeAndDate, style: 'placeDate', ...right }]);
    draft.row++;
  }
  addWholeLine(draft, formHeading(form), 'title');
  draft.row++;
}

function addWholeLine(draft: SheetDraft, text: string, style: 'title' | 'tableTitle'): void {
  addLine(draft, [{ text, style, column: 1, columnSpan: draft.columnWidths.length }]);
}

/** Rows left free for signature and seal. */
const signatureRows = 4;

function addSignatures(draft: SheetDraft, { form, signer }: FormSource): void {
  draft.row++;
  const places = splitColumns(
    draft,
    form.signatures.map(() => 1),
  );
  const line = (style: 'signer' | 'signerNote' | 'signerLine', textOf: (each: Form['signatures'][number]) => string) =>
    addLine(
      draft,
      form.signatures.flatMap((each, index) => {
        const [place, text] = [places[index], textOf(each)];
        return place && text !== '' ? [{ text, style, ...place }] : [];
      }),
    );
  line('signer', each => each.title);
  line('signerNote', each => each.note ?? '');
  const rows = Math.max(...form.signatures.map(each => each.lines.length));
  for (let index = 0; index < rows; index++) line('signerLine', each => each.lines[index] ?? '');
  draft.row += Math.max(0, signatureRows - rows);
  if (signer !== undefined) line('signer', each => (each.isHead ? signer : ''));
}
