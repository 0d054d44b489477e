import { foldText } from './collation.ts';

/**
 * The known name nearest to `name`, or undefined where none is near enough to be a slip of the pen. Marks and
 * case do not count; of two as near, the one that begins alike for longer; distance is optimal string alignment (Damerau-Levenshtein with adjacent swaps).
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const folded = foldText(name);
  if (folded.trim() === '') return undefined;
  let best: { name: string; distance: number; shared: number } | undefined;
  for (const candidate of known) {
    const other = foldText(candidate);
    const distance = editDistance(folded, other);
    const shared = sharedStart(folded, other);
    const isNearer = !best || distance < best.distance || (distance === best.distance && shared > best.shared);
    if (isNearer) best = { name: candidate, distance, shared };
  }
  const allowed = Math.max(1, Math.floor(folded.length / 3));
  return best && (best.distance <= allowed || foldText(best.name).startsWith(folded)) ? best.name : undefined;
}

function sharedStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return length;
}

/** Letters to change, add, drop or swap (neighbours) until one text is the other. */
export function editDistance(left: string, right: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      let distance = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (isSwap) distance = Math.min(distance, at(beforePrevious, column - 2) + 1);
      current.push(distance);
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, right.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
