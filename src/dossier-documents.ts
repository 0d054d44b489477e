import { assessDossier } from './assessment/assess-dossier.ts';
import { dueDocuments } from './assessment/due-documents.ts';
import type { Repository } from './data/repository.ts';
import { writeOverride } from './documents/office/write-override.ts';
import { describeUnattached } from './documents/unattached-comments.ts';
import { blankDossier } from './documents/view/blank-dossier.ts';
import type { DocumentOrigin } from './documents/view/document-footer.ts';
import { type WrittenDocument, writeDocument } from './documents/write-document.ts';
import type { Issue } from './issues/issue.ts';
import type { CriteriaSetBundle, DossierBundle } from './schema/bundle.ts';
import { describeOpen, describeStale } from './stale-appraisal.ts';
import { nearestName } from './text/near-miss.ts';

/** Where data and documents meet: which documents a dossier needs, and their files. */

export interface DossierDocument extends WrittenDocument {
  readonly documentId: string;
  /** Name of the template, for lists: "Báo cáo kết quả ...". */
  readonly title: string;
  /** "mau-01-quang-trung-bim-son-2023.docx" */
  readonly fileName: string;
  /** The data are sound, but people have not finished with what the document reports; it is not to be issued yet. */
  readonly isHeldBack?: boolean;
}

/** Ids of the documents due for a dossier now, in the order of the set. */
export function documentIdsOf(bundle: DossierBundle): readonly string[] {
  return dueDocuments(bundle);
}

/** "mau-01-quang-trung-bim-son-2023.docx" */
export function documentFileName({ commune, id }: DossierBundle, documentId: string): string {
  return `${documentId}-${commune.id}-${id}.docx`;
}

/** One document of a dossier as a Word file; without bytes where its template or the data have errors. */
export async function writeDossierDocument(
  repository: Repository,
  bundle: DossierBundle,
  documentId: string,
  origin: DocumentOrigin = {},
): Promise<DossierDocument> {
  const fileName = documentFileName(bundle, documentId);
  const known = repository.templateIds();
  if (!known.includes(documentId)) {
    const issues = [describeMissing(bundle, { documentId, known })];
    return { documentId, title: documentId, fileName, bytes: undefined, issues };
  }
  const { value: template, issues } = repository.loadTemplate(documentId);
  if (!template) return { documentId, title: documentId, fileName, bytes: undefined, issues };
  const kinds = repository.loadContent('document-kinds').value?.data;
  const source = { bundle, assessment: assessDossier(bundle), documentId, template, kinds, origin };
  const unfinished = [...describeUnattached(source), ...describeStale(bundle, documentId)];
  if (unfinished.length > 0) {
    const found = [...issues, ...unfinished];
    return { documentId, title: template.data.title, fileName, bytes: undefined, issues: found, isHeldBack: true };
  }
  const override = repository.loadOverride(documentId);
  const written = override.value ? await writeOverride(source, override.value) : writeDocument(source);
  const found = [...issues, ...describeOpen(bundle, documentId), ...override.issues, ...written.issues];
  // A Word template that cannot be read is an error of its own; the Markdown one does not quietly take its place.
  const bytes = override.issues.length > 0 ? undefined : written.bytes;
  return { documentId, title: template.data.title, fileName, bytes, issues: found };
}

/**
 * The form of a document without data, to be filled in by hand: from the set and the template alone. With a period the
 * targets of that period are printed. The caller knows that the template exists.
 */
export function writeBlankDocument(
  repository: Repository,
  criteriaSet: CriteriaSetBundle,
  { documentId, period }: { readonly documentId: string; readonly period: string | undefined },
): DossierDocument {
  const fileName = `${documentId}-${criteriaSet.id}${period === undefined ? '' : `-${period}`}-mau-trong.docx`;
  const { value: template, issues } = repository.loadTemplate(documentId);
  if (!template) return { documentId, title: documentId, fileName, bytes: undefined, issues };
  const kinds = repository.loadContent('document-kinds').value?.data;
  const bundle = blankDossier(criteriaSet, period);
  const source = { bundle, assessment: assessDossier(bundle), documentId, template, kinds, isBlank: true };
  const { bytes, issues: found } = writeDocument(source);
  return { documentId, title: template.data.title, fileName, bytes, issues: [...issues, ...found] };
}

interface Missing {
  readonly documentId: string;
  readonly known: readonly string[];
}

function describeMissing({ criteriaSet: { set } }: DossierBundle, { documentId, known }: Missing): Issue {
  const index = set.data.documents.findIndex(document => document.id === documentId);
  const near = nearestName(documentId, known);
  return {
    rule: 'template-exists',
    severity: 'error',
    file: set.file,
    ...set.locate(index === -1 ? ['documents'] : ['documents', index, 'id']),
    message: `Không có mẫu văn bản "templates/${documentId}.md".`,
    hint: near ? `Gần giống: "${near}".` : `Các mẫu hiện có: ${known.join(', ') || 'chưa có mẫu nào'}.`,
  };
}
