import { describe, expect, test } from 'vitest';
import type { CitedDocument, RegisterSummary } from '../register-summary.ts';
import { summaryOf } from '../testing/summaries.ts';
import { collectDocuments } from './collect-documents.ts';
import { buildRegisterPage, buildRegisterYearPage, listFoundDocuments, listRegisterYears } from './register-page.ts';

const decision: CitedDocument = ['QĐ', '1829/QĐ-UBND', '2023-05-30', 'Chủ tịch UBND tỉnh', 'Ban hành bộ tiêu chí'];
const plan: CitedDocument = ['KH', '12/KH-UBND', '2023-02-01', 'UBND huyện Bắc', 'Chuyển đổi số'];
const blank: CitedDocument = ['CV', '', '', '', 'Về việc báo cáo'];

const dossier = (commune: string, periodKey: string, register: RegisterSummary) =>
  summaryOf(commune, { periodKey, register });
const communes = new Map(
  ['a', 'b', 'c', 'd'].map(id => [id, { id, title: `Xã ${id}`, unit: id, district: undefined, province: undefined }]),
);
const kinds = new Map([
  ['QĐ', 'Quyết định'],
  ['KH', 'Kế hoạch'],
]);
const inputOf = (dossiers: Parameters<typeof collectDocuments>[0]) => ({
  documents: collectDocuments(dossiers),
  kinds,
  communes,
});

describe('the register over all dossiers', () => {
  test('is empty without dossiers', () => {
    const input = inputOf([summaryOf('a')]);
    expect(listRegisterYears(input.documents)).toEqual([]);
    expect(buildRegisterPage(input)).toMatchObject({ years: { rows: [] }, kinds: { rows: [] }, shared: [] });
  });

  test('puts what most communes cite first, however its issuer is spelled, and counts what is their own', () => {
    const other: CitedDocument = ['QĐ', '1829/qđ-ubnd', '2023-05-30', 'UBND tỉnh', 'ban hành Bộ tiêu chí'];
    const input = inputOf([
      dossier('a', '2023', { own: { '2023': { KH: 2, BC: 1 } }, others: [plan, decision] }),
      dossier('b', '2023', { own: {}, others: [other, blank] }),
    ]);
    const page = buildRegisterPage(input);
    expect(page.lead).toMatchInlineSnapshot(
      `"Các hồ sơ dẫn 3 văn bản do cơ quan của xã, phường, thị trấn ban hành và 3 văn bản của cơ quan khác."`,
    );
    expect(page.shared).toEqual([
      {
        id: 'vb-qd-1829-qd-ubnd-2023-05-30',
        citation: 'Quyết định số 1829/QĐ-UBND ngày 30/05/2023',
        issuer: 'Chủ tịch UBND tỉnh',
        subject: 'Ban hành bộ tiêu chí',
        count: '2 nơi',
        citing: [
          { title: 'Xã a', href: '/xa/a/2023/' },
          { title: 'Xã b', href: '/xa/b/2023/' },
        ],
      },
    ]);
    expect(page.years.rows.map(({ title, href, values }) => [title, href, ...values])).toEqual([
      ['2023', '/van-ban/2023/', '2', '3'],
      ['Không ghi ngày', '/van-ban/khong-ghi-ngay/', '1', '0'],
    ]);
    expect(page.issuers.rows.map(({ title, values }) => [title, ...values])).toEqual([
      ['Chủ tịch UBND tỉnh', '1', '2'],
      ['Không ghi', '1', '1'],
      ['UBND huyện Bắc', '1', '1'],
    ]);
    expect(page.kinds.rows.map(({ title, values }) => [title, ...values])).toEqual([
      ['Kế hoạch', '1', '2'],
      ['BC', '0', '1'],
      ['CV', '1', '0'],
      ['Quyết định', '1', '0'],
    ]);
  });

  test('the search finds each document at its row; rows that would be named alike are told apart', () => {
    const again: CitedDocument = ['CV', '', '', 'UBND tỉnh', 'Về việc báo cáo!'];
    const input = inputOf([
      dossier('a', '2023', { own: {}, others: [decision, blank, again, ['CV', '', '', '', '?']] }),
    ]);
    expect(listFoundDocuments(input).map(({ href, citation }) => [href, citation])).toEqual([
      ['/van-ban/2023/#vb-qd-1829-qd-ubnd-2023-05-30', 'Quyết định số 1829/QĐ-UBND ngày 30/05/2023'],
      ['/van-ban/khong-ghi-ngay/#vb-cv', 'CV'],
      ['/van-ban/khong-ghi-ngay/#vb-cv-ve-viec-bao-cao', 'CV'],
      ['/van-ban/khong-ghi-ngay/#vb-cv-ve-viec-bao-cao-2', 'CV'],
    ]);
    const rows = buildRegisterYearPage(input, 'khong-ghi-ngay').shared.map(({ id }) => id);
    expect(rows).toEqual(['vb-cv', 'vb-cv-ve-viec-bao-cao', 'vb-cv-ve-viec-bao-cao-2']);
  });

  test('a year lists documents of others in full and counts those of each commune; many citing places are counted', () => {
    const input = inputOf(
      ['a', 'b', 'c', 'd'].map((id, index) =>
        dossier(id, '2023', { own: index === 0 ? { '2023': { BC: 1, KH: 2 } } : {}, others: [decision] }),
      ),
    );
    const year = buildRegisterYearPage(input, '2023');
    expect(year).toMatchObject({ title: 'Văn bản năm 2023', path: '/van-ban/2023/', unlisted: 0 });
    expect(year.shared.map(({ count, citing }) => [count, citing.length])).toEqual([['4 nơi', 0]]);
    expect(year.own).toEqual([
      { commune: 'Xã a', href: '/xa/a/2023/minh-chung/#van-ban', count: 3, kinds: '2 kế hoạch, 1 BC' },
    ]);
    expect(buildRegisterYearPage(inputOf([]), 'khong-ghi-ngay')).toMatchObject({ shared: [], own: [] });
  });

  test('the fuller of two dossiers speaks for a year, and a commune that cites twice counts once', () => {
    const { own, shared } = collectDocuments([
      dossier('a', '2024', { own: { '2023': { KH: 1 } }, others: [decision] }),
      dossier('a', '2023', { own: { '2023': { KH: 5 } }, others: [decision] }),
    ]);
    expect(own.map(each => [each.dossier.dossier, each.kinds])).toEqual([['2023', { KH: 5 }]]);
    expect(shared.map(({ citing }) => [...citing.values()].map(each => each.dossier))).toEqual([['2024']]);
  });
});
