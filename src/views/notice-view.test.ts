import { expect, test } from 'vitest';
import { type Finding, groupNotices } from './notice-view.ts';

const finding: Finding = {
  rule: 'ratio-agrees',
  severity: 'warning',
  file: 'communes/xa-thu/2024/results.yaml',
  line: 14,
  criterion: '1.10',
  message: 'Kết quả (value) của tiêu chí 1.10 ghi 82,1%, lời văn ghi «82 (value)».',
  hint: 'Kiểm tra tử số, mẫu số.',
};

test('notices stand by criterion in the order of the set, then those of the whole dossier', () => {
  const findings: Finding[] = [
    { ...finding, criterion: undefined, message: 'Chưa đủ điều kiện.' },
    finding,
    { ...finding, criterion: '1.2' },
    { ...finding, severity: 'info' },
    finding,
  ];
  const groups = groupNotices(findings, ['1.1', '1.2', '1.10']);
  expect(groups.map(({ criterion, notices }) => [criterion, notices.length])).toEqual([
    ['1.2', 1],
    ['1.10', 2],
    [undefined, 1],
  ]);
});

test('keys of files stay away from messages, but what is quoted stays', () => {
  expect(groupNotices([finding], ['1.10'])[0]).toEqual({
    criterion: '1.10',
    notices: [
      {
        message: 'Kết quả của tiêu chí 1.10 ghi 82,1%, lời văn ghi «82 (value)».',
        hint: 'Kiểm tra tử số, mẫu số.',
        place: 'tệp “Kết quả của hồ sơ”, dòng 14',
      },
    ],
  });
});

test('a copy is one of another commune, whose name a page of a dossier does not know', () => {
  const related = [{ file: 'communes/ba-dinh/2024/evidence/1.10.md', line: 1, message: 'Lời văn giống hệt.' }];
  const copied = { ...finding, message: 'Lời văn giống hệt của ba-dinh, kể cả số liệu.', related };
  expect(groupNotices([copied], ['1.10'])[0]?.notices[0]?.message).toBe(
    'Lời văn giống hệt của một xã khác, kể cả số liệu.',
  );
});
