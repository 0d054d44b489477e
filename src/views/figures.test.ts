import { expect, test } from 'vitest';
import { formatFigure, formatReported, formatTarget } from './figures.ts';

test('targets read as officials write them', () => {
  expect(formatTarget({ unit: '%' }, 70)).toBe('70%');
  expect(formatTarget({ unit: 'Mô hình' }, 1)).toBe('1 mô hình');
  expect(formatTarget({ unit: 'Có/Không' }, 'Có')).toBe('Có');
  expect(formatTarget({ unit: '%' }, '*')).toBe('Không đánh giá');
  expect(formatTarget({ unit: '%' }, undefined)).toBe('Không ghi mức');
});

test('figures carry decimal comma, dots between thousands and their unit', () => {
  expect(formatFigure(80.9, '%')).toBe('80,9%');
  expect(formatFigure(2985, 'Người')).toBe('2.985 người');
});

test('the text of the report comes before the bare value, and nothing stays nothing', () => {
  const result = { criterion: '1.6', value: 98.7, verdict: 'met', waivers: [] } as const;
  expect(formatReported({ unit: '%' }, { ...result, waivers: [], reported: '448/454 hồ sơ' })).toBe('448/454 hồ sơ');
  expect(formatReported({ unit: '%' }, { ...result, waivers: [] })).toBe('98,7%');
  expect(formatReported({ unit: '%' }, undefined)).toBeUndefined();
});
