import { capitalise } from '../../../text/letter-case.ts';
import { lineWidth } from '../../docx/text-width.ts';
import type { CheckedDocument, Problem } from '../finding.ts';
import type { TextLine } from '../text-line.ts';
import { columnWidth, findRuleBelow } from './find-rule-below.ts';

export interface ExpectedRule {
  /** Vietnamese name of the element above. */
  readonly name: string;
  /** Length as a share of the text above: all of it, or a third to a half. */
  readonly length: 'whole' | 'third-to-half';
}

/** Shares with room for how programs draw and for the width of letters, known to about a percent. */
const lengths = {
  whole: { smallest: 0.9, largest: 1.1, words: 'dài bằng dòng chữ' },
  'third-to-half': { smallest: 0.31, largest: 0.53, words: 'dài bằng 1/3 đến 1/2 dòng chữ' },
} as const;

/** Checks the line under the last of the lines of an element: present, and as long as it should be. */
export function expectRuleBelow(
  lines: readonly TextLine[],
  document: CheckedDocument,
  { name, length }: ExpectedRule,
): readonly Problem[] {
  const last = lines.at(-1);
  if (!last) return [];
  const below = findRuleBelow(last, document);
  const { words } = lengths[length];
  const problem = (message: string) => [
    { message, hint: `Vẽ một đường kẻ nét liền dưới ${name}, ${words}.`, paragraph: last.paragraph },
  ];
  if (!below) return problem(`Dưới ${name} không có đường kẻ ngang`);
  if (below.kind === 'full-underline') {
    return length === 'whole' ? [] : problem(`${capitalise(name)} gạch chân cả dòng, đường kẻ phải ${words}`);
  }
  const shares = lines.flatMap(line => shareOf(line, below.length, document) ?? []);
  if (shares.length < lines.length || shares.some(share => isWithin(share, lengths[length]))) return [];
  const percent = Math.round((shares.at(-1) ?? 0) * 100);
  return problem(`Đường kẻ dưới ${name} dài ${percent}% dòng chữ, phải ${words}`);
}

function isWithin(
  share: number,
  { smallest, largest }: { readonly smallest: number; readonly largest: number },
): boolean {
  return share >= smallest && share <= largest;
}

/** Unknown where the length is, and where the text is wrapped and its lines are the business of the layout. */
function shareOf(line: TextLine, length: number | undefined, { model }: CheckedDocument): number | undefined {
  const available = columnWidth(line.paragraph, model);
  /** That function takes sizes in half points. */
  const width = line.runs.reduce((sum, run) => sum + lineWidth(run.text, { ...run, size: run.size * 2 }), 0);
  if (length === undefined || width === 0 || available === undefined || width > available * 0.95) return undefined;
  return length / width;
}
