/** Number of the last line of a hunk, on one side; undefined where the hunk has no head that says it. */
export function lastLineOfHunk(hunk: string, side: 'old' | 'new'): number | undefined {
  const [head = '', ...lines] = hunk.split('\n');
  const starts = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(head);
  if (!starts) return undefined;
  const isOnSide = side === 'new' ? /^[ +]/ : /^[ -]/;
  const count = lines.filter(line => isOnSide.test(line)).length;
  return count === 0 ? undefined : Number(side === 'new' ? starts[2] : starts[1]) + count - 1;
}
