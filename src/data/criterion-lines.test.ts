import { expect, test } from 'vitest';
import { findCriterionLines } from './criterion-lines.ts';

const text = `# đầu tệp

results:
  - criterion: "1.10"
    value: 99.67
    waivers:
      - rule: ratio-agrees
        reason: làm tròn

  # 1.11 năm nay không giao
  - verdict: not-assessed
    criterion: '1.11'
  - { criterion: "2.5", value: 3 }
  - criterion: 2.60
    reported: |
      dòng một

      # không phải ghi chú
      dòng ba

# cuối
reportedCounts:
  - pillar: "1"
`;

const format = (source: string) =>
  findCriterionLines(source)?.map(({ criterion, from, to }) => `${criterion}: ${from}-${to}`);

test('each entry owns its lines, remarks and blank lines between belong to nobody', () => {
  const expected = ['1.10: 4-8', '1.11: 11-12', '2.5: 13-13', '2.60: 14-19'];
  expect(format(text)).toEqual(expected);
  expect(format(text.replaceAll('\n', '\r\n'))).toEqual(expected);
});

test('the last entry ends with the file where nothing follows', () => {
  expect(format('results:\n  - criterion: "1.1"\n    value: 3\n\n\n')).toEqual(['1.1: 2-3']);
  expect(format('reportedCounts: []\nresults:\n- criterion: "1.1"\n- criterion: "1.2"')).toEqual([
    '1.1: 3-3',
    '1.2: 4-4',
  ]);
});

test('an entry without criterion owns nothing, and does not lend its lines to another', () => {
  expect(format('results:\n  - value: 3\n  - criterion: "1.2"\n')).toEqual(['1.2: 3-3']);
});

test('text that is no YAML we accept says nothing', () => {
  expect(format('results:\n  - criterion: "1.1\n')).toBeUndefined();
  expect(format('results: &a []\nb: *a')).toBeUndefined();
  expect(format('value: 3')).toBeUndefined();
  expect(format('')).toBeUndefined();
});
