import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const populations = `populations:
  - { id: residents, title: Người dân trên địa bàn, unit: người }
  - { id: adults, title: Dân số trưởng thành, unit: người, within: residents }
recognition:`;
const residents = (size: number) =>
  [
    ['criteria/bo-thu/set.yaml', 'recognition:', populations],
    [
      'communes/xa-thu/commune.yaml',
      'populations:\n',
      `populations:\n  - { id: residents, title: Người dân, period: "2024", size: ${size}, unit: người, source: Niên giám }\n`,
    ],
  ] as const;

test('a population larger than the one that holds it, wherever the dossier states it', () => {
  expect(findingsOf('part-not-larger', { edits: residents(2500) })).toMatchInlineSnapshot(`
    "results.yaml:8:5 warning 1.2
      Tiêu chí 1.2: mẫu số (Số người trưởng thành) là 3.000, lớn hơn nhóm chứa nó là "Người dân trên địa bàn" (2.500 người).
      → Đối chiếu hai số với nguồn số liệu dân số; sửa số sai, hoặc dùng đúng mẫu số của tiêu chí.
      · communes/xa-thu/commune.yaml:6 Niên giám: 2.500.
    results.yaml:16:5 warning 2.1
      Tiêu chí 2.1: mẫu số (Số người trưởng thành) là 3.000, lớn hơn nhóm chứa nó là "Người dân trên địa bàn" (2.500 người).
      → Đối chiếu hai số với nguồn số liệu dân số; sửa số sai, hoặc dùng đúng mẫu số của tiêu chí.
      · communes/xa-thu/commune.yaml:6 Niên giám: 2.500.
    communes/xa-thu/commune.yaml:7:62 warning
      Niên giám: "Người trưởng thành" là 3.000, lớn hơn nhóm chứa nó là "Người dân trên địa bàn" (2.500 người).
      → Đối chiếu hai số với nguồn số liệu dân số; sửa số sai, hoặc dùng đúng mẫu số của tiêu chí.
      · communes/xa-thu/commune.yaml:6 Niên giám: 2.500.
    "
  `);
});

test('as large as the one that holds it', () => {
  expect(findingsOf('part-not-larger', { edits: residents(3000) })).toBe('');
});

test('without a size of the one that holds it nothing can be said', () => {
  expect(findingsOf('part-not-larger', { edits: [['criteria/bo-thu/set.yaml', 'recognition:', populations]] })).toBe(
    '',
  );
});
