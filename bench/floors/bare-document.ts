import {
  Document,
  type FileChild,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { openPackage } from '../../src/documents/conform/package/open-package.ts';
import { childElements, parseXml, textContent, type XmlElement } from '../../src/documents/conform/package/xml.ts';

/** What stands in a finished document, as somebody would type it into the docx package by hand. */
export interface BareSection {
  readonly isLandscape: boolean;
  readonly blocks: readonly BareBlock[];
}

type BareBlock = readonly BareRun[] | { readonly rows: readonly (readonly (readonly (readonly BareRun[])[])[])[] };

interface BareRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italics: boolean;
}

/** Texts, weights and tables of a Word file, read before the clock starts. */
export function readBare(bytes: Uint8Array): readonly BareSection[] {
  const root = parseXml(openPackage(bytes).get('word/document.xml') ?? new Uint8Array(), 'word/document.xml');
  const sections: { isLandscape: boolean; blocks: BareBlock[] }[] = [{ isLandscape: false, blocks: [] }];
  for (const element of childElements(childElements(root, 'w:body')[0])) {
    const block = readBlock(element);
    if (block) sections.at(-1)?.blocks.push(block);
    if (findSetUp(element)) sections.push({ isLandscape: true, blocks: [] });
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/**
 * Floor of any document: the same texts in the same order by the docx package alone. No template, no data, no Decree 30.
 */
export function buildBareDocument(sections: readonly BareSection[]): Promise<Buffer> {
  const run = { font: 'Times New Roman', size: 28 };
  const document = new Document({
    styles: { default: { document: { run } } },
    sections: sections.map(({ isLandscape, blocks }) => ({
      ...(isLandscape ? { properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } } } : {}),
      children: blocks.map(writeBlock),
    })),
  });
  return Packer.toBuffer(document);
}

function readBlock(element: XmlElement): BareBlock | undefined {
  if (element.name === 'w:p') return readRuns(element);
  if (element.name !== 'w:tbl') return undefined;
  const rows = childElements(element, 'w:tr').map(row =>
    childElements(row, 'w:tc').map(cell => childElements(cell, 'w:p').map(readRuns)),
  );
  return { rows };
}

function readRuns(paragraph: XmlElement): readonly BareRun[] {
  return childElements(paragraph).flatMap(child => {
    if (child.name === 'w:hyperlink') return readRuns(child);
    if (child.name === 'm:oMath') return [{ text: textContent(child), bold: false, italics: false }];
    if (child.name !== 'w:r') return [];
    const has = (name: string) => childElements(child, 'w:rPr').some(format => childElements(format, name).length > 0);
    return [{ text: textContent(child), bold: has('w:b'), italics: has('w:i') }];
  });
}

function findSetUp(element: XmlElement): boolean {
  return childElements(element, 'w:pPr').some(format => childElements(format, 'w:sectPr').length > 0);
}

function writeBlock(block: BareBlock): FileChild {
  if (!('rows' in block)) return writeParagraph(block);
  const rows = block.rows.map(
    cells => new TableRow({ children: cells.map(lines => new TableCell({ children: lines.map(writeParagraph) })) }),
  );
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });
}

function writeParagraph(runs: readonly BareRun[]): Paragraph {
  return new Paragraph({ children: runs.map(({ text, bold, italics }) => new TextRun({ text, bold, italics })) });
}
