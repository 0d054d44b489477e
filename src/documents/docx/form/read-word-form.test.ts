import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { UnreadableDocument } from '../../conform/package/unreadable-document.ts';
import { readWordForm } from './read-word-form.ts';

function pack(body: string, others: Zippable = {}): Uint8Array {
  const xml = `<w:document xmlns:w="W"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml), ...others });
}

const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const line = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

function tablesOf(bytes: Uint8Array) {
  return readWordForm(bytes).map(({ name, rows }) => [
    name,
    Array.from(rows(), ({ number, cells }) => [number, Object.fromEntries(cells)]),
  ]);
}

test('cells by column, those over several columns counted as such, lines below as rows of one cell', () => {
  const group = cell(line('Liên hệ'), '<w:gridSpan w:val="2"/>');
  const rows = `<w:tr>${cell(line('TT'))}${group}${cell(line('Ghi chú'))}</w:tr><w:tr>${cell(line(''))}</w:tr>`;
  expect(tablesOf(pack(`${line('Mẫu')}<w:tbl>${rows}</w:tbl>${line('Tổng số: 12')}<w:p/>`))).toEqual([
    [
      'Bảng 1 của tệp Word',
      [
        [
          1,
          {
            1: { kind: 'text', text: 'TT' },
            2: { kind: 'text', text: 'Liên hệ' },
            4: { kind: 'text', text: 'Ghi chú' },
          },
        ],
        [2, {}],
        [3, { 1: { kind: 'text', text: 'Tổng số: 12' } }],
      ],
    ],
  ]);
});

test('paragraphs of a cell are words apart; a table within a cell is text of it; figures are numbers', () => {
  const inner = `<w:tbl><w:tr>${cell(line('trong'))}</w:tr></w:tbl>`;
  const row = `<w:tr>${cell(line('Nguyễn Văn') + line('A'))}${cell(inner + line('ngoài'))}${cell(line('0912345678'))}</w:tr>`;
  const [[, rows] = []] = tablesOf(pack(`<w:tbl>${row}</w:tbl>`));
  expect(rows).toEqual([
    [
      1,
      {
        1: { kind: 'text', text: 'Nguyễn Văn A' },
        2: { kind: 'text', text: 'trong ngoài' },
        3: { kind: 'number', text: '0912345678' },
      },
    ],
  ]);
});

test('a file with macros or a document type is not read', () => {
  const refusal = (bytes: Uint8Array) => {
    try {
      return tablesOf(bytes);
    } catch (error) {
      return error instanceof UnreadableDocument ? `${error.message} → ${error.hint}` : error;
    }
  };
  expect(refusal(pack('', { 'word/vbaProject.bin': new Uint8Array(9) }))).toMatchInlineSnapshot(
    `"Tệp có macro (dạng .docm) nên không được đọc. → Mở bằng Word, lưu lại theo dạng "Word Document (.docx)", là dạng không chứa macro."`,
  );
  expect(refusal(pack('<!DOCTYPE a>'))).toMatchInlineSnapshot(
    `"Tệp bị hỏng: phần word/document.xml có khai báo DOCTYPE, Word không bao giờ ghi khai báo này. → Mở tệp bằng Word hoặc LibreOffice, lưu lại theo dạng .docx rồi nhập lại."`,
  );
});
