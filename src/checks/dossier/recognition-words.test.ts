import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const vocabulary = [
  'content/vocabulary.yaml',
  'abbreviations:',
  'recognitionPhrases: [xem xét công nhận]\nabbreviations:',
] as const;
const silent = ['dossier.yaml', 'requestsRecognition: true', 'requestsRecognition: false'] as const;
const files = { 'report/kien-nghi.md': 'Đề nghị cấp trên xem xét công nhận xã.\n' };

test('a report that asks for recognition, of a dossier that does not', () => {
  expect(findingsOf('recognition-words', { files, edits: [vocabulary, silent] })).toMatchInlineSnapshot(`
    "report/kien-nghi.md:1:1 warning
      Báo cáo viết «xem xét công nhận», nhưng hồ sơ không ghi là đề nghị công nhận.
      → Ghi requestsRecognition: true trong dossier.yaml, hoặc bỏ lời đề nghị.
    "
  `);
});

test('a dossier that asks, and a report that does not, are right', () => {
  expect(findingsOf('recognition-words', { files, edits: [vocabulary] })).toBe('');
  expect(findingsOf('recognition-words', { edits: [vocabulary, silent] })).toBe('');
});
