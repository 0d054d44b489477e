import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixFile } from './fix-file.ts';

const results = (text: string) =>
  fixFile({ file: 'communes/a/2023/results.yaml', text, order: ['1.1', '1.2', '1.10'] });

describe('fixFile', () => {
  it('leaves a file alone that is as it should be', () => {
    const text = 'results:\n  - criterion: "1.1"\n    value: 98.7\n';
    expect(results(text)).toEqual({ text, changes: [] });
  });

  it('repairs byte-order mark, Windows lines, decomposed letters, blanks', () => {
    const text = '\uFEFFresults:  \r\n  - criterion: "1.1"\r\n    reported: "tie\u0302\u0301p nha\u0323\u0302n"';
    expect(results(text)).toEqual({
      text: 'results:\n  - criterion: "1.1"\n    reported: "tiếp nhận"\n',
      changes: [
        'bỏ ký hiệu đầu tệp (BOM)',
        'đổi kiểu xuống dòng của Windows',
        'ghép dấu rời thành Unicode dựng sẵn',
        'bỏ khoảng trắng cuối dòng',
        'kết thúc tệp bằng đúng một dấu xuống dòng',
      ],
    });
  });

  it('leaves one line break at the end where blanks stood behind it', () => {
    expect(results('results: []\n  \n\n').text).toBe('results: []\n');
  });

  it('keeps the two blanks that end a line of Markdown', () => {
    const text = '---\ncriterion: "1.1"\n---\nmột  \nhai\n';
    expect(fixFile({ file: 'communes/a/2023/evidence/1.1.md', text, order: [] }).changes).toEqual([]);
  });

  it('writes document numbers without blanks, and nothing else of the register', () => {
    const text = 'documents:\n  - id: a\n    documentNumber: 155/UBND - VP\n    subject: "số 155/UBND - VP"\n';
    expect(fixFile({ file: 'communes/a/2023/documents.yaml', text, order: [] })).toEqual({
      text: 'documents:\n  - id: a\n    documentNumber: 155/UBND-VP\n    subject: "số 155/UBND - VP"\n',
      changes: ['viết liền số, ký hiệu "155/UBND-VP"'],
    });
  });

  it('takes a long dash in a symbol for the hyphen it stands for', () => {
    const text = 'documents:\n  - id: a\n    documentNumber: 51/QĐ – UBND\n';
    expect(fixFile({ file: 'communes/a/2023/documents.yaml', text, order: [] })).toEqual({
      text: 'documents:\n  - id: a\n    documentNumber: 51/QĐ-UBND\n',
      changes: ['viết liền số, ký hiệu "51/QĐ-UBND"'],
    });
  });

  it('orders results as the set does, each with its comment, and keeps what follows the list', () => {
    const text = [
      'results:',
      '  # mười',
      '  - criterion: "1.10"',
      '    value: 10',
      '  # một',
      '  - criterion: "1.1"',
      '    value: 1',
      '',
      '# Số đếm',
      'reportedCounts: []',
      '',
    ].join('\n');
    expect(results(text).text).toBe(
      [
        'results:',
        '  # một',
        '  - criterion: "1.1"',
        '    value: 1',
        '  # mười',
        '  - criterion: "1.10"',
        '    value: 10',
        '',
        '# Số đếm',
        'reportedCounts: []',
        '',
      ].join('\n'),
    );
  });

  it('never loses or adds a digit, and is done after one run', () => {
    const entry = fc.record({
      id: fc.constantFrom('1.1', '1.2', '1.10', '9.9'),
      value: fc.integer(),
      blanks: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(entry), entries => {
        const items = entries.map(
          ({ id, value, blanks }) => `  - criterion: "${id}"\n    value: ${value}${' '.repeat(blanks)}\r\n`,
        );
        const text = `results:\n${items.join('')}`;
        const fixed = results(text);
        const digits = (value: string) => value.replace(/\D/g, '').split('').sort().join('');
        expect(digits(fixed.text)).toBe(digits(text));
        expect(results(fixed.text).changes).toEqual([]);
      }),
    );
  });
});
