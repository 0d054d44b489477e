import { join, resolve } from 'node:path';
import process from 'node:process';
import { checkDossier } from '../../src/check-repository.ts';
import { loadKnownContent } from '../../src/data/load-known-content.ts';
import type { Repository } from '../../src/data/repository.ts';
import { findOrigin } from '../../src/document-origin.ts';
import { type DossierDocument, documentIdsOf, writeDossierDocument } from '../../src/dossier-documents.ts';
import { formatText } from '../../src/issues/formats/format-text.ts';
import type { Issue } from '../../src/issues/issue.ts';
import type { DossierBundle } from '../../src/schema/bundle.ts';
import { nearestName } from '../../src/text/near-miss.ts';
import { saveAll } from './save-documents.ts';

export interface DocumentContext {
  readonly repository: Repository;
  /** Folder of the files; undefined for the usual one. */
  readonly out: string | undefined;
  /** Address of the public site, where it is known. */
  readonly site: string | undefined;
}

export function folderOf({ repository, out }: DocumentContext): string {
  return resolve(out ?? join(repository.root, 'van-ban'));
}

interface OneDossier {
  readonly path: string;
  /** Ids of templates, with commas between; undefined for all the stage calls for. */
  readonly document: string | undefined;
}

/** Writes the documents of one dossier; the exit code, or what is wrong with the call. */
export async function writeOne(context: DocumentContext, { path, document }: OneDossier): Promise<number | string> {
  const started = performance.now();
  const { repository } = context;
  const key = path.replace(/^communes\//, '').replace(/\/+$/, '');
  const unknown = describeUnknown(repository, key);
  if (unknown) return unknown;
  const wanted = document?.split(',').map(id => id.trim());
  const unknownTemplate = describeUnknownTemplate(repository, wanted ?? []);
  if (unknownTemplate) return unknownTemplate;
  const { bundle, warnings } = checkedBundle(repository, key);
  if (!bundle) return 1;
  const ids = wanted ?? documentIdsOf(bundle);
  if (ids.length === 0) return 'Bộ tiêu chí không yêu cầu văn bản nào ở bước này; chọn mẫu bằng --document.';
  console.error(`Đang lập ${ids.length} văn bản của hồ sơ ${key} ...`);
  const origin = await findOrigin(repository, context.site);
  const documents: DossierDocument[] = [];
  for (const id of ids) documents.push(await writeDossierDocument(repository, bundle, id, origin));
  if (!report(documents.flatMap(each => each.issues))) return 1;
  const failure = saveAll(folderOf(context), documents);
  if (failure) return failure;
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  console.log(
    `\nĐã lập ${documents.length} văn bản trong ${seconds} giây. Kiểm tra thể thức: npx hoso conform TỆP.docx`,
  );
  if (warnings > 0) console.log(`Hồ sơ còn ${warnings} cảnh báo; xem: npx hoso check communes/${key}`);
  return 0;
}

function describeUnknown(repository: Repository, key: string): string | undefined {
  const known = repository.communeIds().flatMap(id => repository.dossierIds(id).map(dossier => `${id}/${dossier}`));
  if (known.includes(key)) return undefined;
  const near = nearestName(key, known);
  return `Không có hồ sơ "${key}" trong thư mục communes/.${near ? ` Gần giống: "${near}".` : ''}`;
}

export function describeUnknownTemplate(repository: Repository, wanted: readonly string[]): string | undefined {
  const known = repository.templateIds();
  const unknown = wanted.find(id => !known.includes(id));
  return unknown === undefined ? undefined : `Không có mẫu "${unknown}". Hiện có: ${known.join(', ')}.`;
}

interface CheckedDossier {
  readonly bundle: DossierBundle | undefined;
  readonly warnings: number;
}

/** The dossier, if nothing in it is an error: a document must not carry figures the check refuses. */
function checkedBundle(repository: Repository, key: string): CheckedDossier {
  const { bundle, issues } = checkDossier(repository, key, loadKnownContent(repository).known);
  const [communeId = ''] = key.split('/');
  const all = [...repository.loadCommune(communeId).issues, ...issues];
  const isSound = report(all.filter(issue => issue.severity === 'error'));
  return {
    bundle: isSound ? bundle : undefined,
    warnings: all.filter(issue => issue.severity === 'warning').length,
  };
}

/** Prints findings; false where one of them is an error. */
export function report(issues: readonly Issue[]): boolean {
  if (issues.length === 0) return true;
  const files = new Set(issues.map(issue => issue.file)).size;
  process.stderr.write(formatText({ files, issues }, { again: 'npx hoso check' }));
  return issues.every(issue => issue.severity !== 'error');
}
