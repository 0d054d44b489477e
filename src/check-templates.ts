import type { CheckReport } from './check-repository.ts';
import type { Repository } from './data/repository.ts';
import { checkTemplate } from './documents/template/check-template.ts';

/**
 * Checks the language of templates: placeholders, filters, blocks. Apart from the other checks because it needs the
 * engine of the documents, which a check of dossiers does without. Their heads are read with the content.
 */
export function checkTemplates(repository: Repository, ids: readonly string[]): CheckReport {
  const templates = ids.flatMap(id => repository.loadTemplate(id).value ?? []);
  return { files: 0, issues: templates.flatMap(template => checkTemplate(template)) };
}
