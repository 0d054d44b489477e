import { readYaml } from './read-yaml.ts';

/** The lines of a results.yaml that belong to one criterion; from 1, both included. */
export interface CriterionLines {
  readonly criterion: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Which lines of a results.yaml belong to which criterion, by the positions of our own reader. Blank lines and remarks
 * between two entries belong to none. undefined where the text is no YAML we accept.
 */
export function findCriterionLines(text: string): readonly CriterionLines[] | undefined {
  const yaml = readYaml({ file: 'results.yaml', text: text.replace(/\r\n?/g, '\n') });
  if (!isRecord(yaml.value) || !Array.isArray(yaml.value.results)) return undefined;
  const count = yaml.value.results.length;
  const starts = Array.from({ length: count }, (_, index) => yaml.locate(['results', index]).line);
  const lines = text.split(/\r\n?|\n/);
  const after = Object.keys(yaml.value).map(key => yaml.locate([key]).line);
  const last = starts.at(-1) ?? 0;
  const end = Math.min(lines.length + 1, ...after.filter(line => line > last));
  return starts.flatMap((from, index) => {
    const criterion = yaml.sourceText(['results', index, 'criterion']);
    const to = lastWritten(lines, from, (starts[index + 1] ?? end) - 1);
    return criterion === undefined ? [] : [{ criterion, from, to }];
  });
}

function lastWritten(lines: readonly string[], from: number, to: number): number {
  let line = to;
  while (line > from && /^\s*(#.*)?$/.test(lines[line - 1] ?? '')) line--;
  return line;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
