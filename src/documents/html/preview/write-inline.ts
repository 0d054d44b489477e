import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { noteKey } from '../../docx/writer.ts';
import type { ProsePlace } from '../../markdown/read-prose.ts';
import { formulaHtml } from '../render-html.ts';
import { escapeAttribute, escapeText } from './escape.ts';

/** The footnotes of a document: their texts, and the numbers given in order of reference, by place and label. */
export interface Notes {
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly numbers: Map<string, number>;
}

export interface InlineContext {
  readonly notes: Notes;
  readonly place: ProsePlace | undefined;
}

/** A line of text as HTML. Raw HTML, images and addresses of other schemes than http(s) stay away. */
export function writeInline(nodes: readonly PhrasingContent[], context: InlineContext): string {
  return nodes.map(node => writeNode(node, context)).join('');
}

function writeNode(node: PhrasingContent, context: InlineContext): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return escapeText(node.value);
    case 'emphasis':
      return `<em>${writeInline(node.children, context)}</em>`;
    case 'strong':
      return `<strong>${writeInline(node.children, context)}</strong>`;
    case 'delete':
      return `<del>${writeInline(node.children, context)}</del>`;
    case 'break':
      return '<br>';
    case 'link':
      return writeLink(node.url, writeInline(node.children, context));
    case 'inlineMath':
      return formulaHtml(node.value, false);
    case 'footnoteReference':
      return writeReference(node.identifier, context);
    case 'textDirective':
      return escapeText(`:${node.name}`) + writeInline(node.children, context);
    default:
      return '';
  }
}

function writeLink(url: string, content: string): string {
  if (!/^https?:\/\//.test(url)) return content;
  return `<a href="${escapeAttribute(url)}" rel="external">${content}</a>`;
}

function writeReference(label: string, { notes, place }: InlineContext): string {
  const key = noteKey(label, place);
  if (!notes.definitions.has(key)) return escapeText(`[^${label}]`);
  const number = notes.numbers.get(key) ?? notes.numbers.size + 1;
  notes.numbers.set(key, number);
  return `<sup><a href="#chu-thich-${number}">${number}</a></sup>`;
}
