import { type Cell, writeCsv } from '../../text/csv.ts';

/** A column of open data: its name in files, and what it means in words. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** All values it may take. */
  readonly values?: readonly string[] | undefined;
  /** Never empty. */
  readonly isRequired?: boolean | undefined;
}

/** A table of open data, ready to be written in any format. */
export interface DataTable {
  /** Address of its CSV on the site. */
  readonly path: string;
  /** Letters, digits, hyphens; unique among all tables. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Names of the columns that tell rows apart. */
  readonly key: readonly string[];
}

/** A column together with where its cells come from. */
export interface ColumnOf<Row> extends Column {
  readonly of: (row: Row) => Cell | undefined;
}

export interface TableSource<Row> extends Pick<DataTable, 'path' | 'name' | 'title' | 'key'> {
  readonly columns: readonly ColumnOf<Row>[];
  readonly rows: readonly Row[];
}

export function buildTable<Row>({ columns, rows, ...head }: TableSource<Row>): DataTable {
  return {
    ...head,
    columns: columns.map(({ of: _, ...column }) => column),
    rows: rows.map(row => columns.map(({ of }) => of(row) ?? null)),
  };
}

export function writeTableCsv({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>): string {
  return writeCsv(
    columns.map(({ name }) => name),
    rows,
  );
}
