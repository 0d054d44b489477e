import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const findings = (body: string) => findingsOf('prose-counts', { files: { 'report/mo-dau.md': body } });

test('fewer documents than the register holds of the commune', () => {
  expect(findings('UBND xã Thử đã ban hành 0 kế hoạch, 1 báo cáo về chuyển đổi số.\n')).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Báo cáo ghi xã đã ban hành «0 kế hoạch», danh mục văn bản có 1 văn bản loại này của xã.
      → Đếm lại theo sổ đăng ký văn bản đi; nếu chỉ đếm một loại việc thì nói rõ trong câu.
    "
  `);
});

test('the year of the sentence counts', () => {
  expect(findings('Năm 2023, UBND xã đã ban hành 0 kế hoạch.\n')).toBe('');
  expect(findings('Trong năm 2024, Ủy ban nhân dân xã Thử ban hành 0 báo cáo.\n')).toContain('năm 2024');
});

test('more than the register holds, another issuer, other things', () => {
  expect(
    findings(`UBND xã đã ban hành 14 kế hoạch, 8 công văn.

UBND huyện đã ban hành 0 kế hoạch.

UBND thị xã ban hành 0 kế hoạch.

Xã có 0 kế hoạch.
`),
  ).toBe('');
});

test('a report that prints the register says neither fewer nor more; without a subject the commune is meant', () => {
  expect(
    findingsOf('prose-counts', {
      edits: [['templates/mau-thu.md', 'kind: BC\n', 'kind: BC\nregisterGroups: [{ title: Văn bản }]\n']],
      files: { 'report/mo-dau.md': 'Đã ban hành 03 Kế hoạch, 1 báo cáo và các văn bản khác.\n' },
    }),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Báo cáo ghi xã đã ban hành «03 Kế hoạch», danh mục văn bản chỉ có 1 văn bản loại này của xã.
      → Đếm lại theo sổ đăng ký văn bản đi; nếu chỉ đếm một loại việc thì nói rõ trong câu.
    "
  `);
});
