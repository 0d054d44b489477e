import { child, childElements, childValue, type XmlElement } from '../package/xml.ts';
import type { ParagraphProperties, RunProperties } from './document-model.ts';
import {
  readParagraphProperties,
  readRunProperties,
  type StatedParagraphProperties,
  type StatedRunProperties,
  type ThemeFonts,
} from './read-properties.ts';

/** Formatting in force: defaults, table style, paragraph style, character style, direct formatting, in this order. */
export interface StyleSheet {
  paragraph(stated: StatedParagraphProperties, tableStyle: string | undefined): ParagraphProperties;
  run(stated: StatedRunProperties, styles: RunStyles): RunProperties;
}

export interface RunStyles {
  readonly table: string | undefined;
  readonly paragraph: string | undefined;
  readonly character: string | undefined;
}

/** What Word takes when nothing is stated anywhere. */
const paragraphDefaults: ParagraphProperties = {
  styleId: undefined,
  alignment: 'left',
  indentLeft: 0,
  indentRight: 0,
  indentFirstLine: 0,
  spaceBefore: 0,
  spaceAfter: 0,
  line: 240,
  lineRule: 'auto',
  ignoresSpacingInStyle: false,
  hasBottomBorder: false,
  isNumbered: false,
  frameAlignment: undefined,
  startsPage: false,
};

const font = 'Times New Roman';
const runDefaults: RunProperties = {
  fonts: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
  size: 10,
  isBold: false,
  isItalic: false,
  isCapitals: false,
  isUnderlined: false,
  isHidden: false,
  isRaised: false,
  color: 'auto',
};

/** Properties that switch: set in two styles at once they cancel out (ECMA-376, 17.7.3). */
const toggles = ['isBold', 'isItalic', 'isCapitals', 'isHidden'] as const;

interface Style {
  readonly paragraph: StatedParagraphProperties;
  readonly run: StatedRunProperties;
}

/** Reads `word/styles.xml`; without one, Word's own defaults hold. */
export function readStyleSheet(root: XmlElement | undefined, theme: ThemeFonts): StyleSheet {
  const defaults = child(root, 'w:docDefaults');
  const defaultRun = readRunProperties(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), theme);
  const defaultParagraph = readParagraphProperties(child(child(defaults, 'w:pPrDefault'), 'w:pPr'));
  const styles = resolveStyles(root, theme);
  const find = (id: string | undefined, type: string): Style | undefined =>
    (id === undefined ? undefined : styles.byId.get(id)) ?? styles.defaults.get(type);
  const lowest = mergeRun(runDefaults, defaultRun);
  return {
    paragraph: (stated, tableStyle) => ({
      ...paragraphDefaults,
      ...defaultParagraph,
      ...find(tableStyle, tableStyle === undefined ? 'none' : 'table')?.paragraph,
      ...find(stated.styleId, 'paragraph')?.paragraph,
      ...stated,
    }),
    run: (stated, ids) => {
      const levels = [
        ids.table === undefined ? undefined : find(ids.table, 'table'),
        find(ids.paragraph, 'paragraph'),
        ids.character === undefined ? undefined : find(ids.character, 'character'),
      ].flatMap(style => style?.run ?? []);
      return mergeRun(switchToggles([...levels].reduce<RunProperties>(mergeRun, lowest), levels), stated);
    },
  };
}

function switchToggles(merged: RunProperties, levels: readonly StatedRunProperties[]): RunProperties {
  const switched = toggles
    .filter(name => levels.some(level => level[name] !== undefined))
    .map(name => [name, levels.filter(level => level[name] === true).length % 2 === 1]);
  return { ...merged, ...Object.fromEntries(switched) };
}

function mergeRun(below: RunProperties, stated: StatedRunProperties): RunProperties {
  return { ...below, ...stated, fonts: { ...below.fonts, ...stated.fonts } };
}

function resolveStyles(root: XmlElement | undefined, theme: ThemeFonts) {
  const elements = new Map<string, XmlElement>();
  for (const element of childElements(root, 'w:style')) {
    elements.set(element.attributes.get('w:styleId') ?? '', element);
  }
  const byId = new Map<string, Style>();
  const defaults = new Map<string, Style>();
  for (const [id, element] of elements) {
    const style = resolveChain(chainOf(element, elements), theme);
    byId.set(id, style);
    const isDefault = ['1', 'true', 'on'].includes(element.attributes.get('w:default') ?? '');
    if (isDefault) defaults.set(element.attributes.get('w:type') ?? '', style);
  }
  return { byId, defaults };
}

/** Longer chains are cut; Word itself follows at most 10. */
const longestChain = 20;

/** The style and what it is based on, the most basic first; a circle of styles is cut. */
function chainOf(element: XmlElement, elements: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next: XmlElement | undefined = element; next && !chain.includes(next) && chain.length < longestChain; ) {
    chain.unshift(next);
    next = elements.get(childValue(next, 'w:basedOn') ?? '');
  }
  return chain;
}

function resolveChain(chain: readonly XmlElement[], theme: ThemeFonts): Style {
  const paragraph = chain.map(item => readParagraphProperties(child(item, 'w:pPr')));
  const run = chain.map(item => readRunProperties(child(item, 'w:rPr'), theme));
  return {
    paragraph: Object.assign({}, ...paragraph),
    run: {
      ...Object.assign({}, ...run),
      fonts: Object.assign({}, ...run.map(item => item.fonts)),
    },
  };
}
