import { expect, test } from 'vitest';
import type { Located } from '../../schema/bundle.ts';
import { type ResultsFile, resultsFileSchema } from '../../schema/result.ts';
import { compareResults, describeResult, resultLines, resultsOf } from './form-results.ts';
import { sampleForm } from './testing/sample-form.ts';

const form = sampleForm();
const counts = new Map([
  ['ho', 7],
  ['ban', 2],
  ['co-thu', 3],
]);
const found = resultsOf(form, counts, 'thu');

function fileOf(results: readonly object[]): Located<ResultsFile> {
  const file = 'communes/dong-son/2023/results.yaml';
  return { file, data: resultsFileSchema.parse({ results }), locate: () => ({ line: 2, column: 5 }) };
}

test('what a form says of the criteria of a set; nothing of another set', () => {
  expect(found).toEqual([
    { criterion: '1.1', share: { numerator: 2, denominator: 7 } },
    { criterion: '1.2', value: 3 },
  ]);
  expect(resultsOf(form, counts, 'khac')).toEqual([]);
  expect(found.map(describeResult)).toEqual(['2/7 = 28,57%', '3']);
  expect(found.flatMap(resultLines).join('\n')).toMatchInlineSnapshot(`
    "  - criterion: "1.1"
        value: 28.57
        numerator: 2
        denominator: 7
      - criterion: "1.2"
        value: 3"
  `);
});

test('nobody counted: no percentage', () => {
  const none = { criterion: '1.1', share: { numerator: 0, denominator: 0 } };
  expect([describeResult(none), resultLines(none)]).toEqual([
    '0/0',
    ['  - criterion: "1.1"', '    numerator: 0', '    denominator: 0'],
  ]);
});

test('a dossier that says the same, in numbers, rounded, truncated or in words, is not warned', () => {
  const same = fileOf([
    { criterion: '1.1', numerator: 2, denominator: 7, value: 99 },
    { criterion: '1.2', value: 3 },
  ]);
  expect(compareResults(found, same, form)).toEqual([]);
  for (const value of [28.57, 28.6, 28.5]) {
    expect(
      compareResults(
        found,
        fileOf([
          { criterion: '1.1', value },
          { criterion: '1.2', value: 'Có' },
        ]),
        form,
      ),
    ).toEqual([]);
  }
});

test('a dossier that says otherwise or nothing gets a warning', () => {
  const other = fileOf([{ criterion: '1.1', numerator: 3, denominator: 7 }, { criterion: '1.2' }]);
  const missing = fileOf([{ criterion: '1.1', value: 28.4 }]);
  const lines = [other, missing].flatMap(file =>
    compareResults(found, file, form).map(
      ({ line, column, message, hint }) => `${line}:${column} ${message} → ${hint}`,
    ),
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "2:5 Tệp ghi 3/7 cho tiêu chí 1.1, Biểu 07 đếm được 2/7 = 28,57%. → Đối chiếu với danh sách; nếu danh sách đúng thì ghi các dòng nêu dưới đây.",
      "2:5 Tệp chưa ghi số liệu của tiêu chí 1.2, Biểu 07 đếm được 3. → Đối chiếu với danh sách; nếu danh sách đúng thì ghi các dòng nêu dưới đây.",
      "2:5 Tệp ghi 28,4 cho tiêu chí 1.1, Biểu 07 đếm được 2/7 = 28,57%. → Đối chiếu với danh sách; nếu danh sách đúng thì ghi các dòng nêu dưới đây.",
      "2:5 Tệp chưa ghi số liệu của tiêu chí 1.2, Biểu 07 đếm được 3. → Đối chiếu với danh sách; nếu danh sách đúng thì ghi các dòng nêu dưới đây.",
    ]
  `);
});
