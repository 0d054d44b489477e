import { expect, test } from 'vitest';
import { findings, findingsOf } from '../testing/make-dossier.ts';
import { sampleAssignments } from '../testing/sample-assignments.ts';

const late = sampleAssignments.replace('deadline: 2024-12-15', 'deadline: 2024-10-30');
const files = (text: string) => ({ files: { 'assignments.yaml': text } });
const open = ['results.yaml', '    value: 5\n    verdict: met', '    #value:'] as const;
const openLater = [
  'results.yaml',
  '    denominator: 3000\n    verdict: met\n  - criterion: "2.2"',
  '    denominator: 3000\n  - criterion: "2.2"',
] as const;

test('a result open after the deadline', () => {
  expect(findingsOf('deadline-passed', { ...files(late), edits: [open] })).toMatchInlineSnapshot(`
    "results.yaml:10:5 warning 1.10
      Tiêu chí 1.10 đã quá hạn 30/10/2024 (số liệu tính đến 30/11/2024) mà chưa có đánh giá.
      → Điền kết quả và đánh giá, ví dụ verdict: met; nếu đã gia hạn thì ghi deadline trong assignments.yaml.
      · assignments.yaml:8 Mục giao nhiệm vụ.
    "
  `);
});

test('a criterion whose own deadline lies ahead', () => {
  expect(findingsOf('deadline-passed', { ...files(late), edits: [openLater] })).toBe('');
});

test('open before the deadline, and done after it', () => {
  expect(findingsOf('deadline-passed', { ...files(sampleAssignments), edits: [open] })).toBe('');
  expect(findingsOf('deadline-passed', files(late))).toBe('');
});

test('on the day of the deadline there is still time', () => {
  const today = sampleAssignments.replace('deadline: 2024-12-15', 'deadline: 2024-11-30');
  expect(findingsOf('deadline-passed', { ...files(today), edits: [open] })).toBe('');
});

test('an indicator after its deadline needs a result, and no verdict', () => {
  const indicators = ['criteria/bo-thu/set.yaml', 'kind: threshold', 'kind: indicator'] as const;
  const unjudged = ['results.yaml', '    value: 5\n    verdict: met', '    value: 5'] as const;
  expect(findingsOf('deadline-passed', { ...files(late), edits: [indicators, unjudged] })).toBe('');
  expect(findingsOf('deadline-passed', { ...files(late), edits: [indicators, open] })).toContain('mà chưa có kết quả.');
});

test('the yearly day of the set holds where nobody assigned one', () => {
  const yearly = (day: string) =>
    [
      'criteria/bo-thu/criteria.yaml',
      '    title: Số lớp tập huấn\n',
      `    title: Số lớp tập huấn\n    deadline: "${day}"\n`,
    ] as const;
  expect(findingsOf('deadline-passed', { edits: [yearly('10-31'), open] })).toMatchInlineSnapshot(`
    "results.yaml:10:5 warning 1.10
      Tiêu chí 1.10 đã quá hạn 31/10/2024 (số liệu tính đến 30/11/2024) mà chưa có đánh giá.
      → Điền kết quả và đánh giá, ví dụ verdict: met; nếu đã gia hạn thì ghi deadline trong assignments.yaml.
      · criteria/bo-thu/criteria.yaml:24 Hạn hoàn thành theo bộ tiêu chí.
    "
  `);
  expect(findingsOf('deadline-passed', { edits: [yearly('12-31'), open] })).toBe('');
  expect(findingsOf('result-open', { edits: [yearly('12-31'), open] })).toBe('');
  const opened = { edits: [yearly('10-31')], files: { 'results.yaml': 'results: []\n' } };
  expect(findingsOf('deadline-passed', opened)).toBe('');
  const assigned = findingsOf('deadline-passed', { ...files(sampleAssignments), edits: [yearly('10-31'), open] });
  expect(assigned).toBe('');
});

test('one finding a criterion: the rule of open results leaves assigned ones to this one', () => {
  const rules = (text: string | null) =>
    findings({ ...(text === null ? {} : files(text)), edits: [open] })
      .split('\n')
      .filter(line => / (warning|error) 1\.10$/.test(line))
      .map(line => line.split(' ')[0]);
  expect(rules(late)).toEqual(['deadline-passed']);
  expect(rules(sampleAssignments)).toEqual([]);
  expect(rules(null)).toEqual(['result-open']);
});

test('the report of a stage is asked for when the deadline is over', () => {
  const unwritten = { 'report/mo-dau.md': null };
  const sections = (text: string) =>
    findingsOf('section-present', { files: { 'assignments.yaml': text, ...unwritten } }).length > 0;
  expect(sections(sampleAssignments)).toBe(false);
  expect(sections(late.replace('2024-12-20', '2024-10-30'))).toBe(true);
});
