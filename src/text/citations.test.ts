import { expect, test } from 'vitest';
import { findCitations } from './citations.ts';

const read = (text: string) => findCitations(text).map(({ documentNumber, date }) => [documentNumber, date]);

test.each([
  ['Công văn số 166/UBND-VH ngày 07/11/2023 báo cáo', '166/UBND-VH', '2023-11-07'],
  ['QĐ số 55/QĐ-UBND ngày 3/6/2022', '55/QĐ-UBND', '2022-06-03'],
  ['Kế hoạch số 36-KH/ĐU ngày 10/02/2022', '36-KH/ĐU', '2022-02-10'],
  ['Công văn số 155/UBND - VP ngày 03/11/2023', '155/UBND-VP', '2023-11-03'],
  ['Quyết định 1829/QĐ – UBND ngày 30 tháng 5 năm 2023', '1829/QĐ-UBND', '2023-05-30'],
  ['Nghị định số 42/2022/NĐ-CP của Chính phủ', '42/2022/NĐ-CP', undefined],
  ['Quyết định số 06/QĐ-TTg.', '06/QĐ-TTg', undefined],
  ['Công văn số 797a/THH-NSKSNB', '797a/THH-NSKSNB', undefined],
])('%s', (text, documentNumber, date) => expect(read(text)).toEqual([[documentNumber, date]]));

test.each(['14/14 người', '03/11/2023', 'mạng 4G/5G', '02 lần/tuần', '12/UBND - Phòng', 'TT&TT', '24/7'])(
  '%s cites nothing',
  text => expect(read(text)).toEqual([]),
);
