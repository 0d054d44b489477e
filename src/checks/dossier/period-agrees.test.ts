import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const find = (...edits: (readonly [from: string, to: string])[]) =>
  findingsOf('period-agrees', { edits: edits.map(([from, to]) => ['dossier.yaml', from, to] as const) });

test('a subject of another year, figures of another year, a report older than its figures', () => {
  const subject = ['tiêu chí thử\n', 'tiêu chí thử năm 2023\n'] as const;
  expect(find(subject, ['asOf: 2024-11-30', 'asOf: 2023-11-30'])).toMatchInlineSnapshot(`
    "dossier.yaml:5:1 warning
      Số liệu tính đến ngày 30/11/2023, kỳ của hồ sơ là năm 2024.
      → Sửa asOf: ngày chốt số liệu trong kỳ, hoặc chậm nhất nửa năm sau khi hết kỳ.
    dossier.yaml:7:1 warning
      Trích yếu ghi năm 2023, kỳ của hồ sơ là năm 2024.
      → Sửa trích yếu, hoặc sửa period của hồ sơ.
    "
  `);
  expect(
    find(['- document: mau-thu', '- document: mau-thu\n    number: 9\n    date: 2024-11-01']),
  ).toMatchInlineSnapshot(`
    "dossier.yaml:12:5 warning
      Văn bản "mau-thu" ban hành ngày 01/11/2024, trước ngày chốt số liệu 30/11/2024.
      → Sửa ngày ban hành, hoặc sửa asOf: số liệu phải có trước khi báo cáo.
      · dossier.yaml:5 Ngày chốt số liệu (asOf).
    "
  `);
  expect(find(['asOf: 2024-11-30', 'asOf: 2025-11-30'])).toContain('30/11/2025');
});

test('the year of the period among others, and figures of the weeks after it, are right', () => {
  expect(find(['tiêu chí thử\n', 'tiêu chí thử năm 2024, giai đoạn 2021-2025\n'])).toBe('');
  expect(find(['asOf: 2024-11-30', 'asOf: 2025-01-10'])).toBe('');
  expect(find(['title: năm 2024', 'title: giai đoạn 2024 - 2025'], ['asOf: 2024-11-30', 'asOf: 2025-11-30'])).toBe('');
  expect(find(['- document: mau-thu', '- document: mau-thu\n    number: 9\n    date: 2024-12-02'])).toBe('');
});
