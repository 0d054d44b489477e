import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { formatText } from '../../src/issues/formats/format-text.ts';
import {
  type BuiltDocuments,
  buildDocuments,
  type DocumentsOptions,
  documentPath,
} from '../../src/publish/build-documents.ts';
import { type BuiltSite, buildSite, type SiteOptions } from '../../src/publish/build-site.ts';
import { formatNumber } from '../../src/text/numbers.ts';
import { startStep } from './progress.ts';

/** Writes the documents; undefined, and the errors printed, where there are any. */
export async function documentsStep(options: DocumentsOptions): Promise<BuiltDocuments | undefined> {
  const step = startStep('Lập văn bản');
  const onDossier = (done: number) => step.tick(done, options.dossiers.length);
  const documents = await buildDocuments({ ...options, onDossier });
  const count = Object.values(documents.documents).flat().length;
  step.end(`${formatNumber(count)} văn bản, ${formatNumber(documents.written)} lập mới`);
  const errors = documents.issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return documents;
  process.stderr.write(`\n${formatText({ files: errors.length, issues: errors }, { again: 'npx hoso build' })}`);
  return undefined;
}

/** Renders the site. */
export async function siteStep(options: SiteOptions): Promise<BuiltSite> {
  const step = startStep('Dựng trang');
  let [total, done] = [0, 0];
  const onStart = (count: number) => {
    total = count;
  };
  const site = await buildSite({
    ...options,
    onStart,
    onRender: count => {
      done += count;
      step.tick(done, total);
    },
  });
  step.end(`${formatNumber(site.total)} trang và tệp dữ liệu, ${formatNumber(site.rendered)} dựng mới`);
  return site;
}

/** Puts the documents beside the pages of their dossiers. */
export function copyDocuments({ documents }: BuiltDocuments, cache: string, folder: string): void {
  for (const [key, files] of Object.entries(documents)) {
    mkdirSync(join(folder, 'xa', key), { recursive: true });
    for (const { file } of files) copyFileSync(documentPath(cache, key, file), join(folder, 'xa', key, file));
  }
}
