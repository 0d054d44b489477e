import type { Appraisal, AppraisalComment, AppraisalReview, Conclusion, Voice } from '../../schema/appraisal.ts';
import type { Procedure } from '../../schema/criteria-set.ts';
import type { Result } from '../../schema/result.ts';
import { hashDossier } from '../content-hash.ts';

/**
 * missing: nobody of the step has spoken; again: the criterion was edited since; supplement: something was asked for;
 * disagreement: the step's own voices differ; conference: an independent step differs from the one before.
 */
export type CriterionState = 'done' | 'missing' | 'again' | 'supplement' | 'disagreement' | 'conference';

export interface StandingVoice {
  readonly voice: Voice;
  /** Whether the criterion is still what was appraised; false also where nobody knows what was. */
  readonly isCurrent: boolean;
}

export interface CriterionStanding {
  readonly criterion: string;
  /** What the commune reports. */
  readonly result: Result | undefined;
  readonly state: CriterionState;
  readonly isRequired: boolean;
  /** Voices of this step and of all others, in the order of the procedure. */
  readonly voices: readonly StandingVoice[];
  /** Whether a voice of this step holds another verdict or value than the commune. */
  readonly differsFromCommune: boolean;
  readonly openComments: readonly AppraisalComment[];
}

export interface StageStanding {
  readonly stage: string;
  readonly title: string;
  readonly criteria: readonly CriterionStanding[];
  /** Comments with authority that belong to no criterion nor file yet. */
  readonly unattached: readonly AppraisalComment[];
  /** Newest review of each reviewer that decides: not dismissed, no mere comment, not of the request's author. */
  readonly decisions: readonly AppraisalReview[];
  /** Reviewers of an independent step who have already spoken in another. */
  readonly notIndependent: readonly string[];
  readonly conclusion: Conclusion | undefined;
  /** Whether the dossier is still what was concluded; false also where nobody knows what was. */
  readonly isConclusionCurrent: boolean;
  readonly appraisal: Appraisal | undefined;
}

export interface StandingInput {
  readonly procedure: Procedure;
  /** Ids in the order of the set, with what the period asks for. */
  readonly criteria: readonly { readonly id: string; readonly isAssigned: boolean }[];
  readonly results: readonly Result[];
  readonly appraisals: ReadonlyMap<string, Appraisal>;
  /** Hash of each criterion of the set as it is now. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** How far one step has come, criterion by criterion; `stage` is an id of the procedure. */
export function buildStanding(stage: string, input: StandingInput): StageStanding {
  const { procedure, appraisals } = input;
  const index = procedure.stages.findIndex(({ id }) => id === stage);
  const definition = procedure.stages[index];
  const appraisal = appraisals.get(stage);
  const byCriterion = Map.groupBy(appraisal?.comments ?? [], ({ criterion }) => criterion);
  const results = new Map(input.results.map(result => [result.criterion, result]));
  const voices = procedure.stages.flatMap(({ id }) => appraisals.get(id)?.voices ?? []);
  const compared = definition?.onDisagreement === 'conference' ? procedure.stages[index - 1]?.id : undefined;
  const criteria = input.criteria.map(({ id, isAssigned }) => {
    const context = { stage, compared, isRequired: isAssigned, hash: input.hashes.get(id) };
    const about = voices.filter(({ criterion }) => criterion === id);
    const open = (byCriterion.get(id) ?? []).filter(isOpen);
    return buildCriterion({ criterion: id, result: results.get(id), voices: about, openComments: open }, context);
  });
  return {
    stage,
    title: definition?.title ?? stage,
    criteria,
    unattached: (appraisal?.comments ?? []).filter(isUnattached),
    decisions: findDecisions(appraisal?.reviews ?? []),
    notIndependent: definition?.independent ? findDependent(stage, voices) : [],
    conclusion: appraisal?.conclusion,
    isConclusionCurrent: appraisal?.conclusion?.appraisedHash === hashDossier(input.hashes),
    appraisal,
  };
}

interface CriterionContext {
  readonly stage: string;
  /** The step whose verdict must be the same, or a conference is held. */
  readonly compared: string | undefined;
  readonly isRequired: boolean;
  readonly hash: string | undefined;
}

interface CriterionInput extends Pick<CriterionStanding, 'criterion' | 'result' | 'openComments'> {
  readonly voices: readonly Voice[];
}

function buildCriterion(
  input: CriterionInput,
  { stage, compared, isRequired, hash }: CriterionContext,
): CriterionStanding {
  const { voices, ...rest } = input;
  const standing = voices.map(voice => ({
    voice,
    isCurrent: voice.appraisedHash !== undefined && voice.appraisedHash === hash,
  }));
  const own = standing.filter(({ voice }) => voice.stage === stage);
  const judged = own.filter(({ voice }) => voice.verdict !== undefined);
  const verdicts = new Set(judged.map(({ voice }) => voice.verdict));
  const others = voices.filter(voice => voice.stage === compared && voice.verdict !== undefined);
  const state = (): CriterionState => {
    if (own.some(({ voice }) => voice.supplement !== undefined)) return 'supplement';
    if (judged.some(({ isCurrent }) => !isCurrent)) return 'again';
    if (verdicts.size > 1) return 'disagreement';
    if (judged.length > 0 && others.some(({ verdict }) => !verdicts.has(verdict))) return 'conference';
    return judged.length === 0 && isRequired ? 'missing' : 'done';
  };
  const { result } = rest;
  const differs = ({ voice: { verdict, value } }: StandingVoice) =>
    (verdict !== undefined && verdict !== result?.verdict) || (value !== undefined && value !== result?.value);
  return { ...rest, voices: standing, state: state(), isRequired, differsFromCommune: own.some(differs) };
}

/** Commands are shown as voices; what is open is what else was said and nobody has resolved. */
function isOpen({ isResolved, isDeleted, body }: AppraisalComment): boolean {
  return !isResolved && !isDeleted && body.replace(/^\/.*$/gm, '').trim() !== '';
}

/** A person can attach it by hand (how: manual), or say that it does not belong into the report. */
function isUnattached({ anchor, criterion, author, isDeleted, isInReport, commands }: AppraisalComment): boolean {
  const isConclusion = commands.length > 0 && commands.every(({ command }) => command === 'ket-luan');
  const isAttached = anchor.how !== 'none' || criterion !== undefined || isConclusion;
  return !isAttached && author.role !== undefined && !isDeleted && isInReport !== false;
}

/** Of each reviewer with authority the newest review that decides anything. */
function findDecisions(reviews: readonly AppraisalReview[]): AppraisalReview[] {
  const newest = new Map<string, AppraisalReview>();
  const deciding = reviews.filter(({ state, author }) => {
    return (state === 'approved' || state === 'changes-requested') && author.role && !author.isRequestAuthor;
  });
  for (const review of deciding.toSorted((left, right) => (left.date < right.date ? -1 : 1))) {
    newest.set(review.author.reviewer ?? '', review);
  }
  return [...newest.values()];
}

function findDependent(stage: string, voices: readonly Voice[]): string[] {
  const elsewhere = new Set(voices.filter(voice => voice.stage !== stage).map(({ reviewer }) => reviewer));
  const own = new Set(voices.filter(voice => voice.stage === stage).map(({ reviewer }) => reviewer));
  return [...own].filter(reviewer => elsewhere.has(reviewer)).sort();
}
