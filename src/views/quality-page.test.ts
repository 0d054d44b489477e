import { expect, test } from 'vitest';
import type { FilePlace } from './finding-place.ts';
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
  sections: new Map([['leadership', 'Công tác chỉ đạo']]),
};
const rules = new Map([['ratio-agrees', 'Tỷ lệ phải bằng tử số chia mẫu số.']]);
const documents = [
  { id: 'kh-18', documentNumber: '18/KH-UBND', date: '2024-05-05' },
  { id: 'cv', subject: 'về việc rà soát' },
];
/** Line 1: the list; 10 to 19: its first entry, the date on 12; 20: its second. */
const entryAt = ({ file, line }: FilePlace) => {
  if (file.endsWith('/dossier.yaml')) return { path: ['requestsRecognition'], values: [true] };
  if (file.endsWith('/commune.yaml'))
    return { path: ['populations', 0], values: [[], { id: 'adults', title: 'Người lớn' }] };
  if (!file.endsWith('/documents.yaml')) return undefined;
  const index = line < 20 ? 0 : 1;
  const entry = { path: ['documents', index], values: [documents, documents[index]] };
  return line === 12 ? { path: [...entry.path, 'date'], values: [...entry.values, '2024-05-05'] } : entry;
};
const titleOf = (commune: string) => (commune === 'xa-khac' ? 'Xã Khác' : undefined);
const build = (dossiers: readonly CheckedDossier[], site?: URL) =>
  buildQualityPage({ communeId: 'xa-thu', commune: 'Xã Thử', dossiers, rules, entryAt, titleOf, site });

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
    place: { words: 'tệp “Minh chứng” của tiêu chí 1.2, dòng 14', href: '/xa/xa-thu/2024/minh-chung/#ct-1.2' },
    related: [
      {
        message: 'Niên giám: 3.000.',
        place: {
          words: 'tệp “Xã, phường, thị trấn”, mục “Số liệu dân số, hộ, doanh nghiệp”, “Người lớn”, dòng 9',
          href: undefined,
        },
      },
    ],
    rule: 'Tỷ lệ phải bằng tử số chia mẫu số',
    ruleHref: '/huong-dan/quy-tac/#ratio-agrees',
    waiver: undefined,
  });
});

test.each([
  ['results.yaml', 14, 'tệp “Kết quả của hồ sơ”, dòng 14', undefined],
  ['dossier.yaml', 29, 'tệp “Hồ sơ”, mục “Đề nghị công nhận”, dòng 29', undefined],
  ['documents.yaml', 10, 'tệp “Danh mục văn bản của hồ sơ”, văn bản số 18/KH-UBND, dòng 10', 'minh-chung/#vb-kh-18'],
  [
    'documents.yaml',
    12,
    'tệp “Danh mục văn bản của hồ sơ”, văn bản số 18/KH-UBND, mục “Ngày ban hành”, dòng 12',
    'minh-chung/#vb-kh-18',
  ],
  ['documents.yaml', 20, 'tệp “Danh mục văn bản của hồ sơ”, văn bản “về việc rà soát”, dòng 20', 'minh-chung/#vb-cv'],
  ['report/leadership.md', 11, 'tệp “Phần lời của báo cáo”, phần “Công tác chỉ đạo”, dòng 11', 'bao-cao/'],
  ['evidence/9.9.md', 4, 'tệp “Minh chứng” của tiêu chí 9.9, dòng 4', undefined],
  ['files/anh.pdf', 1, 'tệp files/anh.pdf, dòng 1', undefined],
])('%s, line %i, is a place that who reads can find', (name, line, words, href) => {
  const file = `communes/xa-thu/2024/${name}`;
  const [shown] = build([{ ...dossier, findings: [{ ...finding, file, line }] }]).dossiers;
  expect(shown?.groups[0]?.findings[0]?.place).toEqual({ words, href: href && `/xa/xa-thu/2024/${href}` });
});

test('a place in the dossier of another commune tells which, and so does the message', () => {
  const message = 'Lời văn minh chứng tiêu chí 1.2 giống hệt của xa-khac, kể cả số liệu «xa-khac».';
  const related = [
    { file: 'communes/xa-khac/2024/evidence/1.2.md', line: 3, message: 'Lời văn giống hệt.' },
    { file: 'communes/xa-la/2024/evidence/1.2.md', line: 3, message: 'Lời văn giống hệt.' },
  ];
  const [shown] = build([{ ...dossier, findings: [{ ...finding, message, related }] }]).dossiers;
  const told = shown?.groups[0]?.findings[0];
  expect(told?.message).toMatchInlineSnapshot(
    `"Lời văn minh chứng tiêu chí 1.2 giống hệt của xã Khác, kể cả số liệu «xa-khac»."`,
  );
  expect(told?.related.map(({ place }) => place)).toEqual([
    { words: 'xã Khác: tệp “Minh chứng” của tiêu chí 1.2, dòng 3', href: undefined },
    { words: 'communes/xa-la: tệp “Minh chứng” của tiêu chí 1.2, dòng 3', href: undefined },
  ]);
});

test('a place in another dossier of the commune tells which', () => {
  const related = [{ file: 'communes/xa-thu/2023/results.yaml', line: 3, message: 'Năm trước: 5.' }];
  const before = { ...dossier, id: '2023', period: 'năm 2023' };
  const [shown] = build([{ ...dossier, findings: [{ ...finding, related }] }, before]).dossiers;
  expect(shown?.groups[0]?.findings[0]?.related[0]?.place).toEqual({
    words: 'hồ sơ năm 2023: tệp “Kết quả của hồ sơ”, dòng 3',
    href: undefined,
  });
});

test('what a rule asks for names files as readers know them', () => {
  const named = new Map([['ratio-agrees', 'Tên xã phải viết đúng như trong commune.yaml.']]);
  const input = { communeId: 'xa-thu', commune: 'Xã Thử', rules: named, entryAt, titleOf };
  const [shown] = buildQualityPage({ ...input, dossiers: [{ ...dossier, findings: [finding] }] }).dossiers;
  expect(shown?.groups[0]?.findings[0]?.rule).toBe('Tên xã phải viết đúng như trong tệp “Xã, phường, thị trấn”');
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
  const page = build([{ ...dossier, version }], site);
  expect(page.citation).toBe(
    'Hồ Sơ Số, “Xã Thử: chất lượng số liệu”, hồ sơ năm 2024 sửa lần cuối ngày 02/12/2024 (bản ghi 1a2b3c4d5e6f), https://hoso.example.gov.vn/kiem-tra/xa-thu/',
  );
});
