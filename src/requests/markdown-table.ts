export interface Table {
  readonly head: readonly string[];
  /** Cells are Markdown already, on one line and without bare "|". */
  readonly rows: readonly (readonly string[])[];
  /** Rows shown; the rest is counted below. */
  readonly limit: number;
}

/** A table of GitHub's Markdown, which GitLab and Forgejo read, too. */
export function formatTable({ head, rows, limit }: Table): string {
  const shown = rows.slice(0, limit);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rest = rows.length - shown.length;
  const note =
    rest > 0
      ? `${shown.length > 0 ? '\n\n' : ''}… ${shown.length > 0 ? 'và ' : ''}${rest} mục${shown.length > 0 ? ' khác' : ''} không hiện ở đây; xem đủ: \`npx hoso check\`.`
      : '';
  if (shown.length === 0) return note;
  return [line(head), line(head.map(() => '---')), ...shown.map(line)].join('\n') + note;
}
