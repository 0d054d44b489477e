import type { Verdict } from '../schema/common.ts';
import { verdictLabels } from '../text/labels.ts';

/** A verdict as pages print it: the word, and the key of its colour and sign. */
export interface VerdictView {
  readonly key: Verdict | 'unknown';
  readonly label: string;
}

/** undefined: the dossier has no result for the criterion yet. */
export function buildVerdict(verdict: Verdict | undefined): VerdictView {
  return verdict === undefined
    ? { key: 'unknown', label: 'Chưa có kết quả' }
    : { key: verdict, label: verdictLabels[verdict] };
}
