import { fixOrder } from './fix-order.ts';
import { fixSymbols } from './fix-symbols.ts';
import { type Fixed, fixText } from './fix-text.ts';

export interface FileToFix {
  /** Relative to the repository, with "/". */
  readonly file: string;
  readonly text: string;
  /** Ids of the criteria of the dossier's set, in its order; empty where it is not known. */
  readonly order: readonly string[];
}

/** All mechanical repairs for one file of a dossier; running it twice changes nothing more. */
export function fixFile({ file, text, order }: FileToFix): Fixed {
  const steps: ((text: string) => Fixed)[] = [current => fixText(current, file.endsWith('.md') ? 'markdown' : 'yaml')];
  if (file.endsWith('/documents.yaml')) steps.push(fixSymbols);
  if (file.endsWith('/results.yaml')) steps.push(current => fixOrder(current, order));
  return steps.reduce<Fixed>(
    (done, step) => {
      const next = step(done.text);
      return { text: next.text, changes: [...done.changes, ...next.changes] };
    },
    { text, changes: [] },
  );
}
