import type { Check, DossierContext } from '../check.ts';
import { appraisalReferences } from './appraisal-references.ts';
import { assignmentLead } from './assignment-lead.ts';
import { assignmentPresent } from './assignment-present.ts';
import { assignmentUnique } from './assignment-unique.ts';
import { citationIssuer } from './citation-issuer.ts';
import { citationKind } from './citation-kind.ts';
import { citationSubject } from './citation-subject.ts';
import { countLinesAgree } from './count-lines-agree.ts';
import { countWhole } from './count-whole.ts';
import { countsAgree } from './counts-agree.ts';
import { criteriaCounts } from './criteria-counts.ts';
import { criterionExists } from './criterion-exists.ts';
import { dateExists } from './date-exists.ts';
import { deadlineInPeriod } from './deadline-in-period.ts';
import { deadlinePassed } from './deadline-passed.ts';
import { documentCited } from './document-cited.ts';
import { documentExists } from './document-exists.ts';
import { documentFileExists } from './document-file-exists.ts';
import { documentFileHash } from './document-file-hash.ts';
import { documentInPeriod } from './document-in-period.ts';
import { documentKindKnown } from './document-kind-known.ts';
import { documentListedOnce } from './document-listed-once.ts';
import { documentMentioned } from './document-mentioned.ts';
import { documentNotLater } from './document-not-later.ts';
import { documentNumberForm } from './document-number-form.ts';
import { documentNumberOrder } from './document-number-order.ts';
import { documentOneSubject } from './document-one-subject.ts';
import { documentTemplateExists } from './document-template-exists.ts';
import { documentUnique } from './document-unique.ts';
import { evidenceDistinct } from './evidence-distinct.ts';
import { evidenceNamesCriterion } from './evidence-names-criterion.ts';
import { evidencePresent } from './evidence-present.ts';
import { evidenceRenewed } from './evidence-renewed.ts';
import { fillIn } from './fill-in.ts';
import { hamletCount } from './hamlet-count.ts';
import { headingNamesCriterion } from './heading-names-criterion.ts';
import { indexDossier } from './index-dossier.ts';
import { issuedNumber } from './issued-number.ts';
import { leadOneName } from './lead-one-name.ts';
import { linkOwnCommune } from './link-own-commune.ts';
import { listFollows } from './list-follows.ts';
import { marksPaired } from './marks-paired.ts';
import { materialTitle } from './material-title.ts';
import { nameSpelled } from './name-spelled.ts';
import { partNotLarger } from './part-not-larger.ts';
import { partsSum } from './parts-sum.ts';
import { percentComplete } from './percent-complete.ts';
import { periodAgrees } from './period-agrees.ts';
import { periodInSet } from './period-in-set.ts';
import { personalData } from './personal-data.ts';
import { pointsAgree } from './points-agree.ts';
import { pointsGiven } from './points-given.ts';
import { pointsTotal } from './points-total.ts';
import { populationDistinct } from './population-distinct.ts';
import { populationInProse } from './population-in-prose.ts';
import { populationOneSize } from './population-one-size.ts';
import { populationSteady } from './population-steady.ts';
import { proseCounts } from './prose-counts.ts';
import { proseDateOrder } from './prose-date-order.ts';
import { proseDocument } from './prose-document.ts';
import { prosePercent } from './prose-percent.ts';
import { proseRatioAgrees } from './prose-ratio-agrees.ts';
import { proseVerdict } from './prose-verdict.ts';
import { quantityOneValue } from './quantity-one-value.ts';
import { rateOneValue } from './rate-one-value.ts';
import { ratioAgrees } from './ratio-agrees.ts';
import { ratioComplete } from './ratio-complete.ts';
import { recognitionClaim } from './recognition-claim.ts';
import { recognitionWords } from './recognition-words.ts';
import { requirementTarget } from './requirement-target.ts';
import { resultInProse } from './result-in-prose.ts';
import { resultOpen } from './result-open.ts';
import { resultParts } from './result-parts.ts';
import { resultUnique } from './result-unique.ts';
import { sectionKnown } from './section-known.ts';
import { sectionPresent } from './section-present.ts';
import { separatorsConsistent } from './separators-consistent.ts';
import { shareNotFalling } from './share-not-falling.ts';
import { shareOneValue } from './share-one-value.ts';
import { stageComplete } from './stage-complete.ts';
import { stageInProcedure } from './stage-in-procedure.ts';
import { stageReviewer } from './stage-reviewer.ts';
import { superiorAbove } from './superior-above.ts';
import { symbolNamesIssuer } from './symbol-names-issuer.ts';
import { symbolSpelled } from './symbol-spelled.ts';
import { textDamage } from './text-damage.ts';
import { textLookalike } from './text-lookalike.ts';
import { textPlain } from './text-plain.ts';
import { textRepeated } from './text-repeated.ts';
import { toneConsistent } from './tone-consistent.ts';
import { valueInRange } from './value-in-range.ts';
import { verdictSupported } from './verdict-supported.ts';
import { wordSlip } from './word-slip.ts';
import { yearlyEvidence } from './yearly-evidence.ts';

/** The rules for one dossier. */
export const dossierChecks: readonly Check<DossierContext>[] = [
  periodInSet,
  superiorAbove,
  periodAgrees,
  fillIn,
  personalData,
  criterionExists,
  resultUnique,
  resultOpen,
  assignmentUnique,
  assignmentPresent,
  assignmentLead,
  leadOneName,
  deadlineInPeriod,
  deadlinePassed,
  valueInRange,
  countWhole,
  ratioComplete,
  ratioAgrees,
  resultInProse,
  proseRatioAgrees,
  prosePercent,
  percentComplete,
  partsSum,
  shareOneValue,
  populationOneSize,
  quantityOneValue,
  populationInProse,
  hamletCount,
  populationDistinct,
  partNotLarger,
  resultParts,
  pointsGiven,
  pointsAgree,
  pointsTotal,
  verdictSupported,
  proseVerdict,
  countsAgree,
  countLinesAgree,
  criteriaCounts,
  proseCounts,
  evidenceNamesCriterion,
  evidencePresent,
  evidenceDistinct,
  listFollows,
  linkOwnCommune,
  headingNamesCriterion,
  requirementTarget,
  documentUnique,
  documentKindKnown,
  documentExists,
  proseDocument,
  citationIssuer,
  documentListedOnce,
  citationKind,
  citationSubject,
  materialTitle,
  documentMentioned,
  documentOneSubject,
  documentNumberForm,
  symbolSpelled,
  symbolNamesIssuer,
  documentNumberOrder,
  documentNotLater,
  documentInPeriod,
  documentCited,
  documentFileExists,
  documentFileHash,
  issuedNumber,
  documentTemplateExists,
  sectionKnown,
  sectionPresent,
  textPlain,
  textLookalike,
  textDamage,
  textRepeated,
  marksPaired,
  wordSlip,
  nameSpelled,
  toneConsistent,
  separatorsConsistent,
  dateExists,
  proseDateOrder,
  rateOneValue,
  shareNotFalling,
  populationSteady,
  yearlyEvidence,
  evidenceRenewed,
  stageInProcedure,
  appraisalReferences,
  stageComplete,
  stageReviewer,
  indexDossier,
  recognitionClaim,
  recognitionWords,
];
