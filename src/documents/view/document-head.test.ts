import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../schema/dossier.ts';
import { sampleSource } from '../testing/sample-dossier.ts';
import { buildDocumentHead } from './document-head.ts';
import type { DocumentSource } from './document-view.ts';
import { buildLetterhead } from './letterhead.ts';

type Issued = Partial<Dossier['issued'][number]>;
interface Head {
  readonly form?: Partial<DocumentSource['template']['data']>;
  readonly issued?: Issued;
  readonly superior?: string;
}

function headOf({ form = {}, issued = {}, superior = 'UBND thị xã Bỉm Sơn' }: Head) {
  const source = sampleSource();
  const { bundle, template } = source;
  const data = { ...bundle.dossier.data, superior, issued: [{ document: 'mau-thu', ...issued }] };
  const kinds = [
    { code: 'BC', title: 'Báo cáo', isInSymbol: true, isAdministrative: true },
    { code: 'CV', title: 'Công văn', isInSymbol: false, isAdministrative: true },
  ];
  return buildDocumentHead({
    ...source,
    bundle: { ...bundle, dossier: { ...bundle.dossier, data } },
    template: { ...template, data: { ...template.data, ...form } },
    kinds: { source: '', kinds },
  });
}

describe('the head of a document', () => {
  it('is the dossier’s own where neither form nor issue says otherwise', () => {
    const { issuer, symbol, place, subject, recipients, signatory, addressees } = headOf({});
    expect({ issuer, symbol, place, subject, recipients, addressees }).toEqual({
      issuer: ['Ủy ban nhân dân', 'xã Đông Sơn'],
      symbol: 'BC-UBND',
      place: 'Đông Sơn',
      subject: 'Kết quả chuyển đổi số xã Đông Sơn năm 2023',
      recipients: ['UBND huyện', 'Lưu: VT'],
      addressees: [],
    });
    expect(signatory.name).toBe('Họ và tên');
  });

  it('is that of the agency the form names, found from the dossier', () => {
    const form = {
      issuer: ['Ủy ban nhân dân', '{superiorPlace}'],
      place: '{superiorName}',
      subject: 'Về việc thẩm định {commune} {period}',
      signatory: { role: 'CHỦ TỊCH' },
    };
    const head = headOf({ form });
    expect(head).toMatchObject({
      issuer: ['Ủy ban nhân dân', 'thị xã Bỉm Sơn'],
      symbol: 'BC-UBND',
      place: 'Bỉm Sơn',
      subject: 'Về việc thẩm định xã Đông Sơn năm 2023',
      signatory: { role: 'CHỦ TỊCH', name: null },
    });
    expect(headOf({ form, superior: 'Sở Khoa học và Công nghệ' }).place).toBe('Sở Khoa học và Công nghệ');
    expect(headOf({ form, superior: 'UBND huyện .....' }).place).toBe('.....');
  });

  it('is what was issued, before what the form says', () => {
    const form = { place: '{superiorName}', recipients: ['.....'], addressees: ['UBND {commune}'] };
    const issued: Issued = {
      number: 5,
      date: '2023-12-01',
      place: 'Hà Trung',
      recipients: ['Như trên'],
      signatory: { role: 'PHÓ CHỦ TỊCH', name: 'Tên người ký' },
    };
    expect(headOf({ form, issued })).toMatchObject({
      number: 5,
      place: 'Hà Trung',
      recipients: ['Như trên'],
      addressees: ['UBND xã Đông Sơn'],
      signatory: { name: 'Tên người ký' },
    });
  });

  it('of a letter has no kind in its symbol, and its subject under the number', () => {
    const head = headOf({ form: { kind: 'CV', superiorAgency: '{superior}' }, issued: { month: '2024-06' } });
    expect(buildLetterhead(head, '2024-06-30')).toEqual({
      superiorAgency: 'UBND THỊ XÃ BỈM SƠN',
      issuer: ['ỦY BAN NHÂN DÂN', 'XÃ ĐÔNG SƠN'],
      number: `Số: ${'\u00a0'.repeat(6)}/UBND-.....`,
      subject: 'V/v Kết quả chuyển đổi số xã Đông Sơn năm 2023',
      placeAndDate: `Đông Sơn, ngày${'\u00a0'.repeat(6)}tháng 6 năm 2024`,
    });
    expect(buildLetterhead(headOf({ form: { kind: 'CV' }, issued: { symbol: 'UBND-VX' } }), '').number).toContain(
      '/UBND-VX',
    );
  });

  it('of a form without data leaves room for the whole date', () => {
    const room = '\u00a0'.repeat(6);
    expect(buildLetterhead(headOf({}), '').placeAndDate).toBe(`Đông Sơn, ngày${room}tháng${room}năm${room}`);
  });
});
