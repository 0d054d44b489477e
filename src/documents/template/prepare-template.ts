import type { Root } from 'mdast';
import type { Issue } from '../../issues/issue.ts';
import type { LocatedText } from '../../schema/bundle.ts';
import type { Template } from '../../schema/content.ts';
import { insertValues } from '../markdown/insert-values.ts';
import { parseRendered } from '../markdown/parse-markdown.ts';
import { describeSyntaxError } from './check-tags.ts';
import { checkTemplate } from './check-template.ts';
import { type ParsedTemplate, parseTemplate } from './engine.ts';

export type RenderedTree = { readonly tree: Root } | { readonly issues: readonly Issue[] };

export interface PreparedTemplate {
  /** The template with the names of one dossier, as a tree; or why it cannot be used. */
  render(names: Readonly<Record<string, unknown>>): RenderedTree;
}

/**
 * Checks and parses a template once for all dossiers. What Markdown makes of it is kept, too: marks hold the places of
 * the values, so dossiers that take the same branches share one tree.
 */
export function prepareTemplate(template: LocatedText<Template>): PreparedTemplate {
  const sections = template.data.sections.map(section => section.id).join(' ');
  const key = [template.file, template.bodyLine, sections, template.body].join('\n');
  return prepared.get(key, () => prepare(template));
}

function prepare(template: LocatedText<Template>): PreparedTemplate {
  const issues = checkTemplate(template);
  if (issues.length > 0) return { render: () => ({ issues }) };
  const parsed = parseTemplate(template.body, { strictFilters: true });
  const trees = new Recent<Root>(8);
  return { render: names => renderTree(template, { parsed, trees, names }) };
}

interface Rendering {
  readonly parsed: ParsedTemplate;
  readonly trees: Recent<Root>;
  readonly names: Readonly<Record<string, unknown>>;
}

function renderTree(template: LocatedText<Template>, { parsed, trees, names }: Rendering): RenderedTree {
  try {
    const { markdown, values } = parsed.render(names);
    return {
      tree: insertValues(
        trees.get(markdown, () => parseRendered(markdown)),
        values,
      ),
    };
  } catch (error) {
    return { issues: [describeSyntaxError(error, { file: template.file, firstLine: template.bodyLine })] };
  }
}

/** The last `size` values computed, by key. */
class Recent<T> {
  private readonly size: number;
  private readonly values = new Map<string, T>();

  constructor(size: number) {
    this.size = size;
  }

  get(key: string, compute: () => T): T {
    const value = this.values.get(key) ?? compute();
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.size && oldest !== undefined) this.values.delete(oldest);
    return value;
  }
}

const prepared = new Recent<PreparedTemplate>(32);
