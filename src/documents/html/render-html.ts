import type { Element, ElementContent, Root, RootContent } from 'hast';
import katex from 'katex';
import rehypeSanitize, { defaultSchema, type Options as SanitizeSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { fitFormula } from '../fit-formula.ts';
import { isPlainProse, renderPlainProse } from './render-plain.ts';

export interface HtmlOptions {
  /** Number of levels headings move down, so that prose fits under the headings of a page; 0 by default. */
  readonly headingShift?: number | undefined;
  /** Makes ids of footnotes unique on a page that shows several texts, for example "ct-1.6-". */
  readonly idPrefix?: string | undefined;
}

/**
 * Markdown of an evidence file or report section as safe HTML: tables, footnotes, formulas (MathML), links that lead
 * to http or https only. Raw HTML, scripts, images and every other scheme disappear; their text stays where it has any.
 */
export function renderMarkdownHtml(markdown: string, options: HtmlOptions = {}): string {
  return isPlainProse(markdown) ? renderPlainProse(markdown) : renderAnyMarkdown(markdown, options);
}

/** The same for every Markdown, plain or not. */
export function renderAnyMarkdown(markdown: string, options: HtmlOptions = {}): string {
  const prefix = options.idPrefix ?? '';
  const tree = parser.runSync(parser.parse(markdown)) as Root;
  const safe = sanitizer(prefix).runSync(tree) as Root;
  rewriteChildren(safe, { headingShift: options.headingShift ?? 0, prefix });
  return writer.stringify(safe).trim();
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkRehype, {
    clobberPrefix: '',
    footnoteLabel: 'Chú thích',
    footnoteLabelTagName: 'p',
    footnoteLabelProperties: { className: ['footnotes-title'] },
    footnoteBackLabel: 'Trở lại chỗ chú thích',
  });

// The only raw nodes left in the tree are the formulas made below.
const writer = unified().use(rehypeStringify, { allowDangerousHtml: true });

function sanitizer(clobberPrefix: string) {
  return unified().use(rehypeSanitize, { ...schema, clobberPrefix });
}

const schema: SanitizeSchema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter(name => !['img', 'input', 'picture', 'source'].includes(name)),
  protocols: { href: ['http', 'https'] },
  attributes: {
    ...defaultSchema.attributes,
    code: [['className', 'math-inline', 'math-display', 'language-math']],
    p: [['className', 'footnotes-title']],
  },
};

interface Rewrite {
  readonly headingShift: number;
  readonly prefix: string;
}

function rewriteChildren(parent: Root | Element, rewrite: Rewrite): void {
  const children = parent.children
    .map(child => (child.type === 'element' ? rewriteElement(child, rewrite) : child))
    .filter(child => !isEmptyParagraph(child));
  parent.children = children as RootContent[] & ElementContent[];
}

/** What an image on a line of its own leaves behind. */
function isEmptyParagraph(child: RootContent | ElementContent): boolean {
  return child.type === 'element' && child.tagName === 'p' && child.children.length === 0;
}

function rewriteElement(element: Element, rewrite: Rewrite): ElementContent {
  const formula = formulaOf(element);
  if (formula !== undefined) return formula;
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (heading !== undefined) element.tagName = `h${Math.min(6, Number(heading) + rewrite.headingShift)}`;
  if (element.tagName === 'a') rewriteLink(element, rewrite.prefix);
  rewriteChildren(element, rewrite);
  return element;
}

function rewriteLink(link: Element, prefix: string): void {
  const href = link.properties.href;
  if (typeof href !== 'string') return;
  if (href.startsWith('#')) link.properties.href = `#${prefix}${href.slice(1)}`;
  else link.properties.rel = ['external', 'noopener'];
}

/** remark-math leaves a formula as code of class math-inline or math-display (the latter inside a `pre`). */
function formulaOf(element: Element): ElementContent | undefined {
  const only = element.tagName === 'pre' ? element.children[0] : element;
  if (only?.type !== 'element' || only.tagName !== 'code') return undefined;
  const classes = only.properties.className;
  if (!Array.isArray(classes) || !classes.some(name => name === 'math-inline' || name === 'math-display')) {
    return undefined;
  }
  const text = only.children.map(child => (child.type === 'text' ? child.value : '')).join('');
  return { type: 'raw', value: formulaHtml(text, classes.includes('math-display')) } as unknown as ElementContent;
}

/** Characters of a line of words in a formula that a telephone shows beside the rest of it. */
const formulaRoom = 24;

/** MathML alone (readable without a font or a script); LaTeX that KaTeX cannot read stays readable as text. */
export function formulaHtml(latex: string, isDisplay: boolean): string {
  const html = katex.renderToString(fitFormula(latex, formulaRoom), {
    output: 'mathml',
    displayMode: isDisplay,
    throwOnError: false,
    strict: 'ignore',
    trust: false,
    maxExpand: 100,
  });
  return html
    .replace(/^<span class="katex">([\s\S]*)<\/span>$/, '$1')
    .replace(/<span class="katex-error"[^>]*>/, '<span>');
}
