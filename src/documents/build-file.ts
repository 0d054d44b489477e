import { Document, Paragraph, type ParagraphChild } from 'docx';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import type { Issue } from '../issues/issue.ts';
import { documentStyles, stylesWithFooter } from './docx/styles.ts';
import { writeInline } from './docx/write-inline.ts';
import { writeSections } from './docx/write-sections.ts';
import { noteKey, type Writer } from './docx/writer.ts';
import { describePrintedPersonalData } from './printed-personal-data.ts';
import { prepareTemplate } from './template/prepare-template.ts';
import { buildDocumentView, type DocumentSource, type DocumentView } from './view/document-view.ts';

export type BuiltFile = { readonly file: Document; readonly date: string; readonly issues: readonly Issue[] };

/** The Word file before it is packed, or the findings that stand against it. Pure; data never make it throw. */
export function buildFile(source: DocumentSource): BuiltFile | { readonly issues: readonly Issue[] } {
  const view = buildDocumentView(source);
  const rendered = prepareTemplate(source.template).render(view.names);
  if (!('tree' in rendered)) return rendered;
  const personal = describePrintedPersonalData(source, view, rendered.tree);
  if (personal.length > 0) return { issues: personal };
  const writer = openWriter(source, view, rendered.tree);
  const sections = writeSections(rendered.tree.children, writer);
  const file = new Document({
    sections,
    styles: view.footer ? stylesWithFooter : documentStyles,
    footnotes: writeFootnotes(writer),
    ...propertiesOf(source, view),
    compatibility: { version: 15 },
  });
  return { file, date: view.date, issues: writer.issues };
}

/** What Word shows as the properties of the file. */
export function propertiesOf({ template, documentId }: DocumentSource, view: DocumentView) {
  const { issuer } = view;
  return {
    title: view.title,
    subject: view.title,
    creator: issuer,
    lastModifiedBy: issuer,
    description: template.data.title,
    // Tells the conformity check which form the document follows, and so which exceptions are its own.
    keywords: documentId,
  } as const;
}

export function openWriter(source: DocumentSource, view: DocumentView, tree: Root): Writer {
  const { bundle, template } = source;
  return {
    view,
    templateFile: template.file,
    dossier: `${bundle.commune.id}/${bundle.id}`,
    notes: { definitions: collectDefinitions(tree.children), numbers: new Map() },
    issues: [],
  };
}

function collectDefinitions(blocks: readonly RootContent[]): Map<string, FootnoteDefinition> {
  const definitions = blocks.filter(block => block.type === 'footnoteDefinition');
  return new Map(definitions.map(note => [noteKey(note.identifier, note.data?.place), note]));
}

/** Texts of the footnotes met while writing, by the number printed. */
export function writeFootnotes(writer: Writer): Record<string, { children: Paragraph[] }> {
  const { definitions, numbers } = writer.notes;
  const entries = [...numbers].map(([key, number]) => {
    const note = definitions.get(key);
    const paragraphs = (note?.children ?? []).filter(block => block.type === 'paragraph');
    const children = paragraphs.map(block =>
      footnote(writeInline(block.children, { writer, place: note?.data?.place })),
    );
    return [String(number), { children }] as const;
  });
  return Object.fromEntries(entries);
}

function footnote(children: ParagraphChild[]): Paragraph {
  return new Paragraph({ style: 'FootnoteText', children });
}
