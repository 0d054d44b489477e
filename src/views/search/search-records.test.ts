import { expect, test } from 'vitest';
import { readQuery, toFilters, writeQuery } from '../../browser/search-query.ts';
import type { CriteriaSetBundle } from '../../schema/bundle.ts';
import type { DossierSummary } from '../dossier-summary.ts';
import { buildSearchPage, groupByLetter } from './search-page.ts';
import { buildSearchRecords } from './search-records.ts';
import { queryWordsOf, readFound } from './search-words.ts';

const commune = {
  id: 'dong-hai',
  unit: 'dong-hai',
  title: 'Phường Đông Hải',
  district: 'thành phố Thanh Hóa',
  province: 'tỉnh Thanh Hóa',
};
const located = <T>(data: T) => ({ file: '', data, locate: () => ({ line: 1, column: 1 }) });
const criterion = {
  id: '1.1',
  pillar: '1',
  title: 'Tỷ lệ hồ sơ trực tuyến',
  requirement: 'Đạt 70%',
  leadAgencies: [{ name: 'Văn phòng' }],
  requiredEvidence: [{ title: 'Báo cáo tháng' }],
};
const set = {
  id: 'bo-mau',
  set: located({
    title: 'Bộ tiêu chí mẫu',
    shortTitle: 'Bộ mẫu',
    pillars: [
      { id: '1', title: 'Chính quyền số' },
      { id: '2', title: 'Kinh tế số' },
    ],
  }),
  criteria: located({
    criteria: [criterion, { ...criterion, id: '2.1', pillar: '2', title: 'Sàn thương mại điện tử' }],
  }),
} as unknown as CriteriaSetBundle;
const counts = { met: 1, 'not-met': 1, 'in-progress': 0, 'not-assessed': 0, unknown: 0, total: 2, assigned: 2 };
const dossier = (period: string, results: DossierSummary['results']) =>
  ({
    commune: 'dong-hai',
    dossier: period,
    criteriaSet: 'bo-mau',
    periodKey: period,
    period: `năm ${period}`,
    counts,
    score: null,
    progress: null,
    results,
  }) as unknown as DossierSummary;
const dossiers = [
  dossier('2023', { '1.1': ['met', '98,7%', 98.7], '2.1': ['not-met', '3', 3] }),
  dossier('2024', { '1.1': ['met', '99%', 99], '2.1': ['met', '9', 9] }),
];
const input = {
  communes: [commune],
  dossiersByCommune: new Map([['dong-hai', dossiers]]),
  sets: [set],
  documents: [
    {
      href: '/van-ban/2023/#vb-qd-1829-qd-ubnd-2023-05-30',
      citation: 'Quyết định số 1829/QĐ-UBND ngày 30/05/2023',
      issuer: 'Chủ tịch UBND tỉnh',
      subject: 'về việc ban hành các tiêu chí',
    },
  ],
  pages: [{ href: '/huong-dan/bat-dau/', title: 'Bắt đầu', description: 'Đọc trước', headings: ['Điền số liệu'] }],
};

test('a commune is one record with its dossiers, the newest first', () => {
  expect(buildSearchRecords(input)[0]).toMatchInlineSnapshot(`
    {
      "content": "phường dông hải thành phố thanh hóa tỉnh năm 2024 2023",
      "filters": {
        "ky": [
          "chinh-quyen-so|",
          "chinh-quyen-so|met",
          "kinh-te-so|",
          "kinh-te-so|met",
          "kinh-te-so|not-met",
          "|",
          "|met",
          "|not-met",
        ],
        "ky-2023": [
          "chinh-quyen-so|",
          "chinh-quyen-so|met",
          "kinh-te-so|",
          "kinh-te-so|not-met",
          "|",
          "|met",
          "|not-met",
        ],
        "ky-2024": [
          "chinh-quyen-so|",
          "chinh-quyen-so|met",
          "kinh-te-so|",
          "kinh-te-so|met",
          "|",
          "|met",
        ],
        "loai": [
          "xa",
        ],
        "noi": [
          "Thành phố Thanh Hóa, tỉnh Thanh Hóa",
        ],
      },
      "url": "["/xa/dong-hai/","Phường Đông Hải","thành phố Thanh Hóa, tỉnh Thanh Hóa",[["2024","2024","năm 2024","1/2 đạt"],["2023","2023","năm 2023","1/2 đạt"]]]",
    }
  `);
});

test('what is searched has no đ, what is shown has, and each word worth it stands once', () => {
  const [, ofSet, ofCriterion, , document, guide] = buildSearchRecords(input);
  expect(ofSet?.content).toBe('bộ mẫu tiêu chí chính quyền số kinh tế');
  expect(ofCriterion?.content).toBe('1.1 hồ sơ trực tuyến');
  expect(document?.content).toBe('quyết dịnh số 1829 qd ubnd ngày 30 05 2023 chủ tịch tỉnh việc ban hành tiêu chí');
  expect(document?.filters).toEqual({ loai: ['van-ban'] });
  expect(guide?.content).toBe('bắt dầu dọc trước diền số liệu');
  expect(guide && readFound(guide.url)).toEqual({
    href: '/huong-dan/bat-dau/',
    title: 'Bắt đầu',
    text: 'Đọc trước',
    dossiers: [],
  });
});

test('of a question common words count only where there is nothing else', () => {
  expect(queryWordsOf('Tỷ lệ dân số có điện thoại')).toEqual(['dân', 'số', 'diện', 'thoại']);
  expect(queryWordsOf('ty le dan so')).toEqual(['dan', 'so']);
  expect(queryWordsOf('tỷ lệ')).toEqual(['tỷ', 'lệ']);
  expect(queryWordsOf('“95/KH-UBND”, ?')).toEqual(['95', 'kh', 'ubnd']);
  expect(queryWordsOf('  ')).toEqual([]);
});

test('what is shown of a page is read back', () => {
  const [first, second] = buildSearchRecords(input).map(({ url }) => readFound(url));
  expect(first).toEqual({
    href: '/xa/dong-hai/',
    title: 'Phường Đông Hải',
    text: 'thành phố Thanh Hóa, tỉnh Thanh Hóa',
    dossiers: [
      { id: '2024', period: '2024', title: 'năm 2024', standing: '1/2 đạt' },
      { id: '2023', period: '2023', title: 'năm 2023', standing: '1/2 đạt' },
    ],
  });
  expect(second?.dossiers).toEqual([]);
});

test('period, pillar and state are asked as one: met in one pillar and not met in another are told apart', () => {
  const filters = buildSearchRecords(input)[0]?.filters ?? {};
  const isFound = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    return Object.entries(toFilters(readQuery(data))).every(([name, value]) => filters[name]?.includes(value));
  };
  expect(isFound({ nhom: 'kinh-te-so', muc: 'not-met' })).toBe(true);
  expect(isFound({ nhom: 'chinh-quyen-so', muc: 'not-met' })).toBe(false);
  expect(isFound({ ky: '2023', muc: 'not-met' })).toBe(true);
  expect(isFound({ ky: '2024', muc: 'not-met' })).toBe(false);
  expect(isFound({ ky: '2022' })).toBe(false);
  expect(isFound({ ky: '2024', nhom: 'kinh-te-so', loai: 'xa' })).toBe(true);
});

test('a question stands in the address, and comes back from it', () => {
  const data = new FormData();
  data.set('q', ' chuyển đổi '.normalize('NFD'));
  data.set('ky', '2023');
  const query = readQuery(data);
  expect(query).toEqual({ q: 'chuyển đổi', loai: '', noi: '', ky: '2023', nhom: '', muc: '' });
  expect(Object.fromEntries(new URLSearchParams(writeQuery(query)))).toEqual({ q: 'chuyển đổi', ky: '2023' });
  expect(writeQuery(readQuery(new FormData()))).toBe('./');
});

test('the page offers what occurs', () => {
  const page = buildSearchPage({ communes: [commune], dossiers, sets: [set] });
  expect(page.periods).toEqual(['2024', '2023']);
  expect(page.states).toEqual([
    { value: 'met', title: 'Đạt' },
    { value: 'not-met', title: 'Không đạt' },
  ]);
  expect(page.places).toEqual(['Thành phố Thanh Hóa, tỉnh Thanh Hóa']);
});

test('letters stand in Vietnamese order, by the own name, each with an address of its own', () => {
  const names = ['Xã Ấm Hạ', 'Thị trấn Ân Thi', 'Xã An Bình', 'Phường Đông Hải', 'Xã Dân Lý', 'Xã Ông Đình', 'Xã Ồ Ồ'];
  const communes = names.map((title, index) => ({ ...commune, id: `xa-${index}`, title }));
  expect(groupByLetter(communes).map(({ letter, anchor, communes: { length } }) => [letter, anchor, length])).toEqual([
    ['A', 'chu-a', 1],
    ['Â', 'chu-aa', 2],
    ['D', 'chu-d', 1],
    ['Đ', 'chu-dd', 1],
    ['Ô', 'chu-oo', 2],
  ]);
});
