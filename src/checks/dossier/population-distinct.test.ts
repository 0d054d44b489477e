import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const criteria = 'criteria/bo-thu/criteria.yaml';
/** Criterion 2.1 divides by another population than 1.2. */
const phones = [
  criteria,
  '    denominator: { title: Số người trưởng thành, population: adults }\n  - id: "2.2"',
  '    denominator: { title: Số thuê bao, population: phones }\n  - id: "2.2"',
] as const;

test('two populations of the same size', () => {
  expect(findingsOf('population-distinct', { edits: [phones] })).toMatchInlineSnapshot(`
    "results.yaml:16:5 info 2.1
      Tiêu chí 2.1: mẫu số (Số thuê bao) là 3.000, bằng đúng mẫu số (Số người trưởng thành).
      → Kiểm tra xem có lấy nhầm mẫu số của tiêu chí khác không.
      · results.yaml:8 Tiêu chí 1.2: 3.000.
    "
  `);
});

test('one population, and two of different sizes', () => {
  expect(findingsOf('population-distinct', {})).toBe('');
  const other = [
    'results.yaml',
    'numerator: 1713\n    denominator: 3000',
    'numerator: 1713\n    denominator: 2999',
  ] as const;
  expect(findingsOf('population-distinct', { edits: [phones, other] })).toBe('');
});
