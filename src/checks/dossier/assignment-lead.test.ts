import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';
import { sampleAssignments } from '../testing/sample-assignments.ts';

const withAssignments = (text: string) => findingsOf('assignment-lead', { files: { 'assignments.yaml': text } });

test('an assignment without lead', () => {
  expect(withAssignments(sampleAssignments.replace('[Công an xã]\n', '[]\n'))).toMatchInlineSnapshot(`
    "assignments.yaml:8:5 warning 1.10
      Mục giao nhiệm vụ của tiêu chí 1.10 chưa ghi nơi chủ trì (leads).
      → Ghi chức danh hoặc đơn vị, ví dụ leads: [Công chức Văn hóa - Xã hội].
    "
  `);
});

test('a criterion that the period does not assess needs none', () => {
  expect(withAssignments(`${sampleAssignments}  - criterion: "2.2"\n`)).toBe('');
});
