import type { Form, FormColumn, FormTable } from '../../schema/form.ts';
import { type FormRow, isMark } from '../form/form-rows.ts';
import type { FormFindings, SheetPlace } from './form-findings.ts';
import type { SheetRow } from './read-rows.ts';
import { columnName } from './sheet-model.ts';

/** Where a person or place was first met, by what tells it apart. */
export type Persons = Map<string, { readonly file: string; readonly row: number }>;

interface RowSource {
  readonly table: FormTable;
  readonly sheet: string;
  readonly findings: FormFindings;
}

export interface ReadRow {
  readonly values: FormRow;
  /** Columns whose cells could not be read, and were reported. */
  readonly unread: ReadonlySet<string>;
}

/** The texts of a row by column; undefined where it is empty but for its number. Formulas are no input. */
export function readRow({ number, cells }: SheetRow, { table, sheet, findings }: RowSource): ReadRow | undefined {
  const values: Record<string, string> = {};
  const unread = new Set<string>();
  for (const [index, { id, kind }] of table.columns.entries()) {
    const cell = kind === 'ordinal' ? undefined : cells.get(index + 1);
    if (!cell) continue;
    if (cell.kind === 'text' || cell.kind === 'number') values[id] = cell.text;
    else {
      unread.add(id);
      findings.add({ sheet, row: number, column: index + 1 }, cell.kind === 'formula' ? isFormula : isNoText);
    }
  }
  return unread.size === 0 && Object.keys(values).length === 0 ? undefined : { values, unread };
}

const isFormula = {
  rule: 'form-formula',
  message: 'ô có công thức; danh sách chỉ nhận chữ ghi thẳng.',
  hint: 'Chép ô, dán lại bằng "Dán đặc biệt > Giá trị" (Paste Special > Values).',
} as const;

const isNoText = {
  rule: 'form-formula',
  message: 'ô báo lỗi (#N/A, #REF! ...) hoặc là TRUE/FALSE.',
  hint: 'Xóa ô và ghi lại bằng chữ.',
} as const;

interface RowContext {
  readonly form: Form;
  readonly table: FormTable;
  readonly sheet: string;
  readonly row: number;
  readonly file: string;
  readonly persons: Persons;
  readonly findings: FormFindings;
}

/** Checks each cell of a row, and that nobody is listed twice. No message repeats what the row says. */
export function checkRow({ values, unread }: ReadRow, context: RowContext): void {
  const { table, sheet, row, findings } = context;
  for (const [index, column] of table.columns.entries()) {
    const text = values[column.id] ?? '';
    const place = { sheet, row, column: index + 1 };
    if (text === '' && column.isRequired && !unread.has(column.id)) {
      findings.add(place, {
        rule: 'form-row',
        message: `dòng đã ghi nhưng chưa có «${column.title}».`,
        hint: `Ghi «${column.title}», hoặc xóa cả dòng nếu ghi nhầm.`,
      });
    } else if (text !== '') checkCell(text, column, { ...context, place });
  }
  checkPerson(values, context);
}

interface CellContext extends RowContext {
  readonly place: SheetPlace;
}

function checkCell(text: string, column: FormColumn, { form, findings, place }: CellContext): void {
  if (column.kind === 'mark' && !isMark(form, text)) {
    const { yes, no } = form.marks;
    findings.add(place, {
      rule: 'form-mark',
      message: `cột «${column.title}» chỉ nhận ${[...yes, ...no].map(word => `«${word}»`).join(', ')} hoặc để trống, ô này ghi ${describe(text)}.`,
      hint: `Ghi ${yes[0]} hoặc ${no[0]}; chi tiết khác ghi ở cột khác.`,
    });
  }
  if (column.kind === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) {
    findings.add(place, {
      rule: 'form-value',
      message: `cột «${column.title}» ghi địa chỉ hộp thư, ô này không có dạng đó.`,
      hint: 'Ghi địa chỉ đầy đủ, ví dụ ten.hop.thu@coquan.gov.vn; chưa có hộp thư thì để trống.',
    });
  }
  if (column.kind === 'phone' && !/^[+\d][\d\s().,;/-]{7,40}$/.test(text)) {
    findings.add(place, {
      rule: 'form-value',
      severity: 'warning',
      message: `cột «${column.title}» ghi số điện thoại, ô này không có dạng đó.`,
      hint: 'Ghi số điện thoại; chưa có thì để trống. Nếu cả cột bị lệch thì chép lại cho đúng cột.',
    });
  }
  if (column.kind === 'text' && column.isRequired && !/\p{L}/u.test(text)) {
    findings.add(place, {
      rule: 'form-value',
      message: `cột «${column.title}» phải có chữ, ô này chỉ có số hoặc dấu.`,
      hint: 'Xem các cột có bị lệch sang trái hoặc phải không, rồi chép lại cho đúng cột.',
    });
  }
}

/** A kind of content instead of the content, which may be a person's. */
function describe(text: string): string {
  if (text.length === 1) return `«${text}»`;
  return /^[\d\s.+-]+$/.test(text) ? 'một số' : `chữ khác (${text.length} ký tự)`;
}

function checkPerson(values: FormRow, { table, sheet, row, file, persons, findings }: RowContext): void {
  const parts = table.identity.map(id => fold(values[id] ?? ''));
  if (parts.length === 0 || parts[0] === '') return;
  const key = `${table.id}\n${parts.join('\n')}`;
  const before = persons.get(key);
  if (!before) {
    persons.set(key, { file, row });
    return;
  }
  const titles = table.columns.filter(({ id }) => table.identity.includes(id)).map(({ title }) => `«${title}»`);
  const where = before.file === file ? `dòng ${before.row}` : `dòng ${before.row} của tệp ${before.file}`;
  const column = table.columns.findIndex(({ id }) => id === table.identity[0]) + 1;
  // Two people may have one name: only with all columns filled in is it surely the same one.
  const isSure = parts.every(part => part !== '');
  findings.add(
    { sheet, row, column },
    {
      rule: 'form-duplicate',
      severity: isSure ? 'error' : 'warning',
      message: `trùng với ${where} (cùng ${titles.join(' và ')}).`,
      hint: isSure
        ? 'Mỗi người, mỗi đơn vị chỉ ghi một dòng; xóa dòng thừa.'
        : `Nếu là hai người khác nhau thì ghi thêm cho đủ các cột ${titles.join(', ')}; nếu không thì xóa dòng thừa (cột ${columnName(column)}).`,
    },
  );
}

/** Numbers by their last nine digits, which no way of writing changes; words without case. */
function fold(text: string): string {
  const digits = text.replace(/\D/g, '');
  return /^[+\d][\d\s().-]*$/.test(text) && digits.length >= 9 ? digits.slice(-9) : text.toLocaleLowerCase('vi');
}
