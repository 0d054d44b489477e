import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const hash = '0'.repeat(64);
const appraisal = (criterion: string) => `sources:
  - { forge: github, repository: thu/ho-so, request: 12, head: "${'a'.repeat(40)}", harvestedAt: "2024-11-20T08:15:00Z" }
comments:
  - id: comment-1
    thread: thread-1
    request: 12
    criterion: "${criterion}"
    anchor: { how: manual }
    author: { reviewer: huyen-1, role: huyen }
    date: "2024-11-20T08:15:00Z"
    body: Xem lại
    hash: "${hash}"
`;

test('a step and criteria that the set has', () => {
  expect(findingsOf('appraisal-references', { files: { 'appraisal/appraisal.yaml': appraisal('1.2') } })).toBe('');
});

test('others are named with what is near', () => {
  const files = { 'appraisal/apraisal.yaml': appraisal('1.12'), 'appraisal/self-assessment.yaml': appraisal('1.1') };
  expect(findingsOf('appraisal-references', { files })).toMatchInlineSnapshot(`
    "appraisal/apraisal.yaml:1:1 error
      Trình tự của bộ tiêu chí không có bước thẩm định "apraisal".
      → Đổi tên tệp thành appraisal.yaml.
    appraisal/apraisal.yaml:7:5 error
      Bộ tiêu chí không có tiêu chí "1.12".
      → Sửa mã. Gần giống: "1.1".
    appraisal/self-assessment.yaml:1:1 error
      Trình tự của bộ tiêu chí không có bước thẩm định "self-assessment".
      → Các bước: appraisal. Đổi tên tệp cho đúng bước.
    "
  `);
});
