/** Lines of a YAML comment, indented; an empty list gives nothing. */
export function comment(lines: readonly string[], indent = 0): string {
  const space = ' '.repeat(indent);
  return lines
    .flatMap(line => line.split('\n'))
    .map(line => `${space}# ${line}`.trimEnd())
    .map(line => `${line}\n`)
    .join('');
}

/** Lines of YAML that stand in place once nothing but their "#" is taken away. */
export function switchedOff(lines: readonly string[], indent = 0): string {
  return lines
    .map(line => `${' '.repeat(indent)}#${line}`.trimEnd())
    .map(line => `${line}\n`)
    .join('');
}

/** A text as a double-quoted YAML scalar: JSON strings are YAML. */
export function quote(text: string): string {
  return JSON.stringify(text);
}
