import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const stage = (id: string) => ['dossier.yaml', 'stage: self-assessment', `stage: ${id}`] as const;

test('a step the procedure does not have', () => {
  expect(findingsOf('stage-in-procedure', { edits: [stage('self-assesment')] })).toMatchInlineSnapshot(`
    "dossier.yaml:6:1 error
      Trình tự của bộ tiêu chí không có bước "self-assesment".
      → Gần giống: "self-assessment".
    "
  `);
  expect(findingsOf('stage-in-procedure', { edits: [stage('tham-tra')] })).toMatchInlineSnapshot(`
    "dossier.yaml:6:1 error
      Trình tự của bộ tiêu chí không có bước "tham-tra".
      → Các bước: self-assessment (Tự đánh giá); appraisal (Thẩm định).
    "
  `);
});

test('a step of the procedure, at its end too', () => {
  expect(findingsOf('stage-in-procedure', {})).toBe('');
  expect(findingsOf('stage-in-procedure', { edits: [stage('appraisal')] })).toBe('');
});
