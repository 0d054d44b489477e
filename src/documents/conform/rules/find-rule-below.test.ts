import { expect, test } from 'vitest';
import { checkConformity } from '../check-conformity.ts';
import { rawDocument, rawParagraph } from '../testing/raw-document.ts';

const motto = 'Độc lập - Tự do - Hạnh phúc';

/** Whether the check misses the line under the motto in a right cell of these paragraphs. */
function isLineMissing(...paragraphs: readonly string[]): boolean {
  const cells = [
    rawParagraph('UBND XÃ B'),
    [rawParagraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), ...paragraphs].join(''),
  ];
  const body = `<w:tbl><w:tr>${cells.map(cell => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>${rawParagraph('____')}`;
  return checkConformity(rawDocument({ body })).findings.some(
    ({ rule, message }) => rule === 'Q2' && message.includes('không có đường kẻ'),
  );
}

test.for([
  ['nothing', [rawParagraph(motto), rawParagraph('')], true],
  ['underscores on the next line', [rawParagraph(motto), rawParagraph('_________')], false],
  ['underscores after a line break', [rawParagraph(`${motto}\n_________`)], false],
  ['underlined blanks', [rawParagraph(motto), rawParagraph('\t\t', '', '<w:u w:val="single"/>')], false],
  ['a border below the paragraph', [rawParagraph(motto, '<w:pBdr><w:bottom w:val="single"/></w:pBdr>')], false],
  ['a border that is off', [rawParagraph(motto, '<w:pBdr><w:bottom w:val="nil"/></w:pBdr>')], true],
  ['a line drawn elsewhere in the cell', ['<w:p><w:r><w:pict/></w:r></w:p>', rawParagraph(motto)], false],
  ['underlined text', [rawParagraph(motto, '', '<w:u w:val="single"/>')], false],
  ['another text below', [rawParagraph(motto), rawParagraph('Hà Nội')], true],
] as const)('under the motto: %s', ([, paragraphs, expected]) => {
  expect(isLineMissing(...paragraphs)).toBe(expected);
});

/** Share of the motto's length that the check reads from the file; undefined where it finds nothing wrong. */
function reportedShare(cellProperties: string, ...paragraphs: readonly string[]): string | undefined {
  const right = [
    rawParagraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    rawParagraph(motto, '', '<w:sz w:val="26"/>'),
    ...paragraphs,
  ];
  const cells = [
    `<w:tc>${rawParagraph('UBND XÃ B')}</w:tc>`,
    `<w:tc><w:tcPr>${cellProperties}</w:tcPr>${right.join('')}</w:tc>`,
  ];
  const { findings } = checkConformity(rawDocument({ body: `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>` }));
  return findings.find(({ message }) => message.startsWith('Đường kẻ dưới Tiêu ngữ'))?.message.match(/\d+%/)?.[0];
}

/** The motto in 13 pt is about 3,050 twips long. */
const inset = (twips: number) =>
  `<w:pBdr><w:bottom w:val="single"/></w:pBdr><w:ind w:left="${twips}" w:right="${twips}"/>`;
const fixed = '<w:tcW w:w="5216" w:type="dxa"/>';
const extent =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:extent cx="635000"/></wp:inline></w:drawing></w:r></w:p>';
const vector = '<w:p><w:r><w:pict><v:line xmlns:v="urn:v" from="0pt,0" to="150pt,0"/></w:pict></w:r></w:p>';

test.for([
  ['a border as long as the motto', fixed, rawParagraph('', inset(975)), undefined],
  ['a border half as long', fixed, rawParagraph('', inset(1740)), '51%'],
  ['a border in a cell of automatic width', '', rawParagraph('', inset(1740)), undefined],
  ['a drawing of 50 pt', fixed, extent, '33%'],
  ['an old vector line of 150 pt', fixed, vector, undefined],
] as const)('length under the motto: %s', ([, cell, rule, expected]) => {
  expect(reportedShare(cell, rule)).toBe(expected);
});
