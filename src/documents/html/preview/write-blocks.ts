import type { List, Nodes, RootContent, Table, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Issue } from '../../../issues/issue.ts';
import type { ProsePlace } from '../../markdown/read-prose.ts';
import type { DocumentView } from '../../view/document-view.ts';
import { formulaHtml } from '../render-html.ts';
import { escapeText } from './escape.ts';
import { writeLetterhead, writeSalutation, writeSignature, writeTitle } from './write-frame.ts';
import { type Notes, writeInline } from './write-inline.ts';

export interface HtmlWriter {
  readonly view: DocumentView;
  readonly notes: Notes;
  readonly findings: ReadonlyMap<Nodes, readonly Issue[]>;
  /** A finding as HTML; counts those written. */
  readonly writeFinding: (finding: Issue) => string;
  /** Level of the heading written last: no level is left out. */
  level: number;
  tables: number;
}

interface BlockContext {
  readonly writer: HtmlWriter;
  readonly place: ProsePlace | undefined;
  /** Depth of the list the blocks stand in; 0 outside. */
  readonly depth: number;
}

/** The blocks of a rendered template as HTML, the same tree that the Word file is written from. */
export function writeBlocks(blocks: readonly RootContent[], writer: HtmlWriter): string {
  return writeRun(blocks, { writer, place: undefined, depth: 0 });
}

function writeRun(blocks: readonly RootContent[], context: BlockContext): string {
  return blocks.map(block => writeBlock(block, { ...context, place: block.data?.place ?? context.place })).join('\n');
}

function writeBlock(block: RootContent, context: BlockContext): string {
  const { writer } = context;
  switch (block.type) {
    case 'paragraph':
      return withFindings(block, `<p>${inline(block, context)}</p>`, writer);
    case 'heading': {
      writer.level = Math.min(block.depth + 2, writer.level + 1, 6);
      return withFindings(block, `<h${writer.level}>${inline(block, context)}</h${writer.level}>`, writer);
    }
    case 'list':
      return writeList(block, context);
    case 'blockquote':
      return writeRun(block.children, context);
    case 'table':
      return writeTable(block, context);
    case 'math':
      return `<p>${formulaHtml(block.value, true)}</p>`;
    case 'code':
      return block.value
        .split('\n')
        .map(line => `<p>${escapeText(line)}</p>`)
        .join('\n');
    case 'leafDirective':
      return writeLeaf(block.name, writer.view);
    case 'containerDirective':
      return writeContainer(block, context);
    default:
      return '';
  }
}

type Phrased = Extract<RootContent, { type: 'paragraph' | 'heading' | 'tableCell' }>;

function inline({ children }: Phrased, { writer, place }: BlockContext, mark = ''): string {
  return escapeText(mark) + writeInline(children, { notes: writer.notes, place });
}

/** A block with what should be looked at again beside it. */
function withFindings(node: Nodes, html: string, { findings, writeFinding }: HtmlWriter): string {
  const beside = findings.get(node);
  if (!beside) return html;
  return `<div class="noted">${html}<div>${beside.map(writeFinding).join('\n')}</div></div>`;
}

/** Items are paragraphs that begin with the mark as typed ("-", "+", "1."), as official documents write them. */
function writeList(list: List, context: BlockContext): string {
  const inner = { ...context, depth: context.depth + 1 };
  return list.children
    .map((item, index) => {
      const [first, ...rest] = item.children;
      if (first?.type !== 'paragraph') return writeRun(item.children, inner);
      const paragraph = `<p>${inline(first, context, markerOf(list, index, context.depth))}</p>`;
      return [withFindings(first, paragraph, context.writer), writeRun(rest, inner)].filter(Boolean).join('\n');
    })
    .join('\n');
}

function markerOf(list: List, index: number, depth: number): string {
  if (list.ordered) return `${(list.start ?? 1) + index}. `;
  return list.children[index]?.data?.marker === '+' || depth % 2 === 1 ? '+ ' : '- ';
}

function writeTable(table: Table, context: BlockContext): string {
  const [head, ...rows] = table.children;
  const { writer } = context;
  writer.tables += 1;
  const labels = head?.children.map(cell => escapeText(plainText(cell))) ?? [];
  const body = rows.map(row => writeRow(row, labels, context)).join('\n');
  const cells = head?.children.map(cell => `<th scope="col">${inline(cell, context)}</th>`).join('') ?? '';
  return `<section class="scroll" aria-label="Bảng ${writer.tables} của văn bản" tabindex="0"><table class="stacks">
<thead><tr>${cells}</tr></thead>
<tbody>
${body}
</tbody></table></section>`;
}

/** Each cell names its column, for a screen on which the row stands as a list. */
function writeRow(row: TableRow, labels: readonly string[], context: BlockContext): string {
  const cells = row.children
    .map((cell, column) => `<td data-label="${labels[column]}">${inline(cell, context)}</td>`)
    .join('');
  const beside = context.writer.findings.get(row) ?? [];
  const notes = beside.map(context.writer.writeFinding).join('\n');
  return `<tr>${cells}</tr>${notes && `\n<tr><td colspan="${labels.length}">${notes}</td></tr>`}`;
}

function writeLeaf(name: string, view: DocumentView): string {
  if (name === 'letterhead') return writeLetterhead(view.letterhead);
  if (name === 'salutation') return writeSalutation(view.addressees);
  if (name === 'signature') return writeSignature(view.signatory, view.recipients);
  return name === 'annex' ? '<hr>' : '';
}

type Container = Extract<RootContent, { type: 'containerDirective' }>;

function writeContainer(block: Container, context: BlockContext): string {
  const { writer, place } = context;
  if (block.name !== 'title' && block.name !== 'annex-title') return writeRun(block.children, context);
  writer.level = 2;
  return writeTitle(block.children, { notes: writer.notes, place });
}
