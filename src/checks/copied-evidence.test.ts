import { expect, test } from 'vitest';
import { checkRepository, wholeScope } from '../check-repository.ts';
import { openRepository } from '../data/repository.ts';
import { type Changes, checkAll, formatIssues } from './testing/make-dossier.ts';
import { makeTwo } from './testing/two-communes.ts';

const text = (name: string, count: number) =>
  `---\ncriterion: "1.10"\ndocuments: [bc-20-2024]\n---\nXã ${name} đã mở các lớp tập huấn. ${'Nội dung gồm kỹ năng số cơ bản, dịch vụ công trực tuyến. '.repeat(6)}Theo Báo cáo số 20/BC-UBND ngày 05/11/2024, có ${count} người tham gia.\n`;

function twoCommunes(ours: string, theirs: string, edits: Changes['edits'] = []): string {
  return formatIssues(
    checkAll(makeTwo({ ours, theirs, edits })).filter(
      ({ rule }) => rule === 'evidence-copied' || rule === 'waiver-needed',
    ),
  );
}

const waiver = [
  'communes/xa-thu/2024/results.yaml',
  '    value: 5\n    verdict: met\n',
  '    value: 5\n    verdict: met\n    waivers:\n      - { rule: evidence-copied, reason: Hai xã mở chung một lớp tập huấn, role: Chủ tịch UBND xã, date: 2024-11-20 }\n',
] as const;

test('the same words and figures under another name (evidence-copied)', () => {
  expect(twoCommunes(text('Thử', 120), text('Mới', 120))).toMatchInlineSnapshot(`
    "evidence/1.10.md:5:1 info 1.10
      Lời văn minh chứng tiêu chí 1.10 giống hệt của xa-moi, kể cả số liệu.
      → Kiểm tra xem số liệu, tên văn bản đã là của xã mình chưa.
      · communes/xa-moi/2024/evidence/1.10.md:5 Lời văn giống hệt.
    "
  `);
});

test('the same words with figures of its own', () => {
  expect(twoCommunes(text('Thử', 120), text('Mới', 95))).toBe('');
});

test('a short sentence that anybody writes', () => {
  const short = '---\ncriterion: "1.10"\n---\nChỉ tiêu không đánh giá năm 2024.\n';
  expect(twoCommunes(short, short)).toBe('');
});

test('a plain copy that still names the other commune', () => {
  expect(twoCommunes(text('Mới', 120), text('Mới', 120))).toContain('giống hệt của xa-moi');
});

test('a copy that somebody answers for is kept apart, with the reason', () => {
  const [ours, theirs] = [text('Thử', 120), text('Mới', 120)];
  expect(twoCommunes(ours, theirs, [waiver])).toBe('');
  const repository = openRepository(makeTwo({ ours, theirs, edits: [waiver] }));
  const { waived = [] } = checkRepository(repository, wholeScope(repository));
  expect(waived.map(({ issue, ...words }) => [issue.rule, issue.dossier, issue.criterion, words])).toEqual([
    [
      'evidence-copied',
      'xa-thu/2024',
      '1.10',
      { reason: 'Hai xã mở chung một lớp tập huấn', role: 'Chủ tịch UBND xã', date: '2024-11-20' },
    ],
  ]);
});

test('a waiver of a copy that is none is unneeded, which only a check of all dossiers can tell', () => {
  const root = makeTwo({ ours: text('Thử', 120), theirs: text('Mới', 95), edits: [waiver] });
  expect(formatIssues(checkAll(root))).toMatchInlineSnapshot(`
    "results.yaml:14:9 error 1.10
      Miễn cảnh báo "evidence-copied" của tiêu chí 1.10 (Chủ tịch UBND xã, 20/11/2024) không còn cần: không có cảnh báo nào như vậy.
      → Xóa mục này trong waivers.
    "
  `);
  const repository = openRepository(root);
  const part = { ...wholeScope(repository), dossiers: ['xa-thu/2024'] };
  expect(checkRepository(repository, part).issues).toEqual([]);
});
