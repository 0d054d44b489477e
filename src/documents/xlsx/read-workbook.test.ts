import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sampleForm } from '../form/testing/sample-form.ts';
import { readForm } from './read-form.ts';

const form = sampleForm();

const workbook =
  '<workbook xmlns:r="R"><sheets><sheet name="Hộ nuôi ong" sheetId="1" r:id="rId1"/></sheets></workbook>';
const relations = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';

/** A workbook of bare parts, as other programs may write it. */
function pack(sheet: string, others: Zippable = {}): Uint8Array {
  const parts = {
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(relations),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  };
  return zipSync({ ...parts, ...others }, { level: 1 });
}

const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const header =
  `<row r="1">${cell('A1', 'Số')}${cell('B1', 'Chủ hộ')}${cell('C1', 'Liên hệ')}${cell('E1', 'Bán trên mạng')}` +
  `${cell('F1', 'Dán tem')}</row><row r="2">${cell('C2', 'Điện thoại')}${cell('D2', 'Hộp thư')}</row>`;
const sheetOf = (rows: string) => `<worksheet><sheetData>${header}${rows}</sheetData></worksheet>`;

function read(bytes: Uint8Array) {
  return readForm({ file: 'ong.xlsx', bytes }, form, { persons: new Map() });
}

function refusal(bytes: Uint8Array): string {
  return read(bytes)
    .issues.map(({ rule, message, hint }) => `${rule}: ${message} → ${hint}`)
    .join('\n');
}

test('files that are no workbook, or not safe to open', () => {
  const bomb = { 'xl/worksheets/sheet9.xml': new Uint8Array(40_000_000) };
  const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const files: Readonly<Record<string, Uint8Array>> = {
    empty: new Uint8Array(),
    text: strToU8('TT,Họ và tên'),
    old: compound,
    word: zipSync({ 'word/document.xml': strToU8('<a/>') }),
    slides: zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }),
    cut: pack(sheetOf('')).subarray(0, 300),
    macro: pack(sheetOf(''), { 'xl/vbaProject.bin': new Uint8Array(9) }),
    outside: pack(sheetOf(''), { '../../evil.xml': new Uint8Array(9) }),
    bomb: pack(sheetOf(''), bomb),
    entities: pack(`<!DOCTYPE a [<!ENTITY b "x">]>${sheetOf('')}`),
    encoding: pack(sheetOf(''), { 'xl/sharedStrings.xml': new Uint8Array([0x3c, 0xff, 0x3e]) }),
  };
  const refusals = Object.entries(files).map(([name, bytes]) => [name, refusal(bytes)]);
  expect(Object.fromEntries(refusals)).toMatchInlineSnapshot(`
    {
      "bomb": "form-file: Tệp không an toàn để mở: phần «xl/worksheets/sheet9.xml» nén quá 300 lần. → Không mở tệp này; xin lại bản gốc từ nơi gửi.",
      "cut": "form-file: Tệp bị hỏng: không giải nén được. → Chép lại tệp từ nơi lưu bản gốc, hoặc mở bằng Excel và chọn sửa chữa (Open and Repair).",
      "empty": "form-file: Tệp rỗng (0 byte). → Chép lại tệp từ nơi lưu bản gốc.",
      "encoding": "form-file: Tệp bị hỏng: phần xl/sharedStrings.xml không đọc được (bảng mã không phải UTF-8). → Mở tệp bằng Excel hoặc LibreOffice, lưu lại theo dạng .xlsx rồi nhập lại.",
      "entities": "form-file: Tệp bị hỏng: phần xl/worksheets/sheet1.xml không đọc được (có khai báo DOCTYPE, Excel không bao giờ ghi khai báo này). → Mở tệp bằng Excel hoặc LibreOffice, lưu lại theo dạng .xlsx rồi nhập lại.",
      "macro": "form-file: Tệp có macro (dạng .xlsm) nên không được đọc. → Mở bằng Excel, lưu lại theo dạng "Excel Workbook (.xlsx)", là dạng không chứa macro.",
      "old": "form-file: Tệp thuộc dạng Excel cũ (.xls). → Mở bằng Excel hoặc LibreOffice rồi lưu theo dạng .xlsx.",
      "outside": "form-file: Tệp không an toàn để mở: tên phần «../../evil.xml» trỏ ra ngoài tệp. → Không mở tệp này; xin lại bản gốc từ nơi gửi.",
      "slides": "form-file: Tệp không phải bảng tính Excel: thiếu phần xl/workbook.xml. → Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại theo dạng Excel (.xlsx).",
      "text": "form-file: Tệp không phải dạng Excel (.xlsx). → Chọn một tệp .xlsx; tệp PDF hoặc văn bản thuần không kiểm tra được.",
      "word": "form-header: Tệp: không thấy bảng của Biểu 07 (các cột «Số», «Chủ hộ», «Điện thoại», «Hộp thư», «Bán trên mạng», «Dán tem»). → Kiểm tra đã chọn đúng tệp; giữ nguyên dòng tiêu đề của biểu mẫu.",
    }
  `);
});

test('a directory that lies about the size of a part gives a cut-off sheet, not a full memory', () => {
  const bytes = pack(sheetOf('<row/>'.repeat(200_000))).slice();
  const at = Buffer.from(bytes.buffer).lastIndexOf('xl/worksheets/sheet1.xml');
  new DataView(bytes.buffer).setUint32(at - 46 + 24, 2000, true);
  expect(read(bytes).rows).toBe(0);
});

test('validations of whole columns, styles and links to other files are not looked at', () => {
  const ballast =
    '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>';
  const sheet = sheetOf(`<row>${cell('B3', 'Hộ một')}</row>`).replace('</worksheet>', `${ballast}</worksheet>`);
  const { rows, issues } = read(pack(sheet, { 'xl/externalLinks/externalLink1.xml': strToU8('<a') }));
  expect([rows, issues]).toEqual([1, []]);
});

test('100,000 persons take seconds and no memory worth naming', () => {
  const row = (index: number) =>
    `<row>${cell(`B${index}`, `Hộ ${index} một`)}<c r="C${index}"><v>${900000000 + index}</v></c>${cell(`E${index}`, 'Đúng')}</row>`;
  const bytes = pack(sheetOf(Array.from({ length: 100_000 }, (_, index) => row(index + 3)).join('')));
  const started = performance.now();
  const { rows, counts, issues } = read(bytes);
  expect([rows, counts.get('ban'), issues]).toEqual([100_000, 100_000, []]);
  expect(performance.now() - started).toBeLessThan(30_000);
}, 60_000);

test('a list without end is read so far and no further', () => {
  const row = (index: number) => `<row>${cell(`B${index + 3}`, `Hộ ${index}`)}</row>`;
  const { rows, issues } = read(pack(sheetOf(Array.from({ length: 150_100 }, (_, index) => row(index)).join(''))));
  expect(rows).toBe(150_001);
  expect(
    issues.filter(({ rule }) => rule === 'form-size').map(({ message, hint }) => `${message} → ${hint}`),
  ).toMatchInlineSnapshot(`
    [
      "Trang tính «Hộ nuôi ong», dòng 150003: danh sách dài hơn 150.000 dòng nên dừng đọc ở đây. → Tách danh sách theo thôn thành nhiều tệp rồi nhập các tệp cùng một lần.",
    ]
  `);
}, 60_000);
