import type { PackageParts } from '../package/open-package.ts';
import { UnreadableDocument } from '../package/unreadable-document.ts';
import { child, childElements, parseXml, textContent, type XmlElement } from '../package/xml.ts';
import type { DocumentModel, DocumentSettings, Paragraph } from './document-model.ts';
import { paragraphsOf, readBlocks } from './read-blocks.ts';
import type { PartContext } from './read-paragraph.ts';
import { toggle, wholeNumber } from './read-properties.ts';
import { readSections } from './read-sections.ts';
import { readStyleSheet } from './style-sheet.ts';
import { readThemeFonts } from './theme-fonts.ts';

/** Reads the unpacked parts of a Word file. Throws UnreadableDocument where a part is malformed. */
export function readDocument(parts: PackageParts): DocumentModel {
  const root = readPart(parts, 'word/document.xml');
  const body = child(root, 'w:body');
  if (!body) {
    throw new UnreadableDocument(
      'Tệp bị hỏng: phần word/document.xml không có nội dung văn bản.',
      'Mở tệp bằng Word hoặc LibreOffice, lưu lại theo dạng .docx rồi kiểm tra.',
    );
  }
  const theme = readThemeFonts(readPart(parts, 'word/theme/theme1.xml'));
  const shared = { theme, styles: readStyleSheet(readPart(parts, 'word/styles.xml'), theme) };
  const context = startPart('word/document.xml', shared);
  const sections = readSections(body, context, headerReader(parts, shared));
  return {
    sections,
    paragraphs: sections.flatMap(section => paragraphsOf(section.blocks)),
    settings: readSettings(parts),
  };
}

function readPart(parts: PackageParts, name: string): XmlElement | undefined {
  const bytes = parts.get(name);
  return bytes && parseXml(bytes, name);
}

function startPart(part: string, shared: Pick<PartContext, 'theme' | 'styles'>): PartContext {
  return { ...shared, part, counter: { paragraphs: 0, tables: 0 } };
}

/** Each header part is read once, however many sections show it. */
function headerReader(parts: PackageParts, shared: Pick<PartContext, 'theme' | 'styles'>) {
  const targets = new Map(
    childElements(readPart(parts, 'word/_rels/document.xml.rels')).map(item => [
      item.attributes.get('Id') ?? '',
      `word/${item.attributes.get('Target') ?? ''}`.replace(/^word\/\/word\//, 'word/'),
    ]),
  );
  const read = new Map<string, readonly Paragraph[]>();
  return (id: string): readonly Paragraph[] => {
    const name = targets.get(id) ?? '';
    const root = read.has(name) ? undefined : readPart(parts, name);
    if (root) {
      const place = { section: 0, tableStyle: undefined, cell: undefined };
      read.set(name, paragraphsOf(readBlocks(root, startPart(name, shared), place)));
    }
    return read.get(name) ?? [];
  };
}

function readSettings(parts: PackageParts): DocumentSettings {
  const settings = readPart(parts, 'word/settings.xml');
  const pages = child(readPart(parts, 'docProps/app.xml'), 'Pages');
  return {
    hasEvenAndOddHeaders: toggle(settings, 'w:evenAndOddHeaders') ?? false,
    addsParagraphSpacing: toggle(child(settings, 'w:compat'), 'w:doNotUseHTMLParagraphAutoSpacing') ?? false,
    pageCount: pages && wholeNumber(textContent(pages)),
  };
}
