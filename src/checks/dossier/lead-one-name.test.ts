import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';
import { sampleAssignments } from '../testing/sample-assignments.ts';

const withAssignments = (text: string) => findingsOf('lead-one-name', { files: { 'assignments.yaml': text } });

test('a lead written in another case, and one cut short', () => {
  const text = sampleAssignments
    .replace('"1.2"\n    leads: [Công chức Văn hóa - Xã hội]', '"1.2"\n    leads: [Công chức Văn hóa]')
    .replace('[Công an xã]\n', '[Công chức Tài chính - Kế Toán]\n');
  expect(withAssignments(text)).toMatchInlineSnapshot(`
    "assignments.yaml:6:13 info 1.2
      Nơi chủ trì "Công chức Văn hóa" có thể là "Công chức Văn hóa - Xã hội" được ghi ở 1 tiêu chí.
      → Nếu là một, ghi thống nhất "Công chức Văn hóa - Xã hội"; nếu là hai nơi khác nhau thì giữ nguyên.
      · assignments.yaml:4 Ghi "Công chức Văn hóa - Xã hội".
    assignments.yaml:11:13 info 2.1
      Nơi chủ trì "Công chức Tài chính - Kế toán" có thể là "Công chức Tài chính - Kế Toán" được ghi ở 1 tiêu chí.
      → Nếu là một, ghi thống nhất "Công chức Tài chính - Kế Toán"; nếu là hai nơi khác nhau thì giữ nguyên.
      · assignments.yaml:9 Ghi "Công chức Tài chính - Kế Toán".
    "
  `);
});

test('leads that are not the same', () => {
  expect(withAssignments(sampleAssignments)).toBe('');
});
