import { previewDocument } from '../documents/html/preview/preview-document.ts';
import { findVersion } from '../views/history-view.ts';
import { sayHint, sayMessage } from '../views/plain-words.ts';
import { buildPreviewPage, type PreviewPage } from '../views/preview-page.ts';
import { historyOf, loadSiteHistory } from './history.ts';
import { needed } from './needed.ts';
import { siteRepository } from './repository.ts';

/** A document of a dossier as a page; the same template tree that its Word file is written from. */
export async function loadPreviewPage(commune: string, dossier: string, documentId: string): Promise<PreviewPage> {
  const { repository, prepared, loadDossier } = siteRepository();
  const { bundle, assessment, issues } = loadDossier(commune, dossier);
  const template = needed(repository.loadTemplate(documentId).value, `templates/${documentId}.md`);
  const kinds = repository.loadContent('document-kinds').value?.data;
  const said = issues.map(issue => ({
    ...issue,
    message: sayMessage(issue.message, issue.file),
    hint: sayHint(issue),
  }));
  const preview = previewDocument({ bundle, assessment, documentId, template, kinds }, said);
  const files = prepared?.documents[`${commune}/${dossier}`] ?? [];
  return buildPreviewPage({
    preview: needed(preview, `templates/${documentId}.md`),
    bundle,
    file: files.find(({ document }) => document === documentId),
    version: findVersion(historyOf(await loadSiteHistory(), `${commune}/${dossier}`)),
  });
}
