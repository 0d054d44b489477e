import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const find = (prose: string) => findingsOf('list-follows', { edits: [['evidence/1.2.md', 'đạt 80%.', prose]] });

test('an announcement that nothing follows', () => {
  expect(find('đạt 80%.\n\n- Hồ sơ minh chứng:\n')).toMatchInlineSnapshot(`
    "evidence/1.2.md:8:1 warning 1.2
      Dòng «Hồ sơ minh chứng:» không có nội dung theo sau.
      → Liệt kê tiếp bên dưới, hoặc bỏ dấu hai chấm.
    "
  `);
});

test('a list that follows, and a section that its template goes on with', () => {
  expect(find('đạt 80%.\n\n- Hồ sơ minh chứng:\n  + Danh sách')).toBe('');
  expect(findingsOf('list-follows', { edits: [['report/mo-dau.md', '5 thôn.', '5 thôn, như sau:']] })).toBe('');
});
