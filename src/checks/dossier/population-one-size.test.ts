import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a denominator other than that of the other criterion and of the commune', () => {
  expect(
    findingsOf('population-one-size', {
      edits: [
        [
          'results.yaml',
          `numerator: 1713
    denominator: 3000`,
          `numerator: 1713
    denominator: 2763`,
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "results.yaml:16:5 warning 2.1
      Tiêu chí 2.1: mẫu số (Số người trưởng thành) là 2.763, nơi khác trong hồ sơ ghi 3.000.
      → Dùng một con số cho cùng một nhóm đối tượng; nếu là hai nhóm khác nhau thì nói rõ và dùng đúng mẫu số của tiêu chí.
      · results.yaml:8 Tiêu chí 1.2: 3.000.
      · communes/xa-thu/commune.yaml:6 Niên giám: 3.000.
    "
  `);
});

test('a figure of the commune other than the denominators', () => {
  expect(
    findingsOf('population-one-size', { edits: [['communes/xa-thu/commune.yaml', 'size: 3000', 'size: 3100']] }),
  ).toMatchInlineSnapshot(`
    "communes/xa-thu/commune.yaml:6:62 warning
      Niên giám: "Người trưởng thành" là 3.100, nơi khác trong hồ sơ ghi 3.000.
      → Dùng một con số cho cùng một nhóm đối tượng; nếu là hai nhóm khác nhau thì nói rõ và dùng đúng mẫu số của tiêu chí.
      · results.yaml:8 Tiêu chí 1.2: 3.000.
      · results.yaml:16 Tiêu chí 2.1: 3.000.
    "
  `);
});

test('figures of another period', () => {
  expect(
    findingsOf('population-one-size', {
      edits: [['communes/xa-thu/commune.yaml', 'period: "2024", size: 3000', 'period: "2023", size: 3100']],
    }),
  ).toBe('');
});

test('a denominator whose correction would turn the verdict', () => {
  const small = [
    'results.yaml',
    'value: 57.1\n    numerator: 1713\n    denominator: 3000',
    'value: 50.7\n    numerator: 1400\n    denominator: 2763',
  ] as const;
  expect(findingsOf('population-one-size', { edits: [small] })).toContain(
    'Nếu dùng mẫu số 3.000 thì 1.400/3.000 = 46,67%, chưa đạt chỉ tiêu 50%.',
  );
});
