import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a gate that a criterion keeps shut', () => {
  expect(
    findingsOf('recognition-claim', {
      edits: [
        [
          'results.yaml',
          `    value: 5
    verdict: met`,
          `    value: 4
    verdict: not-met`,
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "dossier.yaml:15:1 warning
      Hồ sơ đề nghị công nhận nhưng chưa đủ điều kiện "Đạt toàn bộ tiêu chí": 3/4 tiêu chí được giao trong kỳ đã đạt; chưa đạt: 1.10.
      → Hoàn thành các tiêu chí còn lại trước khi đề nghị, hoặc ghi requestsRecognition: false.
      · results.yaml:10 Tiêu chí 1.10.
    "
  `);
});

test('an index that is not known yet', () => {
  expect(
    findingsOf('recognition-claim', {
      edits: [
        [
          'dossier.yaml',
          `indexScore: { points: 420, total: 600, source: Quyết định xếp hạng }
`,
          '',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "dossier.yaml:15:1 warning
      Hồ sơ đề nghị công nhận nhưng chưa rõ có đủ điều kiện "Chỉ số xếp hạng": Chưa có kết quả chỉ số xếp hạng; cần đạt từ 70% tổng số điểm trở lên.
      → Bổ sung indexScore (points: số điểm đạt, total: tổng số điểm, source: văn bản công bố), hoặc indexDossier (hồ sơ chấm điểm của xã, đã chấm đủ).
    "
  `);
});

test('an index that is too low', () => {
  expect(
    findingsOf('recognition-claim', { edits: [['dossier.yaml', 'points: 420', 'points: 419']] }),
  ).toMatchInlineSnapshot(`
    "dossier.yaml:15:1 warning
      Hồ sơ đề nghị công nhận nhưng chưa đủ điều kiện "Chỉ số xếp hạng": Đạt 419/600 điểm = 69,83%; yêu cầu từ 70% trở lên (Quyết định xếp hạng).
      → Kiểm tra lại số điểm (indexScore, hoặc hồ sơ ở indexDossier); nếu đúng thì ghi requestsRecognition: false.
    "
  `);
});

test('who does not ask for recognition is not measured by it', () => {
  expect(
    findingsOf('recognition-claim', {
      edits: [
        ['dossier.yaml', 'requestsRecognition: true', 'requestsRecognition: false'],
        ['dossier.yaml', 'points: 420', 'points: 419'],
      ],
    }),
  ).toBe('');
});
