import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('what the scaffold left to be written', () => {
  expect(
    findingsOf('fill-in', {
      edits: [
        ['dossier.yaml', 'name: Họ Tên', 'name: (điền họ và tên người ký)'],
        [
          'dossier.yaml',
          '  - "Lưu: VT"',
          `  - "Lưu: VT"
  - "(điền nơi nhận)"`,
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "dossier.yaml:12:30 warning
      Chưa điền họ và tên người ký.
      → Thay "(điền họ và tên người ký)" bằng nội dung thật.
    dossier.yaml:15:5 warning
      Chưa điền nơi nhận.
      → Thay "(điền nơi nhận)" bằng nội dung thật.
    "
  `);
});

test('other brackets', () => {
  expect(findingsOf('fill-in', { edits: [['dossier.yaml', 'place: Thử', 'place: Thử (cũ)']] })).toBe('');
});
