import { expect, test } from 'vitest';
import { readCountLine } from './count-lines.ts';

const words = [
  { words: 'không đạt', counts: 'notMet' as const },
  { words: 'đạt', counts: 'met' as const },
];

test.each([
  ['Chỉ tiêu đạt: 10/11 chỉ tiêu', { counts: 'met', count: 10, total: 11 }],
  ['Chỉ tiêu không đạt: Không', { counts: 'notMet', count: 0, total: undefined }],
  ['Chỉ tiêu đạt năm 2023: 06/8 chỉ tiêu.', { counts: 'met', count: 6, total: 8 }],
])('%s', (line, read) => expect(readCountLine(line, words)).toEqual(read));

test.each(['Chỉ tiêu đạt 10/11', 'Ghi chú: 3', 'Chỉ tiêu đạt: 98%', 'Chỉ tiêu đạt: 03/11/2023', 'Chỉ tiêu đạt: nhiều'])(
  '%s says no count',
  line => expect(readCountLine(line, words)).toBeUndefined(),
);
