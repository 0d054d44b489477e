import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

test('a table as Excel and programs read it', () => {
  expect(
    writeCsv(
      ['criterion', 'value'],
      [
        ['1.10', -5.25],
        ['1.2', null],
        ['x', true],
      ],
    ),
  ).toBe('\uFEFFcriterion,value\r\n1.10,-5.25\r\n1.2,\r\nx,true\r\n');
});

test('whatever a cell holds comes out of a parser as it went in', () => {
  const rows = [
    ['Xã "Mẫu", huyện\nThử', ' đầu', 'cuối '],
    ['đổi số', '', 'a;b'],
  ];
  const read = parse(writeCsv(['a', 'b', 'c'], rows), { bom: true });
  expect(read).toEqual([['a', 'b', 'c'], ...rows]);
});

describe('formulas', () => {
  test.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '＝1+1', '- xem phụ lục', '--5'])('%j is held back', text => {
    expect(parse(writeCsv(['a'], [[text]]), { bom: true })[1]).toEqual([`'${text}`]);
  });

  test.each(['-5', '-5,25', '-1.234', '+3 %', '5-6', 'a=b', '1.10'])('%j stays as it is', text => {
    expect(parse(writeCsv(['a'], [[text]]), { bom: true })[1]).toEqual([text]);
  });
});
