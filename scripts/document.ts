import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkDossier } from '../src/check-repository.ts';
import { findRoot } from '../src/data/find-root.ts';
import { loadKnownContent } from '../src/data/load-known-content.ts';
import { openRepository, type Repository } from '../src/data/repository.ts';
import { type DossierDocument, documentIdsOf, writeDossierDocument } from '../src/dossier-documents.ts';
import { formatText } from '../src/issues/formats/format-text.ts';
import type { Issue } from '../src/issues/issue.ts';
import type { DossierBundle } from '../src/schema/bundle.ts';
import { nearestName } from '../src/text/near-miss.ts';
import { saveAll } from './document/save-documents.ts';

export const summary = 'lập văn bản Word của một hồ sơ';
export const help = `Cách dùng: npx hoso document XÃ/HỒ_SƠ [--document MẪU,...] [--out THƯ_MỤC] [--root THƯ_MỤC]

  Lập các văn bản mà bộ tiêu chí yêu cầu ở bước hiện tại của hồ sơ, ví dụ:
    npx hoso document quang-trung-bim-son/2023

  --document MẪU,...   chỉ lập các mẫu này, ví dụ --document mau-01
  --out THƯ_MỤC        nơi ghi tệp, mặc định là van-ban

Mã thoát: 0 đã lập xong; 1 hồ sơ hoặc mẫu có lỗi, không ghi tệp nào; 2 lệnh sai hoặc lỗi của công cụ.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { document: { type: 'string' }, out: { type: 'string' }, root: { type: 'string' } },
  });
  const started = performance.now();
  const root = findRoot(process.cwd(), values.root);
  if (!root) return refuse('Không thấy thư mục criteria/ và communes/.');
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) return refuse('Cần đúng một hồ sơ, ví dụ quang-trung-bim-son/2023.');
  const repository = openRepository(root);
  const key = path.replace(/^communes\//, '').replace(/\/+$/, '');
  const unknown = describeUnknown(repository, key);
  if (unknown) return refuse(unknown);
  const wanted = values.document?.split(',').map(id => id.trim());
  const unknownTemplate = describeUnknownTemplate(repository, wanted ?? []);
  if (unknownTemplate) return refuse(unknownTemplate);
  const { bundle, warnings } = checkedBundle(repository, key);
  if (!bundle) return 1;
  const ids = wanted ?? documentIdsOf(bundle);
  if (ids.length === 0) return refuse('Bộ tiêu chí không yêu cầu văn bản nào ở bước này; chọn mẫu bằng --document.');
  console.error(`Đang lập ${ids.length} văn bản của hồ sơ ${key} ...`);
  const documents: DossierDocument[] = [];
  for (const id of ids) documents.push(await writeDossierDocument(repository, bundle, id));
  if (!report(documents.flatMap(document => document.issues))) return 1;
  const folder = resolve(values.out ?? join(root, 'van-ban'));
  const failure = saveAll(folder, documents);
  if (failure) return refuse(failure);
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

function describeUnknownTemplate(repository: Repository, wanted: readonly string[]): string | undefined {
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
function report(issues: readonly Issue[]): boolean {
  if (issues.length === 0) return true;
  const files = new Set(issues.map(issue => issue.file)).size;
  process.stderr.write(formatText({ files, issues }, { again: 'npx hoso check' }));
  return issues.every(issue => issue.severity !== 'error');
}

function refuse(message: string): number {
  console.error(`${message}\n\n${help}`);
  return 2;
}
