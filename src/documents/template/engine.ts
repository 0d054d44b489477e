import { Liquid, type Template } from 'liquidjs';
import { allTags, knownFilters } from './language.ts';

/** Marks the place of value `index` in rendered text: characters Unicode keeps free for private use. */
export const valueStart = '\ue000';
export const valueEnd = '\ue001';
export const valuePattern = /\ue000(\d+)\ue001/;

/** Milliseconds one rendering may take: hundreds of times what a long report needs (5 ms). */
const renderLimit = 2000;

export interface RenderedTemplate {
  /** Markdown of the template, each printed value replaced by its mark. */
  readonly markdown: string;
  /** The values by the number in their marks. */
  readonly values: readonly unknown[];
}

export interface ParsedTemplate {
  readonly nodes: Template[];
  render(names: Readonly<Record<string, unknown>>): RenderedTemplate;
}

/**
 * Parses a template body. What a placeholder prints never meets the Markdown parser: a mark stands in its place until
 * the tree is built, so no value can open a list, a table or a block. Throws LiquidJS errors.
 */
export function parseTemplate(body: string, strictness: { readonly strictFilters: boolean }): ParsedTemplate {
  const values: unknown[] = [];
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: strictness.strictFilters,
    ownPropertyOnly: true,
    lenientIf: true,
    greedy: false,
    outputEscape: value => `${valueStart}${values.push(value) - 1}${valueEnd}`,
    templates: {},
    parseLimit: 1e6,
    renderLimit,
    memoryLimit: 1e7,
  });
  for (const tag of Object.keys(engine.tags)) if (!allTags.includes(tag)) delete engine.tags[tag];
  for (const filter of Object.keys(engine.filters)) engine.unregisterFilter(filter);
  for (const [name, filter] of Object.entries(knownFilters)) engine.registerFilter(name, filter);
  const nodes = engine.parse(swallowTagLines(body));
  return {
    nodes,
    render(names) {
      values.length = 0;
      const markdown: string = engine.renderSync(nodes, names);
      return { markdown, values: [...values] };
    },
  };
}

/**
 * A line that holds nothing but one tag leaves no blank line behind, which would cut a list or table in two. The dash
 * takes the place of a blank, so that columns stay what the author sees.
 */
function swallowTagLines(body: string): string {
  return body.replaceAll(valueStart, '').replace(/^([ \t]*)\{%(?:-| )?(.*?)-?%\}[ \t]*$/gm, '$1{%-$2-%}');
}
