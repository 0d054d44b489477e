import { describe, expect, test } from 'vitest';
import { groupByRegion } from './compare/regions.ts';
import { listRounds } from './compare/rounds.ts';
import type { DossierSummary } from './dossier-summary.ts';
import { buildHomePage } from './home-page.ts';
import { reportedOf, summaryOf, unitsOf } from './testing/summaries.ts';
import { thresholdSet } from './testing/threshold-set.ts';

const units = unitsOf([
  { id: 't', name: 'Mẫu', kind: 'tỉnh', level: 'province' },
  { id: 'bac', name: 'Bắc', kind: 'huyện', level: 'district', parent: 't', validTo: '2025-06-30' },
  { id: 'a', name: 'A', parent: 'bac' },
  { id: 'p', name: 'P', parent: 't' },
]);

const change = { criterion: { id: '1.1', href: '/bo-tieu-chi/bo-mau/1.1/' }, text: 'đánh giá: từ Đạt thành Không đạt' };
const logged = (commune: string) => ({
  key: `${commune}/2024`,
  title: `Xã ${commune}, năm 2024`,
  href: `/xa/${commune}/2024/`,
  summary: '3 chỗ thay đổi',
  role: 'cấp xã',
  changes: [change],
  more: 2,
});
const log = ['a', 'p'].map(commune => ({
  anchor: `ban-${commune}`,
  commit: commune.repeat(40),
  label: commune.repeat(12),
  moment: '2024-11-20T08:15:00Z',
  day: '20/11/2024',
  dossiers: ['x', 'y', 'z'].map(end => logged(`${commune}${end}`)),
  more: 0,
}));

function home(dossiers: readonly DossierSummary[], count = 2) {
  const unit = (index: number) => (index === 0 ? 'a' : 'p');
  const communes = Array.from({ length: count }, (_, index) => ({
    id: index < 2 ? unit(index) : `p${index}`,
    title: `Xã ${index < 2 ? unit(index) : index}`,
    unit: unit(index),
    district: undefined,
    province: undefined,
  }));
  return buildHomePage({
    communes,
    dossiers,
    units,
    groups: groupByRegion(communes, units),
    rounds: listRounds(dossiers),
    sets: [thresholdSet()],
    warningsOf: key => (key === 'a/2024' ? 3 : 0),
    log: dossiers.length > 0 ? log : [],
    commit: undefined,
  });
}

const reported = reportedOf({ '1.1': 'met', '1.2': 'not-met', '2.1': 'met' });

describe('the first page', () => {
  test('without dossiers says so, and still leads to each commune', () => {
    const { regions, figures, dates } = home([]);
    expect(regions.map(({ title, note, href, communes }) => [title, note, href, communes])).toEqual([
      [
        'Huyện Bắc',
        'tỉnh Mẫu; hoạt động đến hết ngày 30/06/2025',
        '/huyen/bac/',
        [{ title: 'Xã a', href: '/xa/a/', latest: undefined }],
      ],
      ['Tỉnh Mẫu', undefined, '/huyen/t/', [{ title: 'Xã p', href: '/xa/p/', latest: undefined }]],
    ]);
    expect(figures.rows).toEqual([]);
    expect(dates.map(({ title, text }) => `${title}: ${text}`)).toMatchInlineSnapshot(`
      [
        "Số liệu mới nhất tính đến ngày: chưa có hồ sơ",
        "Thẩm định gần nhất: chưa có kết luận thẩm định",
        "Hồ sơ sửa lần cuối: không rõ, bản dựng không kèm lịch sử kho",
        "Trang dựng từ bản ghi: không rõ",
      ]
    `);
  });

  test('gives four figures with their period, coverage first, and four dates apart', () => {
    const { figures, dates, regions } = home([
      summaryOf('a', { ...reported, hasGates: true, eligible: true, appraisedOn: '2024-12-05' }),
    ]);
    expect(figures.rows).toEqual([
      { title: 'Bộ mẫu, năm 2024', href: '/toan-tinh/2024/', values: ['1/1', '66,7% (tỷ lệ chỉ tiêu đạt)', '1', '3'] },
    ]);
    expect(dates.map(({ text }) => text)).toEqual(['31/12/2024', '05/12/2024', '20/11/2024', 'không rõ']);
    expect(regions[0]?.communes[0]?.latest).toMatchInlineSnapshot(`
      {
        "claim": "tự đánh giá đạt 2/3; đủ điều kiện công nhận",
        "href": "/xa/a/2024/",
        "period": "năm 2024",
        "stage": "bước tự đánh giá",
      }
    `);
  });

  test('tells what changed last: day, dossier, the first change, role and version; five at most', () => {
    const { latest, changesHref } = home([summaryOf('a', reported)]);
    expect(latest.map(({ title }) => title)).toEqual(['ax', 'ay', 'az', 'px', 'py'].map(id => `Xã ${id}, năm 2024`));
    expect(latest[4]).toEqual({
      day: '20/11/2024',
      title: 'Xã py, năm 2024',
      href: '/xa/py/2024/',
      summary: '3 chỗ thay đổi',
      change,
      role: 'cấp xã',
      version: { label: 'p'.repeat(12), href: `${changesHref}#ban-p` },
    });
    expect(home([]).latest).toEqual([]);
  });

  test('of a whole province lists the districts only', () => {
    const { regions } = home([], 61);
    expect(regions.map(({ count, communes }) => [count, communes.length])).toEqual([
      ['1', 0],
      ['60', 0],
    ]);
  });
});
