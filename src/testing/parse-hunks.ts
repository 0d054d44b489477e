export interface Hunk {
  readonly head: string;
  readonly oldStart: number;
  readonly oldCount: number;
  readonly newStart: number;
  readonly newCount: number;
  readonly lines: readonly string[];
}

/** The hunks of the difference of one file, as git prints it. */
export function parseHunks(diff: string): Hunk[] {
  return diff
    .split(/^(?=@@ )/m)
    .slice(1)
    .map(text => {
      const [head = '', ...lines] = text.replace(/\n$/, '').split('\n');
      const [, oldStart, oldCount = '1', newStart, newCount = '1'] =
        /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(head) ?? [];
      return {
        head,
        oldStart: Number(oldStart),
        oldCount: Number(oldCount),
        newStart: Number(newStart),
        newCount: Number(newCount),
        lines: lines.filter(line => !line.startsWith('\\')),
      };
    });
}
