import { expect, test } from 'vitest';
import { readDocument } from '../model/read-document.ts';
import { openPackage } from '../package/open-package.ts';
import { someKinds } from '../testing/conform-sample.ts';
import { rawDocument, rawParagraph } from '../testing/raw-document.ts';
import type { TextLine } from '../text-line.ts';
import { type Anatomy, findAnatomy } from './anatomy.ts';

const find = (body: string) => findAnatomy(readDocument(openPackage(rawDocument({ body }))), someKinds);
const centred = '<w:jc w:val="center"/>';
const bold = '<w:b/>';
const text = (line: TextLine | undefined) => line?.text;
const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map(row => `<w:tr>${row.map(cell => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

function headingOf({ heading }: Anatomy) {
  const { nationalName, motto, superiorAgency, issuingAgency, number, date } = heading;
  return {
    superior: superiorAgency.map(text),
    issuing: issuingAgency.map(text),
    right: [nationalName, motto].map(text),
    number: text(number),
    date: text(date),
  };
}

const expected = {
  superior: ['UBND HUYỆN A'],
  issuing: ['ỦY BAN NHÂN DÂN', 'XÃ B'],
  right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  number: 'Số: 05/BC-UBND',
  date: 'Hà Nội, ngày 05 tháng 01 năm 2024',
};

test('a heading of one row whose cells are cut by line breaks', () => {
  const left = `${rawParagraph('UBND HUYỆN A', centred)}${rawParagraph('ỦY BAN NHÂN DÂN\nXÃ B', centred, bold)}${rawParagraph('Số: 05/BC-UBND')}`;
  const right = rawParagraph(`${expected.right.join('\n')}\n${expected.date}`, centred, bold);
  expect(headingOf(find(table([left, right])))).toEqual(expected);
});

test('a heading of two rows', () => {
  const left = `${rawParagraph('UBND HUYỆN A')}${rawParagraph('ỦY BAN NHÂN DÂN', '', bold)}${rawParagraph('XÃ B', '', bold)}${rawParagraph('_______')}`;
  const right = expected.right.map(line => rawParagraph(line)).join('');
  const second = [rawParagraph('Số: 05/BC-UBND'), rawParagraph(expected.date)];
  expect(headingOf(find(table([left, right], second)))).toEqual(expected);
});

test('a heading laid out with tabs, without a table', () => {
  const body = [
    rawParagraph('UBND HUYỆN A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    rawParagraph('ỦY BAN NHÂN DÂN\tĐộc lập - Tự do - Hạnh phúc', '', bold),
    rawParagraph('XÃ B', '', bold),
    rawParagraph('Số: 05/BC-UBND\tHà Nội, ngày 05 tháng 01 năm 2024'),
    rawParagraph('BÁO CÁO', centred, bold),
    rawParagraph('Kết quả công tác', centred, bold),
    rawParagraph('Căn cứ Luật Tổ chức chính quyền địa phương;'),
    rawParagraph('Ủy ban nhân dân xã báo cáo như sau:'),
  ].join('');
  const anatomy = find(body);
  expect(headingOf(anatomy)).toEqual(expected);
  expect(text(anatomy.title.kind)).toBe('BÁO CÁO');
  expect(anatomy.title.subject.map(text)).toEqual(['Kết quả công tác']);
  expect(anatomy.legalBasis.map(text)).toEqual(['Căn cứ Luật Tổ chức chính quyền địa phương;']);
  expect(anatomy.body.map(paragraph => paragraph.text)).toEqual(['Ủy ban nhân dân xã báo cáo như sau:']);
});

test('a sentence that only begins with Căn cứ belongs to the text', () => {
  const anatomy = find(`${rawParagraph('BÁO CÁO', centred)}${rawParagraph('Căn cứ kế hoạch, xã báo cáo như sau:')}`);
  expect(anatomy.legalBasis).toEqual([]);
});

test('a signature without a table, and two annexes after it', () => {
  const body = [
    rawParagraph('Nội dung có Phụ lục I, II kèm theo./.'),
    rawParagraph('Nơi nhận:'),
    rawParagraph('- Như trên;'),
    rawParagraph('- Lưu: VT, VX.'),
    rawParagraph('KT. CHỦ TỊCH', centred, bold),
    rawParagraph('PHÓ CHỦ TỊCH', centred, bold),
    rawParagraph(''),
    rawParagraph('Nguyễn Văn A', centred, bold),
    rawParagraph('Phụ lục I', centred, bold),
    rawParagraph('DANH SÁCH', centred, bold),
    rawParagraph('PHỤ LỤC 02: BIỂU SỐ LIỆU', centred, bold),
    rawParagraph('(Kèm theo Báo cáo số 05/BC-UBND', centred),
    rawParagraph('của Ủy ban nhân dân xã B)', centred),
  ].join('');
  const { signature, annexes } = find(body);
  expect(signature.recipients.map(text)).toEqual(['- Như trên;', '- Lưu: VT, VX.']);
  expect(signature.authority.map(text)).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
  expect(text(signature.name)).toBe('Nguyễn Văn A');
  expect(annexes.map(annex => [text(annex.heading), annex.title.map(text), annex.reference.map(text)])).toEqual([
    ['Phụ lục I', ['DANH SÁCH'], []],
    ['PHỤ LỤC 02: BIỂU SỐ LIỆU', [], ['(Kèm theo Báo cáo số 05/BC-UBND', 'của Ủy ban nhân dân xã B)']],
  ]);
});

test('a signature table of two rows, with a note where to sign', () => {
  const left = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'].map(line => rawParagraph(line)).join('');
  const first = [left, rawParagraph('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', centred, bold)];
  const second = [rawParagraph(''), `${rawParagraph('(Đã ký)')}${rawParagraph('Nguyễn Văn A')}`];
  const { signature } = find(`${rawParagraph('Nội dung./.')}${table(first, second)}`);
  expect(signature.authority.map(text)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']);
  expect(text(signature.name)).toBe('Nguyễn Văn A');
});

test('receivers of Kính gửi in a table beside it', () => {
  const receivers = ['- Sở Nội vụ;', '- Sở Tài chính.'].map(line => rawParagraph(line)).join('');
  const { salutation } = find(`${table([rawParagraph('Kính gửi:'), receivers])}${rawParagraph('Nội dung./.')}`);
  expect(salutation?.receivers.map(text)).toEqual(['- Sở Nội vụ;', '- Sở Tài chính.']);
});

test('a document without any known element', () => {
  const anatomy = find(rawParagraph('Một đoạn văn.'));
  expect(headingOf(anatomy)).toEqual({
    superior: [],
    issuing: [],
    right: [undefined, undefined],
    number: undefined,
    date: undefined,
  });
  expect(anatomy.body.map(paragraph => paragraph.text)).toEqual(['Một đoạn văn.']);
  expect(anatomy.annexes).toEqual([]);
});
