import type { Issue } from '../../issues/issue.ts';
import type { LocatedText } from '../../schema/bundle.ts';
import type { Template } from '../../schema/content.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkFilters, checkNames } from './check-names.ts';
import { checkTags, describeSyntaxError } from './check-tags.ts';
import { parseTemplate } from './engine.ts';
import { sortIssues, type TemplatePlace } from './template-issue.ts';
import { templateNames } from './template-names.ts';

/**
 * Everything in a template its language does not know: tags, placeholders, filters, blocks, each with line and
 * nearest known name. Looks at every branch, also those no dossier has taken yet. Empty: the template can be used.
 */
export function checkTemplate(template: LocatedText<Template>): readonly Issue[] {
  const place: TemplatePlace = { file: template.file, firstLine: template.bodyLine };
  const blocks = checkBlocks(template.body, place);
  const tags = checkTags(template.body, place);
  if (tags.length > 0) return sortIssues([...blocks, ...tags]);
  try {
    const { nodes } = parseTemplate(template.body, { strictFilters: false });
    const names = templateNames(template.data.sections.map(section => section.id));
    return sortIssues([...blocks, ...checkNames(nodes, names, place), ...checkFilters(nodes, place)]);
  } catch (error) {
    return sortIssues([...blocks, describeSyntaxError(error, place)]);
  }
}
