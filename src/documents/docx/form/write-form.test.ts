import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../../data/repository.ts';
import type { Form } from '../../../schema/form.ts';
import { generateRows } from '../../form/testing/generate-rows.ts';
import { sampleForm } from '../../form/testing/sample-form.ts';
import { validateOpenXml } from '../../testing/open-xml-validator.ts';
import { writeFormDocument } from './write-form.ts';

const repository = openRepository(join(import.meta.dirname, '../../../..'));
const shipped = repository.formIds().map(id => ({ id, form: repository.loadForm(id).value?.data as Form }));
const date = '2024-10-30';

function textOf(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '');
}

describe.each([...shipped, { id: 'bieu-07', form: sampleForm() }])('$id', ({ id, form }) => {
  test('holds every word of the form, is valid, and has the same bytes each time', async () => {
    const bytes = writeFormDocument({ id, form, date });
    const text = textOf(bytes);
    const words = [
      ...form.tables.flatMap(({ title = '', columns }) => [
        title,
        ...columns.flatMap(({ title, group = '' }) => [title, group]),
      ]),
      ...form.summary.map(line => line.text),
      ...form.signatures.flatMap(({ title, note = '', lines }) => [title, note, ...lines]),
    ];
    const places = words.map(word => text.replaceAll('&amp;', '&').indexOf(word));
    expect(words.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(await validateOpenXml(bytes, 'docx')).toEqual([]);
    expect(writeFormDocument({ id, form, date })).toEqual(bytes);
  });
});

test('a filled one shows rows, totals and shares, the head of the commune and who signs', async () => {
  const form = sampleForm();
  const bytes = writeFormDocument({
    id: 'bieu-07',
    form,
    rows: generateRows(form, 8),
    stated: new Map([['ho', 20]]),
    letterhead: { issuer: ['ỦY BAN NHÂN DÂN', 'XÃ ĐÔNG SƠN'], placeAndDate: 'Đông Sơn, ngày 30 tháng 10 năm 2024' },
    signer: 'Họ và tên',
    date,
  });
  expect(await validateOpenXml(bytes, 'docx')).toEqual([]);
  expect(textOf(bytes).replace(/\n+/g, '\n')).toMatchInlineSnapshot(`
    "ỦY BAN NHÂN DÂN
    XÃ ĐÔNG SƠN
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Đông Sơn, ngày 30 tháng 10 năm 2024
    Biểu 07. Danh sách hộ nuôi ong
    Số
    Chủ hộ
    Liên hệ
    Bán trên mạng
    Dán tem
    Điện thoại
    Hộp thư
    1
    Người thứ 1 &quot;A&amp;B&quot; &lt;thử&gt;
    0100000000
    hop.thu.0@xa.example
    Đúng
    Đúng
    2
    Người thứ 2 &quot;A&amp;B&quot; &lt;thử&gt;
    0100000001
    hop.thu.1@xa.example
    Sai
    Đúng
    3
    Người thứ 3 &quot;A&amp;B&quot; &lt;thử&gt;
    0100000002
    hop.thu.2@xa.example
    v
    Đúng
    4
    Người thứ 4 &quot;A&amp;B&quot; &lt;thử&gt;
    5
    Người thứ 5 &quot;A&amp;B&quot; &lt;thử&gt;
    0100000004
    hop.thu.4@xa.example
    Sai
    Đúng
    6
    Người thứ 6 &quot;A&amp;B&quot; &lt;thử&gt;
    0100000005
    hop.thu.5@xa.example
    v
    Đúng
    7
    Người thứ 7 &quot;A&amp;B&quot; &lt;thử&gt;
    0100000006
    hop.thu.6@xa.example
    Đúng
    Đúng
    8
    Người thứ 8 &quot;A&amp;B&quot; &lt;thử&gt;
    0100000007
    hop.thu.7@xa.example
    Sai
    Đúng
    Cộng
    4
    Tổng số hộ: 20 hộ
    Tỷ lệ bán trên mạng: 20,00%
    Tỷ lệ dán tem: 100,00%
    Người lập
    Trưởng thôn
    (Ký tên)
    Họ và tên
    "
  `);
});
