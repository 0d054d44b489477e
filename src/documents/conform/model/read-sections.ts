import { child, childElements, childValue, type XmlElement } from '../package/xml.ts';
import type { Block, Headers, PageSetup, Paragraph, Section } from './document-model.ts';
import { readBlock } from './read-blocks.ts';
import type { PartContext } from './read-paragraph.ts';
import { toggle, wholeNumber } from './read-properties.ts';

/** Paragraphs of a header or footer part by relationship id. */
export type PartReader = (relationshipId: string) => readonly Paragraph[];

/** Splits the body at `w:sectPr`; a section without a header of its own shows that of the section before. */
export function readSections(body: XmlElement, context: PartContext, readPart: PartReader): readonly Section[] {
  const sections: Section[] = [];
  let blocks: Block[] = [];
  const close = (properties: XmlElement | undefined) => {
    const before = sections.at(-1);
    sections.push({
      index: sections.length + 1,
      blocks,
      page: readPage(properties),
      hasTitlePage: toggle(properties, 'w:titlePg') ?? false,
      headers: readHeaders(properties, 'w:headerReference', before?.headers, readPart),
      footers: readHeaders(properties, 'w:footerReference', before?.footers, readPart),
      pageNumbers: {
        start: wholeNumber(childValue(properties, 'w:pgNumType', 'w:start')),
        format: childValue(properties, 'w:pgNumType', 'w:fmt') ?? 'decimal',
      },
    });
    blocks = [];
  };
  for (const item of childElements(body)) {
    if (item.name === 'w:sectPr') continue;
    const place = { section: sections.length + 1, tableStyle: undefined, cell: undefined };
    blocks.push(...readBlock(item, context, place));
    const end = child(child(item, 'w:pPr'), 'w:sectPr');
    if (end) close(end);
  }
  close(child(body, 'w:sectPr'));
  return sections;
}

/** Without `w:pgSz` and `w:pgMar` Word takes US Letter with margins of one inch. */
function readPage(properties: XmlElement | undefined): PageSetup {
  const size = child(properties, 'w:pgSz');
  const margins = child(properties, 'w:pgMar');
  const margin = (name: string) => wholeNumber(margins?.attributes.get(`w:${name}`));
  return {
    width: wholeNumber(size?.attributes.get('w:w')) ?? 12240,
    height: wholeNumber(size?.attributes.get('w:h')) ?? 15840,
    orientation: size?.attributes.get('w:orient'),
    top: Math.abs(margin('top') ?? 1440),
    bottom: Math.abs(margin('bottom') ?? 1440),
    left: (margin('left') ?? 1440) + (margin('gutter') ?? 0),
    right: margin('right') ?? 1440,
  };
}

function readHeaders(
  properties: XmlElement | undefined,
  reference: string,
  before: Headers | undefined,
  readPart: PartReader,
): Headers {
  const own = new Map(
    childElements(properties, reference).map(item => [
      item.attributes.get('w:type') ?? 'default',
      item.attributes.get('r:id') ?? '',
    ]),
  );
  const read = (type: keyof Headers) => {
    const id = own.get(type);
    return id === undefined ? (before?.[type] ?? []) : readPart(id);
  };
  return { default: read('default'), first: read('first'), even: read('even') };
}
