export interface CommentedHunk {
  /** The piece of the difference that the forge shows above the comment; its last line is the one commented on. */
  readonly hunk: string;
  readonly side: 'old' | 'new';
  /** How many lines the comment covers. */
  readonly lines: number;
}

/**
 * The criteria of a results.yaml that the lines of a hunk belong to, for when the commit itself is gone. Empty where
 * the hunk does not reach up to the entry of every line: half an answer would attach a comment to the wrong one.
 */
export function criteriaOfHunk({ hunk, side, lines }: CommentedHunk): readonly string[] {
  const wanted = side === 'new' ? /^[ +]/ : /^[ -]/;
  const texts = hunk
    .split('\n')
    .slice(1)
    .filter(line => wanted.test(line))
    .map(line => line.slice(1));
  if (lines > texts.length) return [];
  const found = texts.map((_, index) => criterionAt(texts, index)).slice(-lines);
  return found.includes(undefined) ? [] : [...new Set(found as readonly string[])];
}

const entry = /^( *)- +criterion: *(["']?)([0-9A-Za-z.]+)\2 *(?:#.*)?$/;

function criterionAt(texts: readonly string[], index: number): string | undefined {
  if (/^\s*(#.*)?$/.test(texts[index] ?? '')) return undefined;
  let indent = Number.POSITIVE_INFINITY;
  for (let at = index; at >= 0; at--) {
    const text = texts[at] ?? '';
    const found = entry.exec(text);
    if (found && (found[1] ?? '').length < indent) return found[3];
    const depth = text.search(/\S/);
    if (depth === 0 && !text.startsWith('#')) return undefined;
    // A list further out, and not one of ours: the line belongs to something else.
    if (/^ *- /.test(text) && depth < indent) indent = depth;
  }
  return undefined;
}
