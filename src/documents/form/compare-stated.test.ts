import { expect, test } from 'vitest';
import { compareStated } from './compare-stated.ts';
import { sampleForm } from './testing/sample-form.ts';

const file = (name: string, count: number, stated?: number) => ({
  file: name,
  counts: new Map([['ho', stated ?? count]]),
  stated: new Map(stated === undefined ? [] : [['ho', stated]]),
});
const messages = (...files: ReturnType<typeof file>[]) =>
  compareStated(files, sampleForm()).map(({ file: at, message, hint }) => `${at}: ${message} → ${hint}`);

test('a total stated in some of the files only is asked about', () => {
  expect(messages(file('thon-1.xlsx', 10, 3486), file('thon-2.xlsx', 20))).toMatchInlineSnapshot(`
    [
      "thon-1.xlsx: «Số hộ»: tệp này ghi thẳng 3.486, tệp khác để công thức đếm; cộng lại là 3.506. → Nếu con số ghi thẳng là của cả xã thì nhập riêng tệp tổng hợp, hoặc ghi lại số của riêng thôn.",
    ]
  `);
});

test('all of them, or none, are fine', () => {
  expect(messages(file('thon-1.xlsx', 10, 12), file('thon-2.xlsx', 20, 25))).toEqual([]);
  expect(messages(file('thon-1.xlsx', 10), file('thon-2.xlsx', 20))).toEqual([]);
  expect(messages(file('xa.xlsx', 10, 12))).toEqual([]);
});
