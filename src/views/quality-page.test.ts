import { expect, test } from 'vitest';
import type { Finding } from './notice-view.ts';
import { buildQualityPage, type CheckedDossier } from './quality-page.ts';
import { buildVersion } from './version-view.ts';

const finding: Finding = {
  rule: 'ratio-agrees',
  severity: 'warning',
  file: 'communes/xa-thu/2024/results.yaml',
  line: 14,
  criterion: '1.10',
  message: 'Kết quả (value) của tiêu chí 1.10 ghi 82,1%.',
  hint: 'Kiểm tra tử số, mẫu số.',
};
const dossier: CheckedDossier = {
  id: '2024',
  period: 'năm 2024',
  criteria: [
    { id: '1.2', title: 'Tỷ lệ' },
    { id: '1.10', title: 'Số lớp' },
  ],
  findings: [],
  waived: [],
};
const build = (dossiers: readonly CheckedDossier[]) =>
  buildQualityPage({ communeId: 'xa-thu', commune: 'Xã Thử', dossiers });

test('findings stand with the whole dossier, then by criterion, the heavier first, in words of a reader', () => {
  const related = [{ file: 'communes/xa-thu/commune.yaml', line: 9, message: 'Niên giám: 3.000.' }];
  const findings: Finding[] = [
    { ...finding, severity: 'info' },
    finding,
    { ...finding, criterion: undefined, file: 'communes/xa-thu/2024/evidence/1.2.md', related },
  ];
  const [shown] = build([{ ...dossier, findings }]).dossiers;
  expect(
    shown?.groups.map(({ title, href, findings: each }) => [title, href, each.map(({ severity }) => severity)]),
  ).toEqual([
    ['Cả hồ sơ', undefined, ['Cảnh báo']],
    ['Tiêu chí 1.10. Số lớp', '/xa/xa-thu/2024/minh-chung/#ct-1.10', ['Cảnh báo', 'Lưu ý']],
  ]);
  expect(shown?.groups[0]?.findings[0]).toEqual({
    severity: 'Cảnh báo',
    message: 'Kết quả của tiêu chí 1.10 ghi 82,1%.',
    hint: 'Kiểm tra tử số, mẫu số.',
    place: 'evidence/1.2.md, dòng 14',
    related: [{ message: 'Niên giám: 3.000.', place: 'commune.yaml, dòng 9' }],
    rule: 'ratio-agrees',
    ruleHref: '/huong-dan/quy-tac/#ratio-agrees',
    waiver: undefined,
  });
});

test('what somebody answers for stands apart, with reason, function and date', () => {
  const waived = [
    { issue: finding, reason: 'Giữ nguyên văn bản đã ký.', role: 'Chủ tịch UBND xã', date: '2024-11-20' },
  ];
  const page = build([{ ...dossier, waived }]);
  expect(page.summary).toBe('Không có chỗ nào cần xem lại; 1 chỗ được giữ nguyên có lý do');
  expect(page.dossiers[0]?.groups).toEqual([]);
  expect(page.dossiers[0]?.waived[0]?.findings[0]?.waiver).toBe(
    'Giữ nguyên văn bản đã ký. (Chủ tịch UBND xã, 20/11/2024)',
  );
});

test('a commune without findings says so', () => {
  expect(build([dossier])).toEqual({
    commune: 'Xã Thử',
    communeHref: '/xa/xa-thu/',
    path: '/kiem-tra/xa-thu/',
    summary: 'Không có chỗ nào cần xem lại',
    citation: 'Hồ Sơ Số, “Xã Thử: chất lượng số liệu”',
    dossiers: [
      {
        anchor: 'ky-2024',
        period: 'năm 2024',
        href: '/xa/xa-thu/2024/',
        summary: 'Không có chỗ nào cần xem lại',
        groups: [],
        waived: [],
      },
    ],
  });
});

test('the citation names the state of each dossier that was checked, and the address', () => {
  const version = buildVersion('1a2b3c4d5e6f7a8b', '02/12/2024');
  const site = new URL('https://hoso.example.gov.vn');
  const page = buildQualityPage({ communeId: 'xa-thu', commune: 'Xã Thử', dossiers: [{ ...dossier, version }], site });
  expect(page.citation).toBe(
    'Hồ Sơ Số, “Xã Thử: chất lượng số liệu”, hồ sơ năm 2024 sửa lần cuối ngày 02/12/2024 (bản ghi 1a2b3c4d5e6f), https://hoso.example.gov.vn/kiem-tra/xa-thu/',
  );
});
