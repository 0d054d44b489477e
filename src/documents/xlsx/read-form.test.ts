import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Issue } from '../../issues/issue.ts';
import type { FormRow } from '../form/form-rows.ts';
import { sampleForm } from '../form/testing/sample-form.ts';
import { readForm } from './read-form.ts';
import { writeFormWorkbook } from './write-form.ts';

const form = sampleForm();
const bee: FormRow = { 'chu-ho': 'Hộ một', 'dien-thoai': '0900000001', 'ban-mang': 'Đúng', tem: 'Sai' };
const other: FormRow = { 'chu-ho': 'Hộ hai', 'dien-thoai': '0900000002', 'ban-mang': 'v', tem: 'đúng' };

async function file(rows: readonly FormRow[]): Promise<Uint8Array> {
  return writeFormWorkbook({ id: 'bieu-07', form, rows: new Map([['ho', rows]]), date: '2024-10-30' });
}

/** The same file with its sheet written otherwise: rows 1 title, 3-4 header, 5 and 6 persons, 7 total, 9-11 summary. */
async function edited(edit: (xml: string) => string): Promise<Uint8Array> {
  const parts: Zippable = unzipSync(await file([bee, other]));
  const before = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
  const after = edit(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(after) });
}

/** Puts a text or a formula in the place of what a cell holds. */
function setCell(place: string, inner: string) {
  const pattern = new RegExp(`<c r="${place}"([^>]*?)(?: t="\\w+")?(?:/>|>.*?</c>)`);
  return (xml: string) => xml.replace(pattern, (_, attributes: string) => `<c r="${place}"${attributes}${inner}</c>`);
}
const text = (place: string, value: string) => setCell(place, ` t="inlineStr"><is><t>${value}</t></is>`);
const formula = (place: string, of: string, value: string) => setCell(place, `><f>${of}</f><v>${value}</v>`);

function read(bytes: Uint8Array) {
  return readForm({ file: 'ong.xlsx', bytes }, form, { persons: new Map() });
}

const lines = (issues: readonly Issue[]) =>
  issues.map(
    ({ line, column, severity, rule, message, hint }) => `${line}:${column} ${severity} ${rule}: ${message} → ${hint}`,
  );

test('what the rows count, whatever the case of a mark', async () => {
  const { counts, issues, rows } = read(await file([bee, other]));
  expect(issues).toEqual([]);
  expect([rows, Object.fromEntries(counts)]).toEqual([2, { ho: 2, ban: 2, 'ban-co-tem': 1, 'co-thu': 0 }]);
});

test('each cell filled in wrongly gets its place and what to do', async () => {
  const cases: readonly (readonly [string, (xml: string) => string])[] = [
    ['a wrong header', text('B3', 'Họ tên')],
    ['a shifted column', xml => text('F3', 'Bán trên mạng')(text('E3', 'Dán tem')(xml))],
    ['text where a mark belongs', text('E5', 'có bán hàng')],
    ['one letter where a mark belongs', text('E5', 'q')],
    ['a number where a mark belongs', text('F6', '0912345678')],
    ['a formula as input', formula('B6', 'B5', 'Hộ hai')],
    ['a formula as a mark, whatever value stands beside it', formula('E6', '1=1', 'Đúng')],
    ['an error value', setCell('E6', ' t="e"><v>#N/A</v>')],
    ['no name', setCell('B5', '>')],
    ['a number for a name', text('B5', '0912345678')],
    ['words for a telephone number', text('C5', 'không có')],
    ['words for a mailbox', text('D5', 'chưa có')],
    ['a total that is less than the rows', text('C9', '1')],
    ['a total in words', text('C9', 'nhiều')],
    ['a row below the totals', xml => xml.replace(/<row r="10".*?<\/row>/, row10)],
  ];
  const found = await Promise.all(cases.map(async ([name, edit]) => [name, lines(read(await edited(edit)).issues)]));
  expect(Object.fromEntries(found)).toMatchInlineSnapshot(`
    {
      "a formula as a mark, whatever value stands beside it": [
        "6:5 error form-formula: Trang tính «Hộ nuôi ong», ô E6: ô có công thức; danh sách chỉ nhận chữ ghi thẳng. → Chép ô, dán lại bằng "Dán đặc biệt > Giá trị" (Paste Special > Values).",
      ],
      "a formula as input": [
        "6:2 error form-formula: Trang tính «Hộ nuôi ong», ô B6: ô có công thức; danh sách chỉ nhận chữ ghi thẳng. → Chép ô, dán lại bằng "Dán đặc biệt > Giá trị" (Paste Special > Values).",
      ],
      "a number for a name": [
        "5:2 error form-value: Trang tính «Hộ nuôi ong», ô B5: cột «Chủ hộ» phải có chữ, ô này chỉ có số hoặc dấu. → Xem các cột có bị lệch sang trái hoặc phải không, rồi chép lại cho đúng cột.",
      ],
      "a number where a mark belongs": [
        "6:6 error form-mark: Trang tính «Hộ nuôi ong», ô F6: cột «Dán tem» chỉ nhận «Đúng», «v», «Sai» hoặc để trống, ô này ghi một số. → Ghi Đúng hoặc Sai; chi tiết khác ghi ở cột khác.",
      ],
      "a row below the totals": [
        "10:2 error form-row: Trang tính «Hộ nuôi ong», ô B10: dòng này nằm dưới phần tổng hợp nên không được đếm. → Chuyển dòng lên trong danh sách (chèn dòng phía trên dòng tổng), rồi nhập lại.",
      ],
      "a shifted column": [
        "3:5 error form-column: Trang tính «Hộ nuôi ong», ô E3: cột «Bán trên mạng» đang đứng ở cột F, biểu mẫu đặt ở cột E. → Bỏ cột đã chèn thêm, hoặc chép lại các cột theo đúng thứ tự của biểu mẫu.",
        "3:6 error form-column: Trang tính «Hộ nuôi ong», ô F3: cột «Dán tem» đang đứng ở cột E, biểu mẫu đặt ở cột F. → Bỏ cột đã chèn thêm, hoặc chép lại các cột theo đúng thứ tự của biểu mẫu.",
      ],
      "a total in words": [
        "9:3 error form-total: Trang tính «Hộ nuôi ong», ô C9: ô tổng số «Tổng số hộ:» phải là một số nguyên. → Ghi số, ví dụ 3486, hoặc để công thức của biểu mẫu tự đếm.",
      ],
      "a total that is less than the rows": [
        "9:3 error form-total: Trang tính «Hộ nuôi ong», ô C9: tổng số ghi 1, ít hơn 2 dòng trong danh sách. → Kiểm tra lại tổng số, hoặc để công thức của biểu mẫu tự đếm.",
      ],
      "a wrong header": [
        "3:2 error form-header: Trang tính «Hộ nuôi ong», ô B3: tiêu đề cột phải là «Chủ hộ». → Ghi lại tiêu đề đúng như biểu mẫu; tên cột khác đi thì không biết cột ghi gì.",
      ],
      "an error value": [
        "6:5 error form-formula: Trang tính «Hộ nuôi ong», ô E6: ô báo lỗi (#N/A, #REF! ...) hoặc là TRUE/FALSE. → Xóa ô và ghi lại bằng chữ.",
      ],
      "no name": [
        "5:2 error form-row: Trang tính «Hộ nuôi ong», ô B5: dòng đã ghi nhưng chưa có «Chủ hộ». → Ghi «Chủ hộ», hoặc xóa cả dòng nếu ghi nhầm.",
      ],
      "one letter where a mark belongs": [
        "5:5 error form-mark: Trang tính «Hộ nuôi ong», ô E5: cột «Bán trên mạng» chỉ nhận «Đúng», «v», «Sai» hoặc để trống, ô này ghi «q». → Ghi Đúng hoặc Sai; chi tiết khác ghi ở cột khác.",
      ],
      "text where a mark belongs": [
        "5:5 error form-mark: Trang tính «Hộ nuôi ong», ô E5: cột «Bán trên mạng» chỉ nhận «Đúng», «v», «Sai» hoặc để trống, ô này ghi chữ khác (11 ký tự). → Ghi Đúng hoặc Sai; chi tiết khác ghi ở cột khác.",
      ],
      "words for a mailbox": [
        "5:4 error form-value: Trang tính «Hộ nuôi ong», ô D5: cột «Hộp thư» ghi địa chỉ hộp thư, ô này không có dạng đó. → Ghi địa chỉ đầy đủ, ví dụ ten.hop.thu@coquan.gov.vn; chưa có hộp thư thì để trống.",
      ],
      "words for a telephone number": [
        "5:3 warning form-value: Trang tính «Hộ nuôi ong», ô C5: cột «Điện thoại» ghi số điện thoại, ô này không có dạng đó. → Ghi số điện thoại; chưa có thì để trống. Nếu cả cột bị lệch thì chép lại cho đúng cột.",
      ],
    }
  `);
});

const row10 = '<row r="10"><c r="A10"><v>3</v></c><c r="B10" t="inlineStr"><is><t>Hộ ba</t></is></c></row>';

test('a person listed twice is named by place, never by name; two of one name without telephone may be two', async () => {
  const twice = read(await file([bee, other, { ...bee, 'dien-thoai': '+84 900 000 001' }]));
  expect(lines(twice.issues)).toMatchInlineSnapshot(`
    [
      "7:2 error form-duplicate: Trang tính «Hộ nuôi ong», ô B7: trùng với dòng 5 (cùng «Chủ hộ» và «Điện thoại»). → Mỗi người, mỗi đơn vị chỉ ghi một dòng; xóa dòng thừa.",
    ]
  `);
  const unsure = read(await file([{ 'chu-ho': 'Hộ một' }, { 'chu-ho': 'hộ một' }]));
  expect(lines(unsure.issues)).toMatchInlineSnapshot(`
    [
      "6:2 warning form-duplicate: Trang tính «Hộ nuôi ong», ô B6: trùng với dòng 5 (cùng «Chủ hộ» và «Điện thoại»). → Nếu là hai người khác nhau thì ghi thêm cho đủ các cột «Chủ hộ», «Điện thoại»; nếu không thì xóa dòng thừa (cột B).",
    ]
  `);
  const persons = new Map();
  readForm({ file: 'thon-1.xlsx', bytes: await file([bee]) }, form, { persons });
  const second = readForm({ file: 'thon-2.xlsx', bytes: await file([bee]) }, form, { persons });
  expect(lines(second.issues)).toMatchInlineSnapshot(`
    [
      "5:2 error form-duplicate: Trang tính «Hộ nuôi ong», ô B5: trùng với dòng 5 của tệp thon-1.xlsx (cùng «Chủ hộ» và «Điện thoại»). → Mỗi người, mỗi đơn vị chỉ ghi một dòng; xóa dòng thừa.",
    ]
  `);
});

test('no finding repeats what a row says', async () => {
  const secret: FormRow = {
    'chu-ho': '0987654321',
    'dien-thoai': 'Nguyễn Văn Mật',
    'hop-thu': 'mat',
    'ban-mang': 'Mật',
    tem: 'Mật',
  };
  const { issues } = read(await file([secret, secret]));
  expect(issues.length).toBeGreaterThan(4);
  expect(JSON.stringify(issues)).not.toMatch(/Mật|098765/);
});

test('a column filled in wrongly throughout is a few lines', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => ({ 'chu-ho': `Hộ số ${index} một`, tem: 'có' }));
  const { issues } = read(await file(rows));
  expect(issues).toHaveLength(6);
  expect(lines(issues.slice(-1))).toMatchInlineSnapshot(`
    [
      "304:6 error form-mark: Trang tính «Hộ nuôi ong»: còn 295 chỗ khác trong cột F cũng như vậy, đến dòng 304. → Sửa cả cột theo cùng một cách rồi nhập lại.",
    ]
  `);
});

test('a workbook of something else', async () => {
  const { issues, rows } = read(await edited(xml => xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>')));
  expect(rows).toBe(0);
  expect(lines(issues)).toMatchInlineSnapshot(`
    [
      "1:1 error form-header: Trang tính «Hộ nuôi ong»: không thấy bảng của Biểu 07 (các cột «Số», «Chủ hộ», «Điện thoại», «Hộp thư», «Bán trên mạng», «Dán tem»). → Kiểm tra đã chọn đúng tệp; giữ nguyên dòng tiêu đề của biểu mẫu.",
    ]
  `);
});

test('totals written over are taken, with thousands as officials write them', async () => {
  const { counts, stated, issues } = read(await edited(text('C9', '3.486 hộ')));
  expect(issues).toEqual([]);
  expect([counts.get('ho'), stated.get('ho')]).toEqual([3486, 3486]);
});
