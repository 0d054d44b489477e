import type { Issue } from '../../issues/issue.ts';
import type { Form, FormTable } from '../../schema/form.ts';
import { formatNumber } from '../../text/numbers.ts';
import { UnreadableDocument } from '../conform/package/unreadable-document.ts';
import { type FormCounts, type FormRow, isCounted } from '../form/form-rows.ts';
import { checkRow, type Persons, type ReadRow, readRow } from './check-row.ts';
import { checkHeader, findHeader, foldTitle } from './find-header.ts';
import { describeFault, type FormFile, openFormFile } from './form-file.ts';
import { collectFindings, type FormFindings } from './form-findings.ts';
import type { SheetRow } from './read-rows.ts';
import { readStated, type SheetTail } from './read-stated.ts';
import type { ReadSheet } from './read-workbook.ts';

export interface ReadFormOptions {
  /** Who was met already, in this file or in others of the same form; kept in memory only. */
  readonly persons: Persons;
  /** Hears of every row that counts. */
  readonly onRow?: (table: FormTable, row: FormRow) => void;
}

export interface FormReading {
  /** What the rows count, by count id; a number the commune states stands in the place of its count. */
  readonly counts: FormCounts;
  /** The numbers stated. */
  readonly stated: ReadonlyMap<string, number>;
  /** Rows that hold something. */
  readonly rows: number;
  readonly issues: readonly Issue[];
}

/** Rows a file may hold: more than the adults of the largest commune. */
const maxRows = 150_000;

/**
 * A filled form -> counts. Rows are looked at one by one and forgotten; no finding repeats what a row says. Never throws
 * for what a file may be.
 */
export function readForm({ file, bytes }: FormFile, form: Form, options: ReadFormOptions): FormReading {
  const findings = collectFindings(file);
  try {
    return readSheets(openFormFile(bytes), { file, form, findings, ...options });
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return { counts: new Map(), stated: new Map(), rows: 0, issues: [describeFault(file, error)] };
  }
}

interface Reader extends ReadFormOptions {
  readonly file: string;
  readonly form: Form;
  readonly findings: FormFindings;
}

function readSheets(sheets: readonly ReadSheet[], reader: Reader): FormReading {
  const counts = new Map(reader.form.tables.flatMap(table => table.counts.map(count => [count.id, 0] as const)));
  const read = reader.form.tables.map(table => readTable(table, { sheets, reader, counts }));
  const rows = read.reduce((sum, table) => sum + table.rows, 0);
  const stated = new Map(
    read.flatMap(tail => [...readStated(reader.form, { tail, counts, findings: reader.findings })]),
  );
  return { counts: new Map([...counts, ...stated]), stated, rows, issues: reader.findings.list() };
}

interface TableReading {
  readonly sheets: readonly ReadSheet[];
  readonly reader: Reader;
  /** Counted up. */
  readonly counts: Map<string, number>;
}

/** Reads the rows below the header, and keeps what stands below them: totals and signatures. */
function readTable(table: FormTable, { sheets, reader, counts }: TableReading): SheetTail & { readonly rows: number } {
  const { form, findings } = reader;
  const header = findHeader(table, sheets);
  const sheet = header?.sheet.name ?? sheets[0]?.name ?? '';
  const below: SheetRow[] = [];
  const isEnd = findEnd(form, table);
  let rows = 0;
  if (!header) findings.add({ sheet }, describeMissing(form, table));
  if (!header || !checkHeader(table, header, findings)) return { sheet, below, rows };
  for (const row of header.sheet.rows()) {
    if (row.number <= header.lastRow) continue;
    if (below.length > 0 || isEnd(row)) {
      if (below.push(row) > maxTail) break;
      continue;
    }
    const read = readRow(row, { table, sheet, findings });
    if (!read) continue;
    if (++rows > maxRows) {
      findings.add({ sheet, row: row.number }, tooLong);
      break;
    }
    acceptRow(read, { table, sheet, row: row.number, reader, counts });
  }
  refuseRowsBelow(below, { table, sheet, findings });
  return { sheet, below, rows };
}

/** Rows below the list that are looked at. */
const maxTail = 100;

const tooLong = {
  rule: 'form-size',
  message: `danh sách dài hơn ${formatNumber(maxRows)} dòng nên dừng đọc ở đây.`,
  hint: 'Tách danh sách theo thôn thành nhiều tệp rồi nhập các tệp cùng một lần.',
} as const;

function describeMissing(form: Form, table: FormTable) {
  const titles = table.columns.map(({ title }) => `«${title}»`).join(', ');
  return {
    rule: 'form-header',
    message: `không thấy bảng của ${form.number} (các cột ${titles}).`,
    hint: 'Kiểm tra đã chọn đúng tệp; giữ nguyên dòng tiêu đề của biểu mẫu.',
  };
}

interface AcceptedRow {
  readonly table: FormTable;
  readonly sheet: string;
  readonly row: number;
  readonly reader: Reader;
  readonly counts: Map<string, number>;
}

function acceptRow(read: ReadRow, { table, sheet, row, reader, counts }: AcceptedRow): void {
  const { form, file, persons, findings, onRow } = reader;
  const { values } = read;
  checkRow(read, { form, table, row, sheet, file, persons, findings });
  for (const count of table.counts) {
    if (isCounted(values, { form, table, count })) counts.set(count.id, (counts.get(count.id) ?? 0) + 1);
  }
  onRow?.(table, values);
}

interface Below {
  readonly table: FormTable;
  readonly sheet: string;
  readonly findings: FormFindings;
}

/** Rows of the list below its totals would be left out in silence. */
function refuseRowsBelow(below: readonly SheetRow[], { table, sheet, findings }: Below): void {
  const required = table.columns.findIndex(column => column.isRequired) + 1;
  for (const { number: row, cells } of below) {
    if (cells.get(1)?.kind !== 'number' || required < 2 || cells.get(required)?.kind !== 'text') continue;
    findings.add(
      { sheet, row, column: required },
      {
        rule: 'form-row',
        message: 'dòng này nằm dưới phần tổng hợp nên không được đếm.',
        hint: 'Chuyển dòng lên trong danh sách (chèn dòng phía trên dòng tổng), rồi nhập lại.',
      },
    );
  }
}

/** Tells whether a row ends the table: its total row, a line of the summary, or the signatures. */
function findEnd(form: Form, { columns, total }: FormTable): (row: SheetRow) => boolean {
  const labels = [...form.summary.map(({ text }) => text), ...form.signatures.map(({ title }) => title)].map(foldTitle);
  const column = columns.findIndex(({ id }) => id === total?.column) + 1;
  const label = total && foldTitle(total.label);
  return ({ cells }) => {
    const first = cells.get(1);
    if (first) {
      const text = first.kind === 'text' ? foldTitle(first.text) : '';
      return text !== '' && labels.some(each => text === each || text.startsWith(`${each} `));
    }
    return label !== undefined && foldTitle(cells.get(column)?.text ?? '') === label;
  };
}
