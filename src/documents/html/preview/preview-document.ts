import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import type { Issue } from '../../../issues/issue.ts';
import { noteKey } from '../../docx/writer.ts';
import { describePrintedPersonalData } from '../../printed-personal-data.ts';
import { prepareTemplate } from '../../template/prepare-template.ts';
import { buildDocumentView, type DocumentSource } from '../../view/document-view.ts';
import { escapeText } from './escape.ts';
import { paginate } from './paginate.ts';
import { placeFindings } from './place-findings.ts';
import { writeBlocks } from './write-blocks.ts';
import { type Notes, writeInline } from './write-inline.ts';
import { writeSheets } from './write-sheets.ts';
import type { HtmlWriter } from './writer.ts';

export interface DocumentPreview {
  /** Title of the template: "Báo cáo kết quả ...". */
  readonly title: string;
  /** Safe HTML of the document, with a note beside each place that should be looked at again. */
  readonly html: string;
  /** Notes written, with the ids "ghi-chu-1", "ghi-chu-2" ... */
  readonly notes: number;
  /** Pages that it takes in Word, one more or less. */
  readonly pages: number;
  /** Findings that the document has no place for. */
  readonly others: readonly Issue[];
}

/**
 * A document as it will be issued, to be read before it is: the tree of the Word file as HTML. Pure; undefined where
 * the template cannot be used or personal data would be shown, for then the build tells why.
 */
export function previewDocument(source: DocumentSource, findings: readonly Issue[]): DocumentPreview | undefined {
  const view = buildDocumentView(source);
  const rendered = prepareTemplate(source.template).render(view.names);
  if (!('tree' in rendered)) return undefined;
  const { tree } = rendered;
  if (describePrintedPersonalData(source, view, tree).length > 0) return undefined;
  const placed = placeFindings(tree, findings, source.bundle);
  let notes = 0;
  const writer: HtmlWriter = {
    view,
    notes: { definitions: collectDefinitions(tree), numbers: new Map() },
    findings: placed.byNode,
    writeFinding: finding => writeFinding(finding, ++notes),
    level: 1,
    orientation: 'portrait',
  };
  const sheets = paginate(writeBlocks(tree.children, writer));
  const html = [writeSheets(sheets), writeFootnotes(writer.notes)].filter(Boolean).join('\n');
  const pages = sheets.reduce((sum, { number, last }) => sum + last - number + 1, 0);
  return { title: source.template.data.title, html, notes, pages, others: placed.others };
}

const labels = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' } as const;

function writeFinding({ severity, message, hint }: Issue, number: number): string {
  const words = `<strong>${labels[severity]}:</strong> ${escapeText(message)} ${escapeText(hint)}`;
  return `<p class="note" id="ghi-chu-${number}">${words}</p>`;
}

function collectDefinitions({ children }: Root): Map<string, FootnoteDefinition> {
  const definitions = children.filter((block: RootContent) => block.type === 'footnoteDefinition');
  return new Map(definitions.map(note => [noteKey(note.identifier, note.data?.place), note]));
}

function writeFootnotes(notes: Notes): string {
  const entries = [...notes.numbers].map(([key, number]) => {
    const note = notes.definitions.get(key);
    const text = (note?.children ?? []).flatMap(block =>
      block.type === 'paragraph' ? writeInline(block.children, { notes, place: note?.data?.place }) : [],
    );
    return `<li id="chu-thich-${number}">${text.join('<br>')}</li>`;
  });
  return entries.length > 0 ? `<ol>${entries.join('\n')}</ol>` : '';
}
