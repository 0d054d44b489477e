import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const appraisal = ['dossier.yaml', 'stage: self-assessment', 'stage: appraisal'] as const;

test('a report without number and date behind a dossier under appraisal', () => {
  expect(findingsOf('stage-complete', { edits: [appraisal] })).toMatchInlineSnapshot(`
    "dossier.yaml:10:5 warning
      Hồ sơ đang ở bước thẩm định nhưng văn bản "mau-thu" của bước tự đánh giá chưa có số.
      → Ghi số và ngày đã ban hành ở issued, ví dụ "- document: mau-thu", "number: 85", "date: 2023-11-09".
    "
  `);
});

test('a report that is not named at all', () => {
  const none = ['dossier.yaml', 'issued:\n  - document: mau-thu\n', ''] as const;
  expect(findingsOf('stage-complete', { edits: [appraisal, none] })).toMatchInlineSnapshot(`
    "dossier.yaml:1:1 warning
      Hồ sơ đang ở bước thẩm định nhưng văn bản "mau-thu" của bước tự đánh giá chưa có trong issued.
      → Ghi số và ngày đã ban hành ở issued, ví dụ "- document: mau-thu", "number: 85", "date: 2023-11-09".
    "
  `);
});

test('an issued report, and a dossier still at its first stage', () => {
  const issued = [
    'dossier.yaml',
    '  - document: mau-thu\n',
    '  - { document: mau-thu, number: 85, date: 2024-11-29 }\n',
  ] as const;
  expect(findingsOf('stage-complete', { edits: [appraisal, issued] })).toBe('');
  expect(findingsOf('stage-complete', {})).toBe('');
});
