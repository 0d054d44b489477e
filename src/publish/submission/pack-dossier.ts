import { join } from 'node:path';
import { assessDossier } from '../../assessment/assess-dossier.ts';
import { checkDossier } from '../../check-repository.ts';
import type { KnownContent } from '../../checks/check.ts';
import type { Repository } from '../../data/repository.ts';
import type { DocumentOrigin } from '../../documents/view/document-footer.ts';
import { type DossierDocument, documentIdsOf, writeDossierDocument } from '../../dossier-documents.ts';
import type { Issue } from '../../issues/issue.ts';
import type { DossierBundle } from '../../schema/bundle.ts';
import { type CriterionEvidence, collectEvidence } from './criterion-evidence.ts';
import { describeCriterion, describeMissing, toTextFile } from './describe-evidence.ts';
import { writeEvidenceList } from './evidence-list.ts';
import type { ZipContent } from './zip-file.ts';

export interface PackedFile {
  /** Inside the folder of the dossier. */
  readonly path: string;
  readonly content: ZipContent;
}

export interface PackedDossier {
  readonly files: readonly PackedFile[];
  /** ISO date the files carry in the archive. */
  readonly date: string;
  readonly title: string;
  /** Required pieces of evidence that are not there. */
  readonly missing: number;
  readonly warnings: number;
}

export interface Packing {
  readonly repository: Repository;
  readonly known: KnownContent;
  readonly origin: DocumentOrigin;
}

/**
 * The files of one dossier in the order of the procedure: the documents of its step, the list of the evidence, what
 * is missing, then a folder for each criterion. Its errors instead, where there are any: nothing that the check
 * refuses leaves the house.
 */
export async function packDossier(
  key: string,
  packing: Packing,
): Promise<PackedDossier | { readonly errors: readonly Issue[] }> {
  const { repository, known, origin } = packing;
  const [communeId = ''] = key.split('/');
  const { bundle, issues } = checkDossier(repository, key, known);
  const found = [...repository.loadCommune(communeId).issues, ...issues];
  const errors = found.filter(({ severity }) => severity === 'error');
  if (!bundle || errors.length > 0) return { errors };
  const documents: DossierDocument[] = [];
  for (const id of documentIdsOf(bundle)) documents.push(await writeDossierDocument(repository, bundle, id, origin));
  const faults = documents.flatMap(document => document.issues).filter(({ severity }) => severity === 'error');
  if (faults.length > 0) return { errors: faults };
  const assessment = assessDossier(bundle);
  const evidence = collectEvidence(bundle, assessment.criteria, repository.loadContent('document-kinds').value?.data);
  const warnings = found.filter(({ severity }) => severity === 'warning');
  const missing = describeMissing({ bundle, evidence, unissued: unissuedOf(bundle, documents), issues: warnings });
  return {
    files: [
      ...documents.flatMap(({ fileName, bytes }) => (bytes ? [{ path: fileName, content: bytes }] : [])),
      { path: 'danh-muc-minh-chung.docx', content: writeEvidenceList(bundle, assessment, evidence) },
      { path: 'con-thieu.txt', content: toTextFile(missing) },
      ...evidence.flatMap(each => packCriterion(each, repository.root, bundle)),
      ...packOthers(evidence, repository.root, bundle),
    ],
    date: bundle.dossier.data.asOf,
    title: bundle.dossier.data.subject,
    missing: evidence.reduce((sum, each) => sum + each.missing.length, 0),
    warnings: warnings.length,
  };
}

function unissuedOf({ dossier }: DossierBundle, documents: readonly DossierDocument[]): readonly string[] {
  return documents
    .filter(({ documentId }) => {
      const issued = dossier.data.issued.find(({ document }) => document === documentId);
      return issued?.number === undefined || issued.date === undefined;
    })
    .map(({ documentId, title }) => `${documentId}: ${title}`);
}

function attachment(root: string, bundle: DossierBundle, name: string): ZipContent {
  return { file: join(root, bundle.folder, 'files', name) };
}

function packCriterion(evidence: CriterionEvidence, root: string, bundle: DossierBundle): readonly PackedFile[] {
  const files = [...new Set(evidence.documents.flatMap(({ file }) => file ?? []))];
  return [
    { path: `${evidence.folder}/danh-muc.txt`, content: toTextFile(describeCriterion(evidence)) },
    ...files.map(name => ({ path: `${evidence.folder}/${name}`, content: attachment(root, bundle, name) })),
  ];
}

/** Attached files that no criterion rests on are not dropped. */
function packOthers(
  evidence: readonly CriterionEvidence[],
  root: string,
  bundle: DossierBundle,
): readonly PackedFile[] {
  const used = new Set(evidence.flatMap(({ documents }) => documents.flatMap(({ file }) => file ?? [])));
  return bundle.files
    .filter(name => !used.has(name))
    .map(name => ({ path: `tep-khac/${name}`, content: attachment(root, bundle, name) }));
}
