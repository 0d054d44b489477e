import type { CheckReport } from './check-repository.ts';
import type { Repository } from './data/repository.ts';
import { checkTemplate } from './documents/template/check-template.ts';
import type { Issue } from './issues/issue.ts';
import { nearestName } from './text/near-miss.ts';

/**
 * Checks the language of templates: placeholders, filters, blocks. Apart from the other checks because it needs the
 * engine of the documents, which a check of dossiers does without. Their heads are read with the content.
 */
export function checkTemplates(repository: Repository, ids: readonly string[]): CheckReport {
  const templates = ids.flatMap(id => repository.loadTemplate(id).value ?? []);
  return { files: 0, issues: templates.flatMap(template => checkTemplate(template)) };
}

/** Checks the Word files that take the place of templates: safe to fill, and only names there are. */
export async function checkOverrides(repository: Repository, ids: readonly string[]): Promise<CheckReport> {
  const issues: Issue[] = [];
  let files = 0;
  for (const id of ids) {
    const { value: override, issues: unread } = repository.loadOverride(id);
    const template = repository.loadTemplate(id).value;
    issues.push(...unread);
    if (!override || !template) continue;
    files += 1;
    const { checkOverride } = await import('./documents/office/check-override.ts');
    issues.push(...(await checkOverride(override, template)).issues);
  }
  return { files, issues: [...issues, ...describeOrphans(repository)] };
}

/** A Word template without the Markdown one, which gives its head and the text of its blocks. */
function describeOrphans(repository: Repository): readonly Issue[] {
  const known = repository.templateIds();
  return repository.overrideIds().flatMap(id => {
    if (known.includes(id)) return [];
    const near = nearestName(id, known);
    const message = `Mẫu Word "templates/${id}.docx" không có mẫu chữ cùng tên nên không được dùng tới.`;
    const hint = near ? `Đổi tên tệp, gần giống: "${near}.docx".` : `Thêm "templates/${id}.md", hoặc xóa tệp này.`;
    const file = `templates/${id}.docx`;
    return [{ rule: 'file-unknown', severity: 'warning', file, line: 1, column: 1, message, hint } as const];
  });
}
