import { child, childElements, childValue, textContent, type XmlElement } from '../package/xml.ts';
import type { CellPosition, Field, Paragraph, Run } from './document-model.ts';
import { readDrawingWidth } from './read-drawing.ts';
import { readParagraphProperties, readRunProperties, type ThemeFonts } from './read-properties.ts';
import type { StyleSheet } from './style-sheet.ts';

/** What paragraphs of one part share, and the counter of paragraphs read so far. */
export interface PartContext {
  readonly part: string;
  readonly styles: StyleSheet;
  readonly theme: ThemeFonts;
  readonly counter: { paragraphs: number; tables: number };
}

export interface Place {
  readonly section: number;
  readonly tableStyle: string | undefined;
  readonly cell: CellPosition | undefined;
}

/** Reads `w:p` with effective formatting; deleted text of tracked changes is left out. */
export function readParagraph(element: XmlElement, context: PartContext, place: Place): Paragraph {
  const stated = readParagraphProperties(child(element, 'w:pPr'));
  const found: Content = {
    runs: [],
    fields: [],
    hasDrawing: false,
    drawingWidth: undefined,
    hasMath: false,
    isCode: false,
  };
  collect(element, found, run => readRun(run, stated.styleId, context, place));
  context.counter.paragraphs += 1;
  return {
    ...context.styles.paragraph(stated, place.tableStyle),
    styleId: stated.styleId,
    kind: 'paragraph',
    part: context.part,
    index: context.counter.paragraphs,
    text: found.runs.map(run => run.text).join(''),
    runs: found.runs,
    fields: found.fields,
    hasDrawing: found.hasDrawing,
    drawingWidth: found.drawingWidth,
    hasMath: found.hasMath,
    section: place.section,
    cell: place.cell,
  };
}

interface Content {
  readonly runs: Run[];
  readonly fields: Field[];
  hasDrawing: boolean;
  drawingWidth: number | undefined;
  hasMath: boolean;
  /** Inside the code of a complex field, between "begin" and "separate". */
  isCode: boolean;
}

/** Wrappers whose content is part of the text. */
const transparent = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);

function collect(element: XmlElement, content: Content, read: (run: XmlElement) => Run): void {
  for (const item of childElements(element)) {
    if (item.name === 'w:fldSimple') {
      content.fields.push({ instruction: item.attributes.get('w:instr')?.trim() ?? '', format: undefined });
    }
    if (item.name === 'w:r') collectRun(item, content, read);
    else if (transparent.has(item.name)) collect(item, content, read);
    else if (item.name === 'm:oMath' || item.name === 'm:oMathPara') content.hasMath = true;
  }
}

function collectRun(element: XmlElement, content: Content, read: (run: XmlElement) => Run): void {
  const run = read(element);
  for (const item of childElements(element)) {
    if (item.name === 'w:fldChar') followField(item, content);
    else if (item.name === 'w:instrText') addInstruction({ instruction: textContent(item), format: run }, content);
    else if (drawings.has(item.name)) addDrawing(item, content);
  }
  if (run.text !== '' && !run.isHidden && !content.isCode) content.runs.push(run);
}

function addDrawing(element: XmlElement, content: Content): void {
  content.hasDrawing = true;
  content.drawingWidth ??= readDrawingWidth(element);
}

const drawings = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

function followField(element: XmlElement, content: Content): void {
  const type = element.attributes.get('w:fldCharType');
  if (type === 'begin') content.fields.push({ instruction: '', format: undefined });
  content.isCode = type === 'begin';
}

/** Word may split an instruction over several runs. */
function addInstruction({ instruction, format }: Field, content: Content): void {
  const begun = content.fields.pop()?.instruction ?? '';
  content.fields.push({ instruction: (begun + instruction).trim(), format });
}

function readRun(element: XmlElement, paragraphStyle: string | undefined, context: PartContext, place: Place): Run {
  const properties = child(element, 'w:rPr');
  const effective = context.styles.run(readRunProperties(properties, context.theme), {
    table: place.tableStyle,
    paragraph: paragraphStyle,
    character: childValue(properties, 'w:rStyle'),
  });
  const text = childElements(element).map(readText).join('');
  return { ...effective, text: effective.isCapitals ? text.toLocaleUpperCase('vi') : text };
}

function readText(element: XmlElement): string {
  if (element.name === 'w:t') return textContent(element);
  if (element.name === 'w:tab' || element.name === 'w:ptab') return '\t';
  if (element.name === 'w:br' || element.name === 'w:cr') return '\n';
  return element.name === 'w:noBreakHyphen' ? '-' : '';
}
