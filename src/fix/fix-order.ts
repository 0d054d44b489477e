import type { Fixed } from './fix-text.ts';

const itemStart = /^ {0,2}- criterion:[ \t]*["']?([^"'\s#]+)/;

/**
 * Puts the entries of `results:` in the order of the set, each with the comment above it. Works on lines, so that
 * not one character of an entry changes; entries of unknown criteria keep their order at the end.
 */
export function fixOrder(text: string, order: readonly string[]): Fixed {
  const lines = text.split('\n');
  const head = lines.findIndex(line => /^results:\s*$/.test(line));
  if (head < 0) return { text, changes: [] };
  const end = endOfList(lines, head + 1);
  const chunks = splitItems(lines.slice(head + 1, end));
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const sorted = chunks.items.toSorted((left, right) => rank(left.id) - rank(right.id));
  if (sorted.every((item, index) => item === chunks.items[index])) return { text, changes: [] };
  const body = [...chunks.before, ...sorted.flatMap(item => item.lines)];
  const fixed = [...lines.slice(0, head + 1), ...body, ...lines.slice(end)].join('\n');
  return { text: fixed, changes: ['xếp kết quả theo thứ tự của bộ tiêu chí'] };
}

interface Item {
  readonly id: string;
  readonly lines: readonly string[];
}

/** The list ends before the next key at the margin and the comment and blank lines above that key. */
function endOfList(lines: readonly string[], start: number): number {
  let end = lines.findIndex((line, index) => index >= start && /^[a-zA-Z]/.test(line));
  if (end < 0) end = lines.length;
  while (end > start && /^(#.*|\s*)$/.test(lines[end - 1] ?? '')) end--;
  return end;
}

function splitItems(lines: readonly string[]): { readonly before: readonly string[]; readonly items: readonly Item[] } {
  const starts = lines.flatMap((line, index) => (itemStart.test(line) ? [withComments(lines, index)] : []));
  const items = starts.map((start, position) => {
    const part = lines.slice(start, starts[position + 1] ?? lines.length);
    return { id: itemStart.exec(part.find(line => itemStart.test(line)) ?? '')?.[1] ?? '', lines: part };
  });
  return { before: lines.slice(0, starts[0] ?? lines.length), items };
}

function withComments(lines: readonly string[], index: number): number {
  let start = index;
  while (start > 0 && /^\s*#/.test(lines[start - 1] ?? '')) start--;
  return start;
}
