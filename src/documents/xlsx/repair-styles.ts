import { fontName } from '../docx/measures.ts';

/**
 * exceljs writes the properties of a font in an order of its own; ISO/IEC 29500 (CT_Font, as Excel and the Open XML SDK
 * read it) has one; and its default font is Calibri. The part is its own writing, so its form is known.
 */
export function repairStyles(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/gs, (_, inner: string) => {
    const properties = (inner.match(/<\w+[^>]*\/>/g) ?? [])
      .filter(element => !element.startsWith('<scheme'))
      .map(useOneFont);
    return `<font>${properties.toSorted((left, right) => rank(left) - rank(right)).join('')}</font>`;
  });
}

/** The default font, whose digits are the unit of column widths, is that of the document. */
function useOneFont(element: string): string {
  return element.startsWith('<name') ? `<name val="${fontName}"/>` : element;
}

const order = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

function rank(element: string): number {
  return order.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
}
