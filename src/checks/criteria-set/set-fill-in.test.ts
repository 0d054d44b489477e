import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('what the scaffold of a set left to be written', () => {
  expect(
    findingsOf('set-fill-in', {
      edits: [
        ['criteria/bo-thu/set.yaml', 'shortTitle: Bộ tiêu chí thử', 'shortTitle: (điền tên ngắn của bộ tiêu chí)'],
        ['criteria/bo-thu/criteria.yaml', 'title: Có kế hoạch', 'title: (điền tên tiêu chí có hoặc không)'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "criteria/bo-thu/criteria.yaml:4:5 warning
      Chưa điền tên tiêu chí có hoặc không.
      → Thay "(điền tên tiêu chí có hoặc không)" bằng lời của văn bản.
    criteria/bo-thu/set.yaml:2:1 warning
      Chưa điền tên ngắn của bộ tiêu chí.
      → Thay "(điền tên ngắn của bộ tiêu chí)" bằng lời của văn bản.
    "
  `);
});

test('other brackets', () => {
  const edit = ['criteria/bo-thu/set.yaml', 'title: Nhóm một', 'title: Nhóm một (mới)'] as const;
  expect(findingsOf('set-fill-in', { edits: [edit] })).toBe('');
});
