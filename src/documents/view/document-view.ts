import type { DossierAssessment } from '../../assessment/assess-dossier.ts';
import type { DossierBundle, LocatedText } from '../../schema/bundle.ts';
import type { DocumentKinds, Template } from '../../schema/content.ts';
import { listPlanRows } from '../../text/plan-rows.ts';
import { appraisalOf, buildAppraisalView, buildConclusionView } from './appraisal-view.ts';
import { citeDocument, kindTitle, shortDate } from './citation.ts';
import { buildCriterionView, type CriterionView } from './criterion-view.ts';
import { buildFooter, type DocumentFooter, type DocumentOrigin } from './document-footer.ts';
import { buildDocumentHead, type DocumentHead, type PrintedSignatory, placeOf } from './document-head.ts';
import { buildLetterhead, dateLine, type Letterhead, numberAndSymbol, shortAgency, shortIssuer } from './letterhead.ts';
import { bodyText } from './markdown-text.ts';
import { buildCounts, buildPillarView } from './pillar-view.ts';
import { buildRegisterView } from './register-view.ts';

export interface DocumentSource {
  readonly bundle: DossierBundle;
  readonly assessment: DossierAssessment;
  /** Id of the document, the name of its template: "mau-01". */
  readonly documentId: string;
  readonly template: LocatedText<Template>;
  readonly kinds: DocumentKinds | undefined;
  /** The form without data, to be filled in by hand. */
  readonly isBlank?: boolean | undefined;
  readonly origin?: DocumentOrigin | undefined;
}

/** What a document shows: `names` for the placeholders (closed list in template-names.ts), the rest for the blocks. */
export interface DocumentView {
  readonly names: Readonly<Record<string, unknown>>;
  readonly letterhead: Letterhead;
  /** Receivers of a letter, "Kính gửi". */
  readonly addressees: readonly string[];
  readonly signatory: PrintedSignatory;
  readonly recipients: readonly string[];
  /** ISO date the file's properties carry: of issue, else of the figures. */
  readonly date: string;
  readonly title: string;
  /** The agency that issues the document, in full. */
  readonly issuer: string;
  readonly footer: DocumentFooter | undefined;
}

/** Collects what the templates may print. Pure; texts are those of the data, figures those of the assessment. */
export function buildDocumentView(source: DocumentSource): DocumentView {
  const head = buildDocumentHead(source);
  const { asOf } = source.bundle.dossier.data;
  const recipients = head.recipients.map(trimRecipient);
  const addressees = head.addressees.map(trimRecipient);
  return {
    names: { ...buildNames(source, head), recipients },
    letterhead: buildLetterhead(head, source.isBlank ? '' : asOf),
    addressees,
    signatory: head.signatory,
    recipients,
    date: head.date ?? asOf,
    title: head.subject,
    issuer: head.issuer.join(' '),
    footer: buildFooter(source),
  };
}

function buildNames(source: DocumentSource, head: DocumentHead): Readonly<Record<string, unknown>> {
  const { bundle, assessment, kinds, template, isBlank = false } = source;
  const appraised = appraisalOf(bundle, source.documentId, assessment);
  const { commune } = bundle.commune;
  const fullName = `${commune.data.kind} ${commune.data.name}`;
  const criteria = new Map<string, CriterionView>(
    assessment.criteria.map(each => {
      const appraisal = buildAppraisalView(each, appraised.byId.get(each.criterion.id));
      return [each.criterion.id, { ...buildCriterionView(each, bundle, kinds), appraisal }];
    }),
  );
  return {
    commune: { ...pick(commune.data), fullName, shortIssuer: shortIssuer(bundle) },
    dossier: buildDossierNames(bundle),
    criteriaSet: {
      title: bundle.criteriaSet.set.data.title,
      shortTitle: bundle.criteriaSet.set.data.shortTitle,
      decision: citeDocument(bundle.criteriaSet.set.data.decision, kinds),
      points: bundle.criteriaSet.set.data.points ?? null,
    },
    document: {
      kind: kindTitle(template.data.kind, kinds),
      citation: citeThis(source, head),
      subject: head.subject,
      issuer: shortAgency(head.issuer),
      isBlank,
    },
    counts: buildCounts(assessment.counts, isBlank),
    pillars: assessment.pillars.map(pillar => buildPillarView(pillar, criteria, { isBlank, appraised })),
    criteria: [...criteria.values()],
    register: buildRegisterView(bundle, template.data, kinds),
    plan: listPlanRows(bundle.plan?.data),
    appraisal: buildConclusionView(appraised),
    report: buildReport(source),
  };
}

function buildReport({ bundle, template }: DocumentSource): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    template.data.sections.map(({ id, title }) => {
      const section = bundle.report.get(id);
      return [id, { title: section?.data.title ?? title, text: bodyText(section) ?? null }];
    }),
  );
}

function buildDossierNames({ dossier }: DossierBundle): Readonly<Record<string, unknown>> {
  const { subject, period, asOf, superior, requestsRecognition } = dossier.data;
  return {
    subject,
    period: period.title,
    asOf: shortDate(asOf),
    superior,
    superiorPlace: placeOf(superior),
    requestsRecognition,
  };
}

/** This document as its annexes cite it: "Báo cáo số 12/BC-UBND ngày 03 tháng 11 năm 2023". */
function citeThis({ bundle, template, kinds, isBlank }: DocumentSource, head: DocumentHead): string {
  const date = dateLine(head, isBlank ? '' : bundle.dossier.data.asOf);
  return `${kindTitle(template.data.kind, kinds)} số ${numberAndSymbol(head)} ${date}`;
}

function pick({ name, kind, issuer }: { name: string; kind: string; issuer: string }) {
  return { name, kind, issuer };
}

/** A receiver without the dash before and the semicolon or full stop after, which the writer sets; dots stay. */
function trimRecipient(line: string): string {
  return line.replace(/^[-–]\s*/, '').replace(/(?<!\.)[;.]$/, '');
}
