import { describe, expect, it } from 'vitest';
import type { Result } from '../schema/result.ts';
import { compareResults } from './compare-results.ts';

const file = (...results: Omit<Result, 'waivers'>[]) => ({
  results: results.map(result => ({ ...result, waivers: [] })),
  reportedCounts: [],
});

describe('compareResults', () => {
  it('tells value, share and verdict that changed, in words', () => {
    const before = file({ criterion: '1.6', value: 98.7, numerator: 448, denominator: 454, verdict: 'met' });
    const after = file({ criterion: '1.6', value: 64.76, numerator: 454, denominator: 701, verdict: 'not-met' });
    expect(compareResults(before, after)).toEqual([
      { criterion: '1.6', field: 'value', label: 'kết quả', before: '98,7', after: '64,76' },
      { criterion: '1.6', field: 'share', label: 'tử số/mẫu số', before: '448/454', after: '454/701' },
      { criterion: '1.6', field: 'verdict', label: 'đánh giá', before: 'Đạt', after: 'Không đạt' },
    ]);
  });

  it('tells the words that the report prints where they were edited, and every warning newly waived', () => {
    const old = { criterion: '1.5', value: 100, reported: '701/701 đạt 100%' };
    const waivers = [
      { rule: 'ratio-agrees', reason: 'làm tròn như báo cáo', role: 'Chủ tịch UBND xã', date: '2023-11-01' },
    ];
    const changed = { ...old, reported: '700/701 đạt 99,86%', verdictText: 'Cơ bản đạt', note: 'số liệu tháng 11' };
    const after = { results: [{ ...changed, waivers }], reportedCounts: [] };
    expect(compareResults(file(old), after).map(each => [each.label, each.before, each.after])).toEqual([
      ['miễn cảnh báo', undefined, 'ratio-agrees: làm tròn như báo cáo (Chủ tịch UBND xã)'],
      ['lời in ở cột kết quả', '701/701 đạt 100%', '700/701 đạt 99,86%'],
      ['lời văn của đánh giá', undefined, 'Cơ bản đạt'],
      ['ghi chú', undefined, 'số liệu tháng 11'],
    ]);
    expect(compareResults(undefined, after).map(({ field }) => field)).toEqual(['value', 'waivers']);
  });

  it('tells parts and points of a scored criterion that changed', () => {
    const before = file({ criterion: 'I.2.2', parts: ['held', 'chaired'] }, { criterion: 'VI.2.1', points: 8 });
    const after = file(
      { criterion: 'I.2.2', parts: [] },
      { criterion: 'VI.2.1', points: 7.5, pointsReason: 'Hai phản ánh quá hạn' },
    );
    expect(compareResults(before, after)).toEqual([
      {
        criterion: 'I.2.2',
        field: 'parts',
        label: 'phần đạt được',
        before: 'chaired, held',
        after: 'không phần nào',
      },
      { criterion: 'VI.2.1', field: 'points', label: 'điểm', before: '8', after: '7,5 (Hai phản ánh quá hạn)' },
    ]);
    const turned = file({ criterion: 'I.2.2', parts: ['chaired', 'held'] }, { criterion: 'VI.2.1', points: 8 });
    expect(compareResults(before, turned)).toEqual([]);
  });

  it('says nothing of results that stay, whatever their order', () => {
    const one = { criterion: '1.1', value: 'Có', verdict: 'met' } as const;
    const two = { criterion: '1.2', value: 100, verdict: 'met' } as const;
    expect(compareResults(file(one, two), file(two, one))).toEqual([]);
  });

  it('tells results that came and went', () => {
    const result = { criterion: '4.7', verdict: 'in-progress' } as const;
    expect(compareResults(undefined, file(result))).toMatchObject([{ before: undefined, after: 'Đang triển khai' }]);
    expect(compareResults(file(result), undefined)).toMatchObject([{ before: 'Đang triển khai', after: undefined }]);
  });
});
