/** One line of the table of results. */
export interface Row {
  readonly what: string;
  readonly time: string;
  readonly memory: string;
  /** Cost of one item, e.g. "0.09 ms a result". */
  readonly each: string;
  /** Ratio or difference to the floor, measured in the same run. */
  readonly ratio: string;
  readonly target: string;
  readonly isReached: boolean | undefined;
}

/** The rows as a Markdown table, columns aligned. */
export function formatTable(rows: readonly Row[]): string {
  const head = ['what', 'time', 'peak memory', 'each', 'to the floor', 'target', 'reached'];
  const cells = rows.map(({ what, time, memory, each, ratio, target, isReached }) => {
    const reached = isReached === undefined ? '' : isReached ? 'yes' : 'NO';
    return [what, time, memory, each, ratio, target, reached];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map(row => row[column]?.length ?? 0), 3));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...cells.map(line), ''].join('\n');
}

export function formatSeconds(seconds: number): string {
  return seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
}

export function formatMemory(bytes: number): string {
  return bytes > 0 ? `${Math.round(bytes / 1e6)} MB` : '';
}
