/**
 * An equation breaks no line inside a fraction, so a long wording in one runs out of its cell or of a narrow screen.
 * Words in `\text{...}` that are longer than `room` characters are set in several lines, one below the other.
 */
export function fitFormula(latex: string, room: number): string {
  return latex.replace(/\\text\{([^{}]*)\}/g, (whole, words: string) => {
    const lines = breakLines(words, Math.max(room, shortest));
    if (lines.length === 1) return whole;
    return `\\begin{gathered}${lines.map(line => `\\text{${line}}`).join('\\\\')}\\end{gathered}`;
  });
}

/** Characters a line has in any case; narrower columns are not for formulas. */
const shortest = 16;

/** As few lines as fit in the room, and those as even as the words allow. */
function breakLines(words: string, room: number): string[] {
  const widest = fill(words, room);
  for (let width = Math.ceil(words.length / widest.length); width < room; width++) {
    const even = fill(words, width);
    if (even.length === widest.length) return even;
  }
  return widest;
}

function fill(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
