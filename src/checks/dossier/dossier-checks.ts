import type { Check, DossierContext } from '../check.ts';
import { countsAgree } from './counts-agree.ts';
import { criterionExists } from './criterion-exists.ts';
import { documentCited } from './document-cited.ts';
import { documentExists } from './document-exists.ts';
import { documentFileExists } from './document-file-exists.ts';
import { documentKindKnown } from './document-kind-known.ts';
import { documentNotLater } from './document-not-later.ts';
import { documentNumberForm } from './document-number-form.ts';
import { documentNumberOrder } from './document-number-order.ts';
import { documentOneSubject } from './document-one-subject.ts';
import { documentTemplateExists } from './document-template-exists.ts';
import { documentUnique } from './document-unique.ts';
import { evidenceNamesCriterion } from './evidence-names-criterion.ts';
import { evidencePresent } from './evidence-present.ts';
import { fillIn } from './fill-in.ts';
import { headingNamesCriterion } from './heading-names-criterion.ts';
import { periodInSet } from './period-in-set.ts';
import { populationOneSize } from './population-one-size.ts';
import { proseRatioAgrees } from './prose-ratio-agrees.ts';
import { ratioAgrees } from './ratio-agrees.ts';
import { ratioComplete } from './ratio-complete.ts';
import { recognitionClaim } from './recognition-claim.ts';
import { resultOpen } from './result-open.ts';
import { resultUnique } from './result-unique.ts';
import { sectionKnown } from './section-known.ts';
import { sectionPresent } from './section-present.ts';
import { textPlain } from './text-plain.ts';
import { valueInRange } from './value-in-range.ts';
import { verdictSupported } from './verdict-supported.ts';

/** The rules for one dossier. */
export const dossierChecks: readonly Check<DossierContext>[] = [
  periodInSet,
  fillIn,
  criterionExists,
  resultUnique,
  resultOpen,
  valueInRange,
  ratioComplete,
  ratioAgrees,
  proseRatioAgrees,
  populationOneSize,
  verdictSupported,
  countsAgree,
  evidenceNamesCriterion,
  evidencePresent,
  headingNamesCriterion,
  documentUnique,
  documentKindKnown,
  documentExists,
  documentOneSubject,
  documentNumberForm,
  documentNumberOrder,
  documentNotLater,
  documentCited,
  documentFileExists,
  documentTemplateExists,
  sectionKnown,
  sectionPresent,
  textPlain,
  recognitionClaim,
];
