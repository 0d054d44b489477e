import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';
import { sampleAssignments } from '../testing/sample-assignments.ts';

const withAssignments = (text: string) => findingsOf('assignment-present', { files: { 'assignments.yaml': text } });

test('a criterion that nobody was assigned', () => {
  const text = sampleAssignments.replace('  - criterion: "1.10"\n    leads: [Công an xã]\n', '');
  expect(withAssignments(text)).toMatchInlineSnapshot(`
    "assignments.yaml:2:1 warning 1.10
      Tiêu chí 1.10 được giao trong kỳ nhưng chưa có mục giao nhiệm vụ.
      → Thêm mục criterion: "1.10" với nơi chủ trì, ví dụ leads: [Công chức Văn hóa - Xã hội].
    "
  `);
});

test('every criterion of the period is assigned; one that it does not assess need not be', () => {
  expect(withAssignments(sampleAssignments)).toBe('');
});

test('a dossier without assignments', () => {
  expect(findingsOf('assignment-present', {})).toBe('');
});
