import type { Form, FormColumn, FormCount, FormTable } from '../../schema/form.ts';

/** One row of a form: text by column id; what is empty may be missing. Lives in memory only, never in the repository. */
export type FormRow = Readonly<Record<string, string>>;
/** Rows by table id. */
export type FormRows = ReadonlyMap<string, readonly FormRow[]>;

/** Counts of rows by count id: what is kept of a filled form. */
export type FormCounts = ReadonlyMap<string, number>;

/** The count of every table of the form over rows. */
export function countRows(form: Form, rows: FormRows): FormCounts {
  return new Map(
    form.tables.flatMap(table =>
      table.counts.map(count => {
        const counted = (rows.get(table.id) ?? []).filter(row => isCounted(row, { form, table, count }));
        return [count.id, counted.length] as const;
      }),
    ),
  );
}

interface CountRule {
  readonly form: Form;
  readonly table: FormTable;
  readonly count: FormCount;
}

/** Whether a row belongs to a count: marks say yes, other cells hold something. */
export function isCounted(row: FormRow, { form, table, count }: CountRule): boolean {
  return countedColumns(table, count).every(column => {
    const text = row[column.id] ?? '';
    return column.kind === 'mark' ? isYes(form, text) : text !== '';
  });
}

/** The columns that decide a count; where it names none, those that every row must have. */
export function countedColumns(table: FormTable, { where }: FormCount): readonly FormColumn[] {
  const named = table.columns.filter(column => where.includes(column.id));
  return named.length > 0 ? named : table.columns.filter(column => column.isRequired);
}

/** Whether a mark says yes; case and the way of typing the marks of letters do not matter. */
export function isYes({ marks }: Form, text: string): boolean {
  // Nearly every mark is written as it should be, and a list has hundreds of thousands of them.
  if (marks.yes.includes(text)) return true;
  if (text === '' || marks.no.includes(text)) return false;
  return marks.yes.some(word => foldMark(word) === foldMark(text));
}

/** Whether a text is one of the words a mark may hold. */
export function isMark(form: Form, text: string): boolean {
  return (
    isYes(form, text) || form.marks.no.includes(text) || form.marks.no.some(word => foldMark(word) === foldMark(text))
  );
}

function foldMark(text: string): string {
  return text.normalize('NFC').trim().toLocaleLowerCase('vi');
}

/** "Mẫu 3.3. Tỷ lệ ...", as the source prints it. */
export function formHeading({ number, title }: Form): string {
  return `${number}. ${title}`;
}
