import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkConformity } from '../check-conformity.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { UnreadableDocument } from './unreadable-document.ts';

function refusal(bytes: Uint8Array): string {
  try {
    checkConformity(bytes);
  } catch (error) {
    if (error instanceof UnreadableDocument) return `${error.message} → ${error.hint}`;
    throw error;
  }
  return 'accepted';
}

async function withPart(name: string, content: string | Uint8Array): Promise<Uint8Array> {
  const parts: Zippable = { ...unzipSync(await sampleDocument()) };
  return zipSync({ ...parts, [name]: typeof content === 'string' ? strToU8(content) : content });
}

const body = (inner: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;

test('an empty file', () => {
  expect(refusal(new Uint8Array())).toMatchInlineSnapshot(`"Tệp rỗng (0 byte). → Chép lại tệp từ nơi lưu bản gốc."`);
});

test('a text file', () => {
  expect(refusal(strToU8('BÁO CÁO'))).toMatchInlineSnapshot(
    `"Tệp không phải dạng Word (.docx). → Chọn một tệp .docx; tệp PDF hoặc văn bản thuần không kiểm tra được."`,
  );
});

test('an old .doc and an encrypted .docx', () => {
  const signature = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(refusal(signature)).toMatchInlineSnapshot(
    `"Tệp thuộc dạng Word cũ (.doc). → Mở bằng Word hoặc LibreOffice rồi lưu theo dạng .docx."`,
  );
  expect(refusal(Buffer.concat([signature, Buffer.from('EncryptedPackage', 'utf16le')]))).toMatchInlineSnapshot(
    `"Tệp được bảo vệ bằng mật khẩu nên không đọc được. → Mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu), lưu lại rồi kiểm tra."`,
  );
});

test('a zip that is no Word file', () => {
  expect(refusal(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toMatchInlineSnapshot(
    `"Tệp không phải văn bản Word: thiếu phần word/document.xml. → Mở tệp bằng Word hoặc LibreOffice rồi lưu lại theo dạng Word (.docx)."`,
  );
});

test('a file that is cut off', async () => {
  const bytes = await sampleDocument();
  expect(refusal(bytes.subarray(0, bytes.length / 2))).toMatchInlineSnapshot(
    `"Tệp bị hỏng: không giải nén được. → Chép lại tệp từ nơi lưu bản gốc, hoặc mở bằng Word và chọn sửa chữa (Open and Repair)."`,
  );
});

test('a bomb: a part that inflates to far more than it should', async () => {
  expect(refusal(await withPart('word/styles.xml', new Uint8Array(20_000_000)))).toMatchInlineSnapshot(
    `"Tệp không an toàn để mở: phần «word/styles.xml» nén quá 300 lần. → Không mở tệp này; xin lại bản gốc từ nơi gửi."`,
  );
  expect(refusal(await withPart('word/document.xml', new Uint8Array(40_000_000)))).toMatchInlineSnapshot(
    `"Tệp không an toàn để mở: phần «word/document.xml» giải nén ra quá lớn (40 MB). → Không mở tệp này; xin lại bản gốc từ nơi gửi."`,
  );
});

test('a directory that lies about the size gives an error, not a full memory', async () => {
  const bytes = (await withPart('word/document.xml', body('<w:p/>'.repeat(200_000)))).slice();
  declareSize(bytes, 'word/document.xml', 1000);
  expect(refusal(bytes)).toMatchInlineSnapshot(
    `"Tệp bị hỏng: phần word/document.xml không đọc được (nội dung XML bị đứt hoặc sai). → Mở tệp bằng Word hoặc LibreOffice, lưu lại theo dạng .docx rồi kiểm tra."`,
  );
});

test('two parts of one name', async () => {
  const bytes = await withPart('word/documenu.xml', body(''));
  expect(refusal(rename(bytes, 'word/documenu.xml', 'word/document.xml'))).toMatchInlineSnapshot(
    `"Tệp không an toàn để mở: có hai phần cùng tên «word/document.xml». → Không mở tệp này; xin lại bản gốc từ nơi gửi."`,
  );
});

test('entities and other document types', async () => {
  const bomb = `<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c SYSTEM "file:///etc/passwd">]>${body('&c;')}`;
  expect(refusal(await withPart('word/document.xml', bomb))).toMatchInlineSnapshot(
    `"Tệp bị hỏng: phần word/document.xml không đọc được (có khai báo DOCTYPE, Word không bao giờ ghi khai báo này). → Mở tệp bằng Word hoặc LibreOffice, lưu lại theo dạng .docx rồi kiểm tra."`,
  );
});

test('malformed XML, another encoding, no body', async () => {
  expect(refusal(await withPart('word/document.xml', '<w:document><w:body>'))).toMatchInlineSnapshot(
    `"Tệp bị hỏng: phần word/document.xml không đọc được (nội dung XML bị đứt hoặc sai). → Mở tệp bằng Word hoặc LibreOffice, lưu lại theo dạng .docx rồi kiểm tra."`,
  );
  expect(refusal(await withPart('word/document.xml', new Uint8Array([0x3c, 0x61, 0xff, 0x3e])))).toMatchInlineSnapshot(
    `"Tệp bị hỏng: phần word/document.xml không đọc được (bảng mã không phải UTF-8). → Mở tệp bằng Word hoặc LibreOffice, lưu lại theo dạng .docx rồi kiểm tra."`,
  );
  expect(refusal(await withPart('word/document.xml', '<a/>'))).toMatchInlineSnapshot(
    `"Tệp bị hỏng: phần word/document.xml không có nội dung văn bản. → Mở tệp bằng Word hoặc LibreOffice, lưu lại theo dạng .docx rồi kiểm tra."`,
  );
});

test('elements nested without end', async () => {
  const nested = `${'<w:sdt>'.repeat(50_000)}${'</w:sdt>'.repeat(50_000)}`;
  expect(refusal(await withPart('word/document.xml', body(nested)))).toMatchInlineSnapshot(
    `"Tệp bị hỏng: phần word/document.xml không đọc được (các phần tử lồng nhau quá 200 lớp). → Mở tệp bằng Word hoặc LibreOffice, lưu lại theo dạng .docx rồi kiểm tra."`,
  );
});

test('an empty but intact document is checked, and everything is missing', async () => {
  const { summary } = checkConformity(await withPart('word/document.xml', body('')));
  expect(summary.violations).toBeGreaterThan(10);
});

/** Writes another uncompressed size into the central directory entry of a part. */
function declareSize(bytes: Uint8Array, name: string, size: number): void {
  const at = Buffer.from(bytes.buffer).lastIndexOf(name);
  new DataView(bytes.buffer).setUint32(at - 46 + 24, size, true);
}

function rename(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
}
