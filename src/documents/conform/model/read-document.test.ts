import { expect, test } from 'vitest';
import { openPackage } from '../package/open-package.ts';
import { type RawParts, rawDocument, rawParagraph } from '../testing/raw-document.ts';
import { readDocument } from './read-document.ts';

const read = (parts: RawParts) => readDocument(openPackage(rawDocument(parts)));
const firstRun = (parts: RawParts) => read(parts).paragraphs[0]?.runs[0];

const style = (id: string, type: string, inner: string, attributes = '') =>
  `<w:style w:type="${type}" w:styleId="${id}" ${attributes}>${inner}</w:style>`;

test('defaults, a chain of styles and direct formatting, the nearest wins', () => {
  const styles = [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:color w:val="FF0000"/></w:rPr></w:rPrDefault>',
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    style('Base', 'paragraph', '<w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="26"/><w:i/></w:rPr>'),
    style('Own', 'paragraph', '<w:basedOn w:val="Base"/><w:rPr><w:sz w:val="28"/></w:rPr>'),
  ].join('');
  const body = rawParagraph('Nội dung', '<w:pStyle w:val="Own"/><w:ind w:firstLine="720"/>', '<w:i w:val="0"/>');
  const [paragraph] = read({ body, styles }).paragraphs;
  expect(paragraph).toMatchObject({ alignment: 'both', indentFirstLine: 720, spaceAfter: 160, line: 259 });
  expect(paragraph?.runs[0]).toMatchObject({ size: 14, isItalic: false, color: 'ff0000' });
});

test('a paragraph without a style takes the default style', () => {
  const styles = style('Normal', 'paragraph', '<w:rPr><w:sz w:val="28"/></w:rPr>', 'w:default="1"');
  expect(firstRun({ body: rawParagraph('Nội dung'), styles })).toMatchObject({ size: 14 });
});

test('bold in the paragraph style and in the character style cancel out', () => {
  const styles = [
    style('Heading', 'paragraph', '<w:rPr><w:b/></w:rPr>'),
    style('Strong', 'character', '<w:rPr><w:b/></w:rPr>'),
  ].join('');
  const heading = '<w:pStyle w:val="Heading"/>';
  const strong = '<w:rStyle w:val="Strong"/>';
  expect(firstRun({ body: rawParagraph('a', heading), styles })?.isBold).toBe(true);
  expect(firstRun({ body: rawParagraph('a', heading, strong), styles })?.isBold).toBe(false);
  expect(firstRun({ body: rawParagraph('a', heading, `${strong}<w:b/>`), styles })?.isBold).toBe(true);
});

test('fonts named by the theme', () => {
  const theme =
    '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/></a:minorFont></a:fontScheme></a:themeElements>';
  const fonts = '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsi="Arial"/>';
  expect(firstRun({ body: rawParagraph('a', '', fonts), theme })?.fonts).toEqual({
    ascii: 'Calibri',
    hAnsi: 'Arial',
    cs: 'Times New Roman',
    eastAsia: 'Calibri',
  });
});

test('text in capitals by formatting is what the reader sees', () => {
  expect(firstRun({ body: rawParagraph('Báo cáo', '', '<w:caps/>') })?.text).toBe('BÁO CÁO');
});

test('inserted text counts, deleted and hidden text do not', () => {
  const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const body = `<w:p><w:ins>${run('mới ')}</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>${run('ẩn', '<w:vanish/>')}<w:hyperlink>${run('nối')}</w:hyperlink></w:p>`;
  expect(read({ body }).paragraphs[0]?.text).toBe('mới nối');
});

test('a field split over several runs; its code is no text', () => {
  const run = (inner: string) => `<w:r>${inner}</w:r>`;
  const body = `<w:p>${[
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:instrText>PA</w:instrText>',
    '<w:instrText>GE</w:instrText>',
    '<w:fldChar w:fldCharType="separate"/>',
    '<w:t>2</w:t>',
    '<w:fldChar w:fldCharType="end"/>',
  ]
    .map(run)
    .join('')}</w:p>`;
  const [paragraph] = read({ body }).paragraphs;
  expect(paragraph?.text).toBe('2');
  expect(paragraph?.fields.map(field => field.instruction)).toEqual(['PAGE']);
});

test('places of cells; a content control around a row is transparent', () => {
  const cell = (text: string) => `<w:tc>${rawParagraph(text)}</w:tc>`;
  const row = `<w:tr>${cell('trái')}${cell('phải')}</w:tr>`;
  const body = `${rawParagraph('trước')}<w:tbl>${row}<w:sdt><w:sdtContent>${row}</w:sdtContent></w:sdt></w:tbl>`;
  expect(read({ body }).paragraphs.map(({ text, cell: at }) => [text, at?.row, at?.column])).toEqual([
    ['trước', undefined, undefined],
    ['trái', 1, 1],
    ['phải', 1, 2],
    ['trái', 2, 1],
    ['phải', 2, 2],
  ]);
});

test('sections end with their last paragraph; without page setup Word takes US Letter', () => {
  const end = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1600" w:gutter="101"/></w:sectPr>';
  const { sections } = read({ body: `${rawParagraph('một', end)}${rawParagraph('hai')}` });
  expect(sections.map(({ page }) => [page.width, page.left])).toEqual([
    [11906, 1701],
    [12240, 1440],
  ]);
  expect(sections.map(({ blocks }) => blocks.length)).toEqual([1, 1]);
});

test('a circle of styles does no harm', () => {
  const styles = [
    style('A', 'paragraph', '<w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr>'),
    style('B', 'paragraph', '<w:basedOn w:val="A"/>'),
  ].join('');
  expect(firstRun({ body: rawParagraph('a', '<w:pStyle w:val="B"/>'), styles })?.isBold).toBe(true);
});
