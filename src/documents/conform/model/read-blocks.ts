import { child, childElements, childValue, type XmlElement } from '../package/xml.ts';
import type { Block, CellPosition, Paragraph, Table } from './document-model.ts';
import { type PartContext, type Place, readParagraph } from './read-paragraph.ts';
import { wholeNumber } from './read-properties.ts';

/** Reads paragraphs and tables below an element in order; content controls are transparent. */
export function readBlocks(element: XmlElement, context: PartContext, place: Place): readonly Block[] {
  return childElements(element).flatMap(item => readBlock(item, context, place));
}

/** Reads one child of a body, cell or header: none, one or, for a content control, several blocks. */
export function readBlock(element: XmlElement, context: PartContext, place: Place): readonly Block[] {
  if (element.name === 'w:p') return [readParagraph(element, context, place)];
  if (element.name === 'w:tbl') return [readTable(element, context, place)];
  if (wrappers.has(element.name)) return readBlocks(element, context, place);
  return [];
}

/** Paragraphs of blocks in order, those of cells included. */
export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap(block => (block.kind === 'paragraph' ? block : paragraphsOf(block.rows.flat(2))));
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

function readTable(element: XmlElement, context: PartContext, place: Place): Table {
  context.counter.tables += 1;
  const table = context.counter.tables;
  const properties = child(element, 'w:tblPr');
  const tableStyle = childValue(properties, 'w:tblStyle');
  const margins = cellMargins(properties);
  const rows = unwrap(element, 'w:tr').map((row, rowIndex) =>
    unwrap(row, 'w:tc').map((cell, column) => {
      const width = cellWidth(cell, margins);
      const position: CellPosition = place.cell ?? { table, row: rowIndex + 1, column: column + 1, width };
      return readBlocks(cell, context, { ...place, tableStyle, cell: position });
    }),
  );
  return { kind: 'table', rows };
}

/** Left and right margin of the cells together; 108 twips each unless the table says otherwise. */
function cellMargins(properties: XmlElement | undefined): number {
  const margins = child(properties, 'w:tblCellMar');
  const margin = (...names: readonly string[]) =>
    names.flatMap(name => wholeNumber(childValue(margins, name, 'w:w')) ?? [])[0] ?? 108;
  return margin('w:left', 'w:start') + margin('w:right', 'w:end');
}

/** Only a width in twips is a statement; shares and automatic widths are worked out when the file is opened. */
function cellWidth(cell: XmlElement, margins: number): number | undefined {
  const stated = child(child(cell, 'w:tcPr'), 'w:tcW');
  const width = wholeNumber(stated?.attributes.get('w:w'));
  return stated?.attributes.get('w:type') === 'dxa' && width ? width - margins : undefined;
}

/** Rows or cells, also those inside content controls or tracked insertions. */
function unwrap(element: XmlElement, name: string): readonly XmlElement[] {
  return childElements(element).flatMap(item => {
    if (item.name === name) return item;
    return wrappers.has(item.name) ? unwrap(item, name) : [];
  });
}
