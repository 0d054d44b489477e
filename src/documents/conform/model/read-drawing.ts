import { childElements, type XmlElement } from '../package/xml.ts';
import { wholeNumber } from './read-properties.ts';

/** English metric units of DrawingML in a twip. */
const unitsPerTwip = 635;

/** Width in twips of the first shape below a `w:drawing`, `w:pict` or choice of both; undefined where none states it. */
export function readDrawingWidth(element: XmlElement): number | undefined {
  for (const item of childElements(element)) {
    const width = widthOf(item) ?? readDrawingWidth(item);
    if (width !== undefined) return width;
  }
  return undefined;
}

function widthOf({ name, attributes }: XmlElement): number | undefined {
  if (name === 'wp:extent') {
    const units = wholeNumber(attributes.get('cx'));
    return units === undefined ? undefined : Math.round(units / unitsPerTwip);
  }
  return name === 'v:line' ? vectorLine(attributes.get('from'), attributes.get('to')) : undefined;
}

/** `from="10pt,3pt" to="95.5pt,3pt"`, the lines of Word before 2010. */
function vectorLine(from: string | undefined, to: string | undefined): number | undefined {
  const [start, end] = [from, to].map(point => point?.match(/^(-?[\d.]+)pt,/)?.[1]);
  if (start === undefined || end === undefined) return undefined;
  return Math.round(Math.abs(Number(end) - Number(start)) * 20);
}
