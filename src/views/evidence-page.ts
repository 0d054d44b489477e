import type { DossierAssessment } from '../assessment/assess-dossier.ts';
import type { Contact } from '../schema/content.ts';
import { formatNumber } from '../text/numbers.ts';
import { citePage } from './cite-page.ts';
import { buildCorrection } from './correction-view.ts';
import { buildDossierHead, type DossierHead } from './dossier-head.ts';
import { buildDownloads, type DataFile, type DownloadView } from './download-view.ts';
import { buildEvidence, type EvidenceContext, type EvidenceView } from './evidence-view.ts';
import { type DossierHistory, findVersion, listValueChanges } from './history-view.ts';
import { appraisalPath, evidencePath, qualityAnchor, qualityPath } from './links.ts';
import { type Finding, groupNotices } from './notice-view.ts';
import { buildRegister, type RegisterRow } from './register-view.ts';

/*
 * All evidence of a dossier on one page, an anchor a criterion: 37 pages a dossier would be 82,732 more for a province
 * of 559 communes and 4 years, and a page a pillar still 8,944, while one reads, prints and is searched as one text. It
 * is as long as the report; what must be small is the page of the dossier, which leads here.
 */

export interface CriterionEvidence extends EvidenceView {
  /** Opens a letter or form with dossier, criterion and version filled in; undefined: no contact is configured. */
  readonly correctionHref: string | undefined;
}

export interface EvidencePage extends DossierHead {
  readonly title: string;
  readonly lead: string;
  readonly qualityHref: string;
  readonly citation: string;
  readonly pillars: readonly {
    readonly id: string;
    readonly title: string;
    readonly criteria: readonly CriterionEvidence[];
  }[];
  /** undefined: nobody has appraised the dossier. */
  readonly appraisalHref: string | undefined;
  readonly register: readonly RegisterRow[];
  /** The register and the results as files. */
  readonly downloads: readonly DownloadView[];
}

export interface EvidencePageInput extends Omit<EvidenceContext, 'notices' | 'score' | 'changes' | 'dossierHref'> {
  readonly assessment: DossierAssessment;
  readonly findings: readonly Finding[];
  readonly data: readonly DataFile[];
  readonly contact: Contact | undefined;
  readonly history: DossierHistory;
  /** Where the site is published; undefined: not known. */
  readonly site: URL | undefined;
}

/** All that the page of evidence prints. Pure: the same data gives the same page. */
export function buildEvidencePage(input: EvidencePageInput): EvidencePage {
  const { bundle, assessment, history } = input;
  const version = findVersion(history);
  const head = buildDossierHead(bundle, version);
  const { commune, period, dossierHref } = head;
  const ids = assessment.criteria.map(({ criterion }) => criterion.id);
  const notices = new Map(groupNotices(input.findings, ids).map(group => [group.criterion, group]));
  const context = { ...input, score: assessment.score, notices, changes: listValueChanges(history), dossierHref };
  return {
    ...head,
    title: `Minh chứng: ${commune}, ${period}`,
    lead: describeEvidence(input),
    qualityHref: `${qualityPath(bundle.commune.id)}#${qualityAnchor(bundle.id)}`,
    citation: citePage({
      bundle,
      part: 'Minh chứng',
      path: evidencePath(bundle.commune.id, bundle.id),
      version,
      site: input.site,
    }),
    pillars: assessment.pillars.map(({ pillar, criteria }) => ({
      id: pillar.id,
      title: pillar.title,
      criteria: criteria.map(each => {
        const correctionHref = buildCorrection(input.contact, {
          communeId: bundle.commune.id,
          commune,
          dossier: bundle.id,
          period,
          criterion: each.criterion.id,
          commit: version?.commit,
          site: input.site,
        }).links[0]?.href;
        return { ...buildEvidence(each, context), correctionHref };
      }),
    })),
    appraisalHref: bundle.appraisal.size > 0 ? appraisalPath(bundle.commune.id, bundle.id) : undefined,
    register: buildRegister(bundle, input.kinds, context),
    downloads: buildDownloads(bundle, [], input.data),
  };
}

/** "34 trên 37 tiêu chí có minh chứng: 65 văn bản, 12 tài liệu khác." */
function describeEvidence({ bundle, assessment }: EvidencePageInput): string {
  const all = [...bundle.evidence.values()].map(({ data }) => data);
  const proved = all.filter(({ documents, materials }) => documents.length + materials.length > 0);
  if (proved.length === 0)
    return `Hồ sơ chưa nêu minh chứng cho tiêu chí nào trong ${assessment.criteria.length} tiêu chí.`;
  const documents = new Set(proved.flatMap(({ documents }) => documents)).size;
  const materials = proved.reduce((sum, each) => sum + each.materials.length, 0);
  const counts = [`${formatNumber(documents)} văn bản`, `${formatNumber(materials)} tài liệu khác`];
  return `${proved.length} trên ${assessment.criteria.length} tiêu chí có minh chứng: ${counts.join(', ')}.`;
}
