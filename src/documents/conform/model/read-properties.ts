import { child, childValue, type XmlElement } from '../package/xml.ts';
import type { ParagraphProperties, RunFonts, RunProperties } from './document-model.ts';

/** What one level (defaults, a style, direct formatting) states; what it leaves out comes from the level below. */
export interface StatedRunProperties extends Partial<Omit<RunProperties, 'fonts'>> {
  readonly fonts: Partial<RunFonts>;
}
export type StatedParagraphProperties = Partial<ParagraphProperties>;

/** Fonts of the theme by the key of an `asciiTheme` attribute, for example "minorHAnsi". */
export type ThemeFonts = ReadonlyMap<string, string>;

/** Reads `w:rPr`. */
export function readRunProperties(element: XmlElement | undefined, theme: ThemeFonts): StatedRunProperties {
  const raised = childValue(element, 'w:vertAlign');
  const underline = childValue(element, 'w:u');
  return withoutGaps({
    fonts: readFonts(child(element, 'w:rFonts'), theme),
    size: halved(childValue(element, 'w:sz')),
    isBold: toggle(element, 'w:b'),
    isItalic: toggle(element, 'w:i'),
    isCapitals: toggle(element, 'w:caps'),
    isHidden: toggle(element, 'w:vanish'),
    isUnderlined: child(element, 'w:u') && underline !== 'none',
    isRaised: raised === undefined ? undefined : raised !== 'baseline',
    color: childValue(element, 'w:color')?.toLowerCase(),
  });
}

/** Reads `w:pPr`. */
export function readParagraphProperties(element: XmlElement | undefined): StatedParagraphProperties {
  return withoutGaps({
    ...readIndent(child(element, 'w:ind')),
    ...readSpacing(child(element, 'w:spacing')),
    styleId: childValue(element, 'w:pStyle'),
    alignment: logicalSides[childValue(element, 'w:jc') ?? ''] ?? childValue(element, 'w:jc'),
    ignoresSpacingInStyle: toggle(element, 'w:contextualSpacing'),
    hasBottomBorder: readBottomBorder(child(element, 'w:pBdr')),
    isNumbered: readNumbering(child(element, 'w:numPr')),
    frameAlignment: childValue(element, 'w:framePr', 'w:xAlign'),
    startsPage: toggle(element, 'w:pageBreakBefore'),
  });
}

/** Whether an on-off element is set; undefined where it is not stated. */
export function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  return !['0', 'false', 'off'].includes(found.attributes.get('w:val') ?? 'true');
}

/** A whole number of an attribute; undefined where it is missing or not a number. */
export function wholeNumber(text: string | undefined): number | undefined {
  const value = text === undefined ? Number.NaN : Number.parseInt(text, 10);
  return Number.isNaN(value) ? undefined : value;
}

const logicalSides: Readonly<Record<string, string>> = { start: 'left', end: 'right' };

function readFonts(element: XmlElement | undefined, theme: ThemeFonts): Partial<RunFonts> {
  const font = (kind: string, themeAttribute: string) => {
    const key = element?.attributes.get(`w:${themeAttribute}`);
    return (key && theme.get(key)) || element?.attributes.get(`w:${kind}`);
  };
  return withoutGaps({
    ascii: font('ascii', 'asciiTheme'),
    hAnsi: font('hAnsi', 'hAnsiTheme'),
    cs: font('cs', 'cstheme'),
    eastAsia: font('eastAsia', 'eastAsiaTheme'),
  });
}

function readIndent(element: XmlElement | undefined): StatedParagraphProperties {
  const length = (name: string) => wholeNumber(element?.attributes.get(`w:${name}`));
  const hanging = length('hanging');
  return {
    indentLeft: length('left') ?? length('start'),
    indentRight: length('right') ?? length('end'),
    indentFirstLine: hanging ? -hanging : length('firstLine'),
  };
}

function readSpacing(element: XmlElement | undefined): StatedParagraphProperties {
  const attribute = (name: string) => element?.attributes.get(`w:${name}`);
  /** Word draws an automatic gap as 14 pt. */
  const gap = (name: string) =>
    ['1', 'true', 'on'].includes(attribute(`${name}Autospacing`) ?? '') ? 280 : wholeNumber(attribute(name));
  const line = wholeNumber(attribute('line'));
  return {
    spaceBefore: gap('before'),
    spaceAfter: gap('after'),
    line,
    lineRule: attribute('lineRule') ?? (line === undefined ? undefined : 'auto'),
  };
}

function readBottomBorder(element: XmlElement | undefined): boolean | undefined {
  const value = childValue(element, 'w:bottom');
  return value === undefined ? undefined : !['nil', 'none'].includes(value);
}

function readNumbering(element: XmlElement | undefined): boolean | undefined {
  const id = childValue(element, 'w:numId');
  return element && id !== undefined ? id !== '0' : undefined;
}

function halved(text: string | undefined): number | undefined {
  const value = wholeNumber(text);
  return value === undefined ? undefined : value / 2;
}

/** Drops keys that are undefined so that a spread does not erase the level below. */
function withoutGaps<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
