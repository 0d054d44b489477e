import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Issue } from '../issue.ts';
import { formatSarif } from './format-sarif.ts';
import { findingWith, sampleFindings, sampleIssues } from './testing/sample-findings.ts';

const rules = [
  { id: 'value-in-range', title: 'Tỷ lệ phần trăm phải là số từ 0 đến 100.' },
  { id: 'unused-rule', title: 'Quy tắc không báo gì.' },
];
const parse = (issues: readonly Issue[]) =>
  sarifSchema.parse(JSON.parse(formatSarif({ files: 1, issues }, rules))).runs[0];
const fingerprints = (issues: readonly Issue[]) =>
  parse(issues).results.map(result => result.partialFingerprints['hoso/v2']);

/** What SARIF 2.1.0 (OASIS) asks of the parts that are used: names, types, allowed words; nothing beside them. */
const message = z.strictObject({ text: z.string().min(1) });
const physicalLocation = z.strictObject({
  artifactLocation: z.strictObject({
    uri: z.string().refine(uri => !uri.startsWith('/') && URL.canParse(uri, 'file:///')),
  }),
  region: z.strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1).optional() }),
});
const result = z.strictObject({
  ruleId: z.string(),
  level: z.enum(['none', 'note', 'warning', 'error']),
  message,
  locations: z.array(z.strictObject({ physicalLocation })).length(1),
  relatedLocations: z.array(z.strictObject({ physicalLocation, message })),
  partialFingerprints: z.strictObject({ 'hoso/v2': z.string().regex(/^[0-9a-f]{32}$/) }),
});
const driver = z.strictObject({
  name: z.string().min(1),
  rules: z.array(z.strictObject({ id: z.string(), shortDescription: message })),
});
const run = z.strictObject({
  tool: z.strictObject({ driver }),
  columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
  results: z.array(result),
});
const sarifSchema = z.strictObject({ $schema: z.url(), version: z.literal('2.1.0'), runs: z.tuple([run]) });

test('a log of one run, every result under a rule that is listed', () => {
  const { tool, results } = parse(sampleIssues);
  expect(tool.driver.rules.map(({ id }) => id)).toEqual([
    'document-unique',
    'text-nfc',
    'unused-rule',
    'value-in-range',
  ]);
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['value-in-range', 'error'],
    ['document-unique', 'warning'],
    ['text-nfc', 'note'],
  ]);
});

test('a result in full', () => {
  expect(
    JSON.parse(formatSarif({ ...sampleFindings, issues: sampleIssues.slice(1, 2) }, [])).runs[0],
  ).toMatchInlineSnapshot(`
    {
      "columnKind": "utf16CodeUnits",
      "results": [
        {
          "level": "warning",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "communes/xa-thu/2023/results.yaml",
                },
                "region": {
                  "startColumn": 17,
                  "startLine": 121,
                },
              },
            },
          ],
          "message": {
            "text": "Mã văn bản "cv-152" đã dùng ở dòng 21. Đặt mã khác cho văn bản này.",
          },
          "partialFingerprints": {
            "hoso/v2": "3545e0542efebd900f8356caf3fd914f",
          },
          "relatedLocations": [
            {
              "message": {
                "text": "Văn bản dùng mã này lần đầu.",
              },
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "communes/xa-thu/2023/documents.yaml",
                },
                "region": {
                  "startLine": 21,
                },
              },
            },
          ],
          "ruleId": "document-unique",
        },
      ],
      "tool": {
        "driver": {
          "name": "Hồ Sơ Số",
          "rules": [
            {
              "id": "document-unique",
              "shortDescription": {
                "text": "document-unique",
              },
            },
          ],
        },
      },
    }
  `);
});

test('nothing found is still a log', () => {
  expect(parse([]).results).toEqual([]);
});

test('file names become addresses, with all their marks', () => {
  const { issues } = findingWith({ file: 'communes/xã #1/Kế hoạch?.yaml' });
  const uri = parse(issues).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
  expect(decodeURIComponent(new URL(uri, 'file:///').pathname)).toBe('/communes/xã #1/Kế hoạch?.yaml');
});

describe('fingerprints', () => {
  test('stay when lines move, also the lines that a message names', () => {
    const moved = sampleIssues.map(issue => ({
      ...issue,
      line: issue.line + 7,
      column: 1,
      message: issue.message.replace('dòng 21', 'dòng 28'),
    }));
    expect(fingerprints(moved)).toEqual(fingerprints(sampleIssues));
  });

  test('tell findings apart, equal ones too', () => {
    const [first] = sampleIssues;
    if (!first) throw new Error('no sample');
    const others = [
      first,
      { ...first },
      { ...first, criterion: '1.3' },
      { ...first, file: 'a.yaml' },
      { ...first, rule: 'b' },
    ];
    expect(new Set(fingerprints(others)).size).toBe(5);
  });

  const wordsOf = (...messages: readonly string[]) =>
    fingerprints(messages.map(message => ({ ...(sampleIssues[0] as Issue), message })));

  test.each([
    ['Báo cáo ghi «01 Báo cáo», danh mục có 3 văn bản.', 'Báo cáo ghi «01 Báo cáo», danh mục có 4 văn bản.'],
    ['Mẫu số là 454, nơi khác ghi 701; 448/701 = 63,91%.', 'Mẫu số là 454, nơi khác ghi 702; 448/702 = 63,82 %.'],
    ['Số 18/KH-UBND ghi ngày 05/05/2023.', 'Số 18/KH-UBND ghi ngày 06/05/2023.'],
  ])('stay when the figures change that a finding states: %s', (before, after) => {
    expect(wordsOf(after)).toEqual(wordsOf(before));
  });

  test.each([
    ['Số 18/KH-UBND ghi ngày 05/05/2023.', 'Số 19/KH-UBND ghi ngày 05/05/2023.'],
    ['Tỷ lệ «31.4%» dùng dấu chấm.', 'Tỷ lệ «31.5%» dùng dấu chấm.'],
    ['Tỷ lệ ghi 98,7 %, tiêu chí 1.5 ghi 99 %.', 'Tỷ lệ ghi 98,7 %, tiêu chí 1.6 ghi 99 %.'],
    ['Dùng chung ở tiêu chí 1.5, 1.6 và 2.1.', 'Dùng chung ở tiêu chí 1.5, 1.7 và 2.1.'],
  ])('change with what a figure names: %s', (before, after) => {
    expect(wordsOf(after)).not.toEqual(wordsOf(before));
  });

  test('tell findings apart that differ by figures alone, and keep each in whatever order they come', () => {
    const [first, second] = wordsOf('Có 3 văn bản.', 'Có 4 văn bản.');
    expect(first).not.toBe(second);
    expect(wordsOf('Có 4 văn bản.', 'Có 3 văn bản.')).toEqual([second, first]);
  });
});
