import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';
import { sampleAssignments } from '../testing/sample-assignments.ts';

const withAssignments = (text: string) => findingsOf('deadline-in-period', { files: { 'assignments.yaml': text } });

test('a deadline after the period, and one before it', () => {
  const text = sampleAssignments.replace('2024-12-15', '2025-10-30').replace('2024-12-20', '2023-12-20');
  expect(withAssignments(text)).toMatchInlineSnapshot(`
    "assignments.yaml:1:1 warning
      Hạn hoàn thành 30/10/2025 sau ngày cuối của kỳ (năm 2024): 31/12/2024.
      → Sửa hạn, ví dụ deadline: 2024-10-30, hoặc sửa kỳ (period) trong dossier.yaml.
      · dossier.yaml:2 Kỳ của hồ sơ.
    assignments.yaml:12:5 warning 2.1
      Hạn hoàn thành 20/12/2023 trước ngày đầu của kỳ (năm 2024): 01/01/2024.
      → Sửa hạn, ví dụ deadline: 2024-10-30, hoặc sửa kỳ (period) trong dossier.yaml.
      · dossier.yaml:2 Kỳ của hồ sơ.
    "
  `);
});

test('deadlines within the year', () => {
  expect(withAssignments(sampleAssignments)).toBe('');
});

test('a period of its own days', () => {
  const edits = [['dossier.yaml', '  title: năm 2024', '  title: 6 tháng đầu năm 2024\n  to: 2024-06-30']] as const;
  const found = findingsOf('deadline-in-period', { files: { 'assignments.yaml': sampleAssignments }, edits });
  expect(found.match(/sau ngày cuối của kỳ \(6 tháng đầu năm 2024\): 30\/06\/2024/g)).toHaveLength(2);
});
