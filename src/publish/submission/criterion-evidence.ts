import type { CriterionAssessment } from '../../assessment/assess-criterion.ts';
import { missingEvidence } from '../../checks/dossier/evidence-present.ts';
import { citeDocument } from '../../documents/view/citation.ts';
import type { DossierBundle } from '../../schema/bundle.ts';
import type { DocumentKinds } from '../../schema/content.ts';
import { criterionFolder } from './names.ts';

/** One piece of evidence: what it is, and where it can be seen. */
export interface EvidenceItem {
  readonly title: string;
  readonly url: string | undefined;
  /** Name of the attached file, where there is one in `files/`. */
  readonly file: string | undefined;
}

export interface CriterionEvidence {
  readonly assessment: CriterionAssessment;
  readonly folder: string;
  readonly documents: readonly EvidenceItem[];
  readonly materials: readonly EvidenceItem[];
  /** Required pieces that nothing given answers to, in the words of the set. */
  readonly missing: readonly string[];
}

/** What each criterion of the period rests on, in the order of the set; criteria nobody assessed are left out. */
export function collectEvidence(
  bundle: DossierBundle,
  criteria: readonly CriterionAssessment[],
  kinds: DocumentKinds | undefined,
): readonly CriterionEvidence[] {
  const register = new Map(bundle.documents.data.documents.map(document => [document.id, document]));
  const kindOf = new Map(bundle.documents.data.documents.map(({ id, kind }) => [id, kind]));
  const attached = new Set(bundle.files);
  const nameOf = (file: string | undefined) => {
    const name = file?.replace(/^files\//, '');
    return name !== undefined && attached.has(name) ? name : undefined;
  };
  return criteria.flatMap(assessment => {
    const { criterion, isAssigned, verdict } = assessment;
    const evidence = bundle.evidence.get(criterion.id);
    const isExpected = isAssigned && verdict !== 'not-assessed';
    if (!evidence && !isExpected) return [];
    const documents = (evidence?.data.documents ?? []).flatMap(id => register.get(id) ?? []);
    return {
      assessment,
      folder: criterionFolder(criterion),
      documents: documents.map(document => ({
        title: document.documentNumber
          ? `${citeDocument(document, kinds)}: ${document.subject}`
          : citeDocument(document, kinds),
        url: document.url,
        file: nameOf(document.file),
      })),
      materials: (evidence?.data.materials ?? []).map(({ title, url }) => ({ title, url, file: undefined })),
      missing: isExpected ? missingEvidence(criterion, evidence, kindOf).map(({ title }) => title) : [],
    };
  });
}
