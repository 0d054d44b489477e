import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';
import { scoredFiles, scoredResults } from '../testing/scored-files.ts';

const findings = (from: string, to: string) =>
  findingsOf('result-parts', { files: scoredFiles, edits: [[scoredResults, from, to]] });

test('a part that the rule does not have, with the near miss', () => {
  expect(findings('parts: [held, chaired]', 'parts: [held, chair]')).toMatchInlineSnapshot(`
    "communes/xa-thu/diem-2024/results.yaml:6:19 error A.1.2
      Cách tính điểm của tiêu chí A.1.2 không có phần "chair".
      → Gần giống: "chaired".
    "
  `);
});

test('a case like none of the rule', () => {
  expect(findings('parts: [deputy]', 'parts: [mot-nguoi-khac]')).toMatchInlineSnapshot(`
    "communes/xa-thu/diem-2024/results.yaml:8:13 error A.2.1
      Cách tính điểm của tiêu chí A.2.1 không có phần "mot-nguoi-khac".
      → Các phần: head, deputy.
    "
  `);
});

test('parts where nothing is scored by parts', () => {
  expect(findings('value: Có', 'value: Có\n    parts: [held]')).toMatchInlineSnapshot(`
    "communes/xa-thu/diem-2024/results.yaml:18:13 error C.1
      Cách tính điểm của tiêu chí C.1 không có phần "held".
      → Bỏ dòng parts: tiêu chí này không chấm theo phần.
    "
  `);
});

test('parts of the rule, or none of them', () => {
  expect(findings('parts: [deputy]', 'parts: []')).toBe('');
});
