import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const find = (report: string, evidence: string) =>
  findingsOf('quantity-one-value', {
    edits: [
      ['report/mo-dau.md', '5 thôn.', report],
      ['evidence/1.10.md', 'Đã mở 05 lớp.', evidence],
    ],
  });

test('one thing counted otherwise in the same words', () => {
  expect(find('Tổ chức 06 lớp tập huấn cho dân.', 'Đã tổ chức 16 lớp tập huấn cho người dân.')).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 info
      Lời văn ghi «Tổ chức 06 lớp tập huấn cho», chỗ khác của hồ sơ ghi «tổ chức 16 lớp tập huấn cho».
      → Nếu là một việc thì dùng một con số; nếu là hai việc khác nhau thì nói rõ trong câu.
      · evidence/1.10.md:5 Ghi «tổ chức 16 lớp tập huấn cho».
    "
  `);
});

test('one number, other words, and numbers that name are right', () => {
  expect(find('Tổ chức 06 lớp tập huấn cho dân.', 'Đã tổ chức 6 lớp tập huấn cho người dân.')).toBe('');
  expect(find('Tổ chức 06 lớp tập huấn cho dân.', 'Đã tổ chức 16 lớp tập huấn tại thôn.')).toBe('');
  expect(find('Báo cáo quý 1 trên địa bàn.', 'Báo cáo quý 2 trên địa bàn.')).toBe('');
});

test('a phrase that goes with many numbers is not one thing counted', () => {
  const three = 'Đã tổ chức 8 lớp tập huấn cho người dân, sau đó tổ chức 9 lớp tập huấn cho cán bộ.';
  expect(find('Tổ chức 06 lớp tập huấn cho dân.', three)).toBe('');
});
