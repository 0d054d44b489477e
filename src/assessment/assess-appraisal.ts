import type { Appraisal, AppraisalComment, Conclusion, Voice } from '../schema/appraisal.ts';
import type { Verdict } from '../schema/common.ts';
import type { CriterionAssessment } from './assess-criterion.ts';
import type { DossierAssessment } from './assess-dossier.ts';

/** What a stage holds of one criterion beside what the commune reported. */
export interface AppraisedCriterion {
  /** The newest voice: it speaks for the stage. */
  readonly decisive: Voice | undefined;
  /** The other reviewers' voices, newest first. */
  readonly others: readonly Voice[];
  /** Verdict or result are not the same in all voices. */
  readonly isDisputed: boolean;
  /** Verdict of the stage differs from the commune's. */
  readonly differs: boolean;
  readonly comments: readonly AppraisalComment[];
}

export interface AppraisalCounts {
  readonly met: number;
  readonly notMet: number;
  /** Assigned criteria that no voice has judged. */
  readonly open: number;
  readonly assigned: number;
}

export interface AppraisedDossier {
  readonly byId: ReadonlyMap<string, AppraisedCriterion>;
  readonly counts: AppraisalCounts;
  readonly conclusion: Conclusion | undefined;
  /** Comments that nobody has attached to a criterion; an official report may not pass them over. */
  readonly unattached: readonly AppraisalComment[];
}

/** What one stage's appraisal says, criterion by criterion. Pure; the newest undismissed voice decides. */
export function assessAppraisal(
  appraisal: Appraisal | undefined,
  { criteria }: Pick<DossierAssessment, 'criteria'>,
): AppraisedDossier {
  const byId = new Map(criteria.map(each => [each.criterion.id, appraiseCriterion(each, appraisal)]));
  const isUnattached = ({ anchor, isDeleted, isInReport, criterion, author, commands }: AppraisalComment) =>
    anchor.how === 'none' &&
    criterion === undefined &&
    !isDeleted &&
    isInReport !== false &&
    author.role !== undefined &&
    !(commands.length > 0 && commands.every(({ command }) => command === 'ket-luan'));
  return {
    byId,
    counts: countAppraised(criteria, byId),
    conclusion: appraisal?.conclusion,
    unattached: (appraisal?.comments ?? []).filter(isUnattached),
  };
}

function appraiseCriterion(
  { criterion: { id }, verdict }: CriterionAssessment,
  appraisal: Appraisal | undefined,
): AppraisedCriterion {
  const voices = (appraisal?.voices ?? []).filter(voice => voice.criterion === id).sort(newestFirst);
  const [decisive, ...others] = voices;
  return {
    decisive,
    others,
    isDisputed: others.some(other => other.verdict !== decisive?.verdict || other.value !== decisive?.value),
    differs: decisive?.verdict !== undefined && decisive.verdict !== verdict,
    comments: (appraisal?.comments ?? []).filter(comment => comment.criterion === id && isChosen(comment)),
  };
}

/** Chosen by hand, else whatever somebody with a role said and did not take back. */
function isChosen({ isInReport, isDeleted, author }: AppraisalComment): boolean {
  return !isDeleted && (isInReport ?? (author.role !== undefined && !author.isRequestAuthor));
}

function newestFirst(left: Voice, right: Voice): number {
  if (left.date !== right.date) return left.date < right.date ? 1 : -1;
  return left.reviewer < right.reviewer ? -1 : 1;
}

/** Counts the verdicts of the stage over some of the criteria. */
export function countAppraised(
  criteria: readonly CriterionAssessment[],
  byId: ReadonlyMap<string, AppraisedCriterion>,
): AppraisalCounts {
  const assigned = criteria.filter(({ isAssigned }) => isAssigned);
  const verdicts = assigned.map(({ criterion }) => byId.get(criterion.id)?.decisive?.verdict);
  const count = (verdict: Verdict) => verdicts.filter(each => each === verdict).length;
  const [met, notMet] = [count('met'), count('not-met')];
  return { met, notMet, open: verdicts.filter(verdict => verdict === undefined).length, assigned: assigned.length };
}
