import { expect, test } from 'vitest';
import { tellApart } from './tell-apart.ts';

test('two dossiers of one period are told apart by their sets, others are called by their period', () => {
  const [criteria, index] = ['Tiêu chí cấp xã', 'Bộ chỉ số'];
  const dossiers = [
    { period: 'năm 2024', set: criteria },
    { period: 'năm 2023', set: criteria },
    { period: 'năm 2023', set: index },
  ];
  expect(tellApart(dossiers)).toEqual(['năm 2024', 'năm 2023 (Tiêu chí cấp xã)', 'năm 2023 (Bộ chỉ số)']);
});
