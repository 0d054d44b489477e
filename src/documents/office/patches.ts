import { type FileChild, type IPatch, type ParagraphChild, PatchType, type TableRowsPatch, TextRun } from 'docx';
import type { Root, RootContent } from 'mdast';
import type { Orientation } from '../docx/measures.ts';
import { styled } from '../docx/paragraphs.ts';
import { paragraphStyle } from '../docx/styles.ts';
import { writeBlocks } from '../docx/write-blocks.ts';
import { writeFooterBlock } from '../docx/write-footer.ts';
import { textRun } from '../docx/write-inline.ts';
import type { Writer } from '../docx/writer.ts';
import { dottedLine } from '../markdown/insert-values.ts';
import { readProse } from '../markdown/read-prose.ts';
import { MarkdownText } from '../view/markdown-text.ts';
import { hideBraces, hideInText } from './braces.ts';
import { evaluate, type Printed, valueAt } from './evaluate.ts';
import { nameIn } from './placeholders.ts';

export interface PatchContext {
  /** The Markdown template with the values of the dossier: the blocks come from it. */
  readonly tree: Root;
  readonly writer: Writer;
}

/** What takes the place of a placeholder outside the rows of tables. */
export function patchFor(key: string, { tree, writer }: PatchContext): IPatch {
  const block = blocksFor(nameIn(key), tree);
  if (block) return { type: PatchType.DOCUMENT, children: writeOrBlank(block, writer) };
  if (nameIn(key) === 'footer') return { type: PatchType.DOCUMENT, children: writeFooterBlock(writer.view.footer) };
  const value = evaluate(key, writer.view.names);
  const isBlock = value instanceof MarkdownText || isMissingText(key, writer);
  return isBlock ? patchText(value, writer) : { type: PatchType.PARAGRAPH, children: writeLine(value) };
}

/** The rows of the lists: {{criteria.title}}, {{pillars.criteria.title}}; fields by list, lists within lists. */
export function patchRows(keys: readonly string[], { writer }: PatchContext): Record<string, TableRowsPatch> {
  const { names } = writer.view;
  const lists = Map.groupBy(keys, key => key.split('.', 1)[0] ?? '');
  return Object.fromEntries(
    Array.from(lists, ([list, fields]) => {
      const inner = fields.map(field => field.slice(list.length + 1));
      return [list, rowsOf(valueAt(names, [list]), inner, writer)];
    }),
  );
}

function rowsOf(entries: unknown, fields: readonly string[], writer: Writer): TableRowsPatch {
  const rows = (Array.isArray(entries) ? entries : []).map((entry: unknown) => {
    const nested = Map.groupBy(fields, field => listIn(entry, field));
    const own = (nested.get(undefined) ?? []).map(field => [field, patchField(field, entry, writer)] as const);
    const inner = [...nested].flatMap(([list, all]) => {
      if (list === undefined) return [];
      const rest = all.map(field => field.slice(list.length + 1));
      return [[list, rowsOf(valueAt(entry, list.split('.')), rest, writer)] as const];
    });
    return Object.fromEntries<IPatch | TableRowsPatch>([...own, ...inner]);
  });
  return { type: PatchType.TABLE_ROWS, rows };
}

/** The list a field goes through: "criteria" of "criteria.title"; undefined where the field is a value itself. */
function listIn(entry: unknown, field: string): string | undefined {
  const segments = nameIn(field).split('.');
  const lengths = segments.slice(1).map((_, index) => index + 1);
  const length = lengths.find(count => Array.isArray(valueAt(entry, segments.slice(0, count))));
  return length === undefined ? undefined : segments.slice(0, length).join('.');
}

function patchField(field: string, entry: unknown, writer: Writer): IPatch {
  const value = evaluate(field, entry);
  return value instanceof MarkdownText
    ? patchText(value, writer)
    : { type: PatchType.PARAGRAPH, children: writeLine(value) };
}

/** Blocks of the Markdown template by the names Word templates call them; undefined for other names. */
function blocksFor(name: string, tree: Root): Piece | undefined {
  const annex = /^annex-(\d+)$/.exec(name)?.[1];
  const parts = splitAtAnnexes(tree.children);
  if (annex !== undefined) return parts[Number(annex)];
  const main = parts[0]?.blocks ?? [];
  const only = (isWanted: (block: RootContent) => boolean): Piece => ({
    blocks: main.filter(isWanted),
    orientation: 'portrait',
  });
  if (name === 'letterhead' || name === 'signature') return only(block => directive(block) === name);
  if (name === 'title') return only(block => directive(block) === 'title');
  if (name === 'body') return only(block => !['letterhead', 'signature', 'title'].includes(directive(block) ?? ''));
  return undefined;
}

interface Piece {
  readonly blocks: readonly RootContent[];
  readonly orientation: Orientation;
}

function directive(block: RootContent): string | undefined {
  return block.type === 'leafDirective' || block.type === 'containerDirective' ? block.name : undefined;
}

function splitAtAnnexes(blocks: readonly RootContent[]): readonly Piece[] {
  const pieces: { blocks: RootContent[]; orientation: Orientation }[] = [{ blocks: [], orientation: 'portrait' }];
  for (const block of blocks) {
    if (block.type === 'leafDirective' && block.name === 'annex') {
      const isLandscape = block.attributes?.landscape !== undefined;
      pieces.push({ blocks: [], orientation: isLandscape ? 'landscape' : 'portrait' });
    } else pieces.at(-1)?.blocks.push(block);
  }
  return pieces;
}

function writeOrBlank({ blocks, orientation }: Piece, writer: Writer): FileChild[] {
  const children = writeBlocks(blocks, { writer, orientation, place: undefined, listDepth: 0, keepNext: false });
  return children.length > 0 ? children : [styled(paragraphStyle.body, [])];
}

/** Narrative nobody wrote yet leaves a line to write on, as in the Markdown templates. */
function isMissingText(key: string, { view }: Writer): boolean {
  const path = nameIn(key).split('.');
  return path[0] === 'report' && path.at(-1) === 'text' && valueAt(view.names, path) === null;
}

/** Headings of the narrative stand below the two levels of the forms ("I.", "1."). */
const depthAbove = 2;

function patchText(value: Printed, writer: Writer): IPatch {
  if (!(value instanceof MarkdownText)) {
    return { type: PatchType.DOCUMENT, children: [styled(paragraphStyle.body, [textRun(dottedLine)])] };
  }
  const { children } = hideBraces({ type: 'root', children: [...readProse(value, depthAbove)] });
  return { type: PatchType.DOCUMENT, children: writeOrBlank({ blocks: children, orientation: 'portrait' }, writer) };
}

/** One line, or one line an entry. */
function writeLine(value: Exclude<Printed, MarkdownText>): ParagraphChild[] {
  const lines = typeof value === 'string' ? [value] : value;
  return lines.flatMap((line, index) => [...(index > 0 ? [new TextRun({ break: 1 })] : []), textRun(hideInText(line))]);
}
