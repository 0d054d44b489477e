/** A table of figures: a row for each group, commune or district, the same columns in each. */
export interface FigureTable {
  readonly caption: string;
  /** Head of the column of titles: "Nhóm". */
  readonly first: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  /** All rows together, where that says something. */
  readonly total?: readonly (number | string)[];
}

export interface FigureRow {
  readonly title: string;
  /** undefined: the row has no page of its own. */
  readonly href?: string | undefined;
  readonly values: readonly (number | string)[];
}
