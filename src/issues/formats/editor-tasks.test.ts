import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileKinds } from '../../schema/file-kinds.ts';
import { formatGithub } from './format-github.ts';

const readSettings = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../.vscode/${name}`, import.meta.url), 'utf8'));

/** What the editor reads out of one line of output, by the task's own pattern. */
function match(line: string) {
  const { problemMatcher } = readSettings('tasks.json').tasks[0];
  const { regexp, ...groups } = problemMatcher.pattern;
  const found = new RegExp(regexp).exec(line);
  return found && Object.fromEntries(Object.entries(groups).map(([name, index]) => [name, found[Number(index)]]));
}

test('the editor task finds file, line, column, rule and message of a finding', () => {
  const output = formatGithub({
    files: 1,
    issues: [
      {
        rule: 'value-in-range',
        severity: 'error',
        file: 'communes/quang-trung-bim-son/2023/results.yaml',
        line: 14,
        column: 5,
        message: 'Kết quả (value) của tiêu chí 1.2 là 140, phải từ 0 đến 100.',
        hint: 'Ghi tỷ lệ phần trăm, ví dụ 99.67.',
      },
    ],
  });
  expect(match(output.trimEnd())).toEqual({
    severity: 'error',
    file: 'communes/quang-trung-bim-son/2023/results.yaml',
    line: '14',
    column: '5',
    code: 'value-in-range',
    message: 'Kết quả (value) của tiêu chí 1.2 là 140, phải từ 0 đến 100.',
  });
});

test('the editor task knows each severity and passes over other lines', () => {
  const issue = { rule: 'text-nfc', file: 'a.yaml', line: 1, column: 1, message: 'Một câu: có dấu.', hint: 'Sửa lại.' };
  const severities = (['error', 'warning', 'info'] as const).map(severity =>
    match(formatGithub({ files: 1, issues: [{ ...issue, severity }] }).trimEnd()),
  );
  expect(severities.map(found => found?.severity)).toEqual(['error', 'warning', 'notice']);
  expect(match('2 lỗi, 9 cảnh báo trong 7 tệp')).toBeNull();
});

test('the editor checks every kind of YAML file against its schema', () => {
  const kinds = Object.entries(fileKinds).filter(([, { pattern }]) => pattern.endsWith('.yaml'));
  const expected = Object.fromEntries(kinds.map(([kind, { pattern }]) => [`./schemas/${kind}.schema.json`, pattern]));
  expect(readSettings('settings.json')['yaml.schemas']).toEqual(expected);
});
