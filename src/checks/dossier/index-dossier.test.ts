import { expect, test } from 'vitest';
import { openRepository } from '../../data/repository.ts';
import { scopeOfChanges } from '../../data/scope.ts';
import { findings, findingsOf, makeRepository } from '../testing/make-dossier.ts';
import { scoredFiles } from '../testing/scored-files.ts';

const stated = 'indexScore: { points: 420, total: 600, source: Quyết định xếp hạng }';
const scoredFolder = 'communes/xa-thu/diem-2024';
type Edit = readonly [string, string, string];
const naming = (id: string): Edit => ['dossier.yaml', stated, `indexDossier: ${id}`];
const run = (...edits: readonly Edit[]) => ({ files: scoredFiles, edits });

test('a dossier that is not there', () => {
  expect(findingsOf('index-dossier', run(naming('diem-2023')))).toMatchInlineSnapshot(`
    "dossier.yaml:16:1 error
      Không có hồ sơ chấm điểm "diem-2023" dùng được trong communes/xa-thu/.
      → Các hồ sơ khác của xã: diem-2024.
    "
  `);
});

test('the dossier itself', () => {
  expect(findingsOf('index-dossier', run(naming('"2024"')))).toMatchInlineSnapshot(`
    "dossier.yaml:16:1 error
      Không có hồ sơ chấm điểm "2024" dùng được trong communes/xa-thu/.
      → Các hồ sơ khác của xã: diem-2024.
    "
  `);
});

test('a dossier by a set that gives no points', () => {
  const other: Edit = [`${scoredFolder}/dossier.yaml`, 'criteriaSet: bo-diem', 'criteriaSet: bo-thu'];
  expect(findingsOf('index-dossier', run(naming('diem-2024'), other))).toMatchInlineSnapshot(`
    "dossier.yaml:16:1 error
      Hồ sơ "diem-2024" theo Bộ tiêu chí thử, bộ này không chấm điểm.
      → Ghi tên thư mục hồ sơ theo một bộ chấm điểm (kind: scored).
    "
  `);
});

test('a dossier of another year', () => {
  const other: Edit = [`${scoredFolder}/dossier.yaml`, 'key: "2024"', 'key: "2023"'];
  expect(findingsOf('index-dossier', run(naming('diem-2024'), other))).toMatchInlineSnapshot(`
    "dossier.yaml:16:1 warning
      Hồ sơ chấm điểm "diem-2024" là của kỳ 2023, hồ sơ này của kỳ 2024.
      → Dẫn hồ sơ chấm điểm cùng năm.
    "
  `);
});

test('points that another document states otherwise', () => {
  const both = (points: string): Edit => [
    'dossier.yaml',
    stated,
    `indexScore: { points: ${points}, total: 30, source: Quyết định xếp hạng }\nindexDossier: diem-2024`,
  ];
  expect(findingsOf('index-dossier', run(both('28')))).toMatchInlineSnapshot(`
    "dossier.yaml:16:1 warning
      indexScore ghi 28/30 điểm, hồ sơ "diem-2024" tính được 26,42/30.
      → Đối chiếu với văn bản công bố; chỉ giữ lại số đúng.
    "
  `);
  expect(findingsOf('index-dossier', run(both('26.42')))).toBe('');
});

test('a scored dossier of the year opens the gate: 26,42 of 30 points', () => {
  expect(findings(run(naming('diem-2024')))).toBe('');
});

test('too few points keep the gate shut, points still open leave it unknown', () => {
  const results = `${scoredFolder}/results.yaml`;
  const low: readonly Edit[] = [
    [results, '    value: 3\n    points: 1.5', '    value: 0'],
    [results, 'parts: [held, chaired]', 'parts: []'],
    [results, 'value: Có', 'value: Không'],
    [results, '  - { pillar: A, points: 6 }\n  - { points: 26.42 }', '  - { pillar: A, points: 1.5 }'],
  ];
  expect(findings(run(naming('diem-2024'), ...low))).toMatchInlineSnapshot(`
    "recognition-claim dossier.yaml:15:1 warning
      Hồ sơ đề nghị công nhận nhưng chưa đủ điều kiện "Chỉ số xếp hạng": Đạt 17,92/30 điểm = 59,73%; yêu cầu từ 70% trở lên (tự chấm theo Bộ chỉ số thử, năm 2024).
      → Kiểm tra lại số điểm (indexScore, hoặc hồ sơ ở indexDossier); nếu đúng thì ghi requestsRecognition: false.
    "
  `);
  const open: readonly Edit[] = [
    [results, '    points: 4.5\n    pointsReason: Hai phản ánh xử lý quá hạn', '    note: Chờ kết quả'],
  ];
  expect(findingsOf('recognition-claim', run(naming('diem-2024'), ...open))).toBe('');
  const wide: readonly Edit[] = [
    ...open,
    [results, 'value: Có', 'note: Chưa rõ'],
    [results, 'parts: [deputy]', 'note: Chưa rõ'],
  ];
  expect(findingsOf('recognition-claim', run(naming('diem-2024'), ...wide))).toMatchInlineSnapshot(`
    "dossier.yaml:15:1 warning
      Hồ sơ đề nghị công nhận nhưng chưa rõ có đủ điều kiện "Chỉ số xếp hạng": Đạt 16,42/30 điểm = 54,73%, còn 13 điểm chưa chấm nên nhiều nhất là 29,42/30 điểm = 98,06%; yêu cầu từ 70% trở lên (tự chấm theo Bộ chỉ số thử, năm 2024).
      → Bổ sung indexScore (points: số điểm đạt, total: tổng số điểm, source: văn bản công bố), hoặc indexDossier (hồ sơ chấm điểm của xã, đã chấm đủ).
    "
  `);
});

test('a scored set with a gate of its own takes the points of the dossier itself', () => {
  const gate = `recognition:
  source: Điều 3
  gates:
    - { id: index, title: Đạt 70% số điểm, text: Đạt từ 70% trở lên., rule: minimum-index-share, minimum: 90 }
pillars:
`;
  const asked = 'recipients:\n  - "Lưu: VT"\n';
  const edits: readonly Edit[] = [
    ['criteria/bo-diem/set.yaml', 'pillars:\n', gate],
    [`${scoredFolder}/dossier.yaml`, asked, `${asked}requestsRecognition: true\n`],
  ];
  expect(findingsOf('recognition-claim', { files: scoredFiles, edits })).toMatchInlineSnapshot(`
    "communes/xa-thu/diem-2024/dossier.yaml:13:1 warning
      Hồ sơ đề nghị công nhận nhưng chưa đủ điều kiện "Đạt 70% số điểm": Đạt 26,42/30 điểm = 88,06%; yêu cầu từ 90% trở lên (tự chấm theo Bộ chỉ số thử, năm 2024).
      → Kiểm tra lại số điểm (indexScore, hoặc hồ sơ ở indexDossier); nếu đúng thì ghi requestsRecognition: false.
    "
  `);
});

test('a change of the scored dossier is a change of the one that takes its points', () => {
  const root = makeRepository(run(naming('diem-2024')));
  const scope = scopeOfChanges(openRepository(root), [`${scoredFolder}/results.yaml`], () => {
    throw new Error('not everything');
  });
  expect(scope.dossiers).toEqual(['xa-thu/2024', 'xa-thu/diem-2024']);
});
