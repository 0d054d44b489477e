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
  ['a border below the paragraph', [rawParagraph(motto, '<w:pBdr><w:bottom w:val="single"/></w:pBdr>')], false],
  ['a border that is off', [rawParagraph(motto, '<w:pBdr><w:bottom w:val="nil"/></w:pBdr>')], true],
  ['a line drawn elsewhere in the cell', ['<w:p><w:r><w:pict/></w:r></w:p>', rawParagraph(motto)], false],
  ['underlined text', [rawParagraph(motto, '', '<w:u w:val="single"/>')], false],
  ['another text below', [rawParagraph(motto), rawParagraph('Hà Nội')], true],
] as const)('under the motto: %s', ([, paragraphs, expected]) => {
  expect(isLineMissing(...paragraphs)).toBe(expected);
});
