import type { Run } from './run-process.ts';

type Took = Pick<Run, 'seconds' | 'processor' | 'bytes'>;

/** One line of the table of results. */
export interface Row {
  readonly what: string;
  readonly took: Took;
  /** Cost of one item, e.g. "90 µs a result". */
  readonly each?: string;
  /** Ratio or difference to the floor, measured in the same run. */
  readonly ratio?: string;
  readonly target?: string;
  readonly isReached?: boolean;
}

/** The rows as a Markdown table, columns aligned. */
export function formatTable(rows: readonly Row[]): string {
  const head = ['what', 'time', 'processor', 'peak memory', 'each', 'to the floor', 'target', 'reached'];
  const cells = rows.map(({ what, took, each = '', ratio = '', target = '', isReached }) => {
    const reached = isReached === undefined ? '' : isReached ? 'yes' : 'NO';
    const { seconds, processor, bytes } = took;
    const memory = bytes > 0 ? `${Math.round(bytes / 1e6)} MB` : '';
    return [
      what,
      formatSeconds(seconds),
      processor > 0 ? formatSeconds(processor) : '',
      memory,
      each,
      ratio,
      target,
      reached,
    ];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map(row => row[column]?.length ?? 0), 3));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...cells.map(line), ''].join('\n');
}

/** How many times as long as the floor: by the clock, and by the processor, which other work disturbs less. */
export function formatRatio(subject: Omit<Took, 'bytes'>, floor: Omit<Took, 'bytes'>): string {
  const processor = (subject.processor / floor.processor).toFixed(2);
  return `${(subject.seconds / floor.seconds).toFixed(2)} x (processor ${processor} x)`;
}

export function formatSeconds(seconds: number): string {
  return seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
}
