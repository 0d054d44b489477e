import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const find = (requirement: string) =>
  findingsOf('requirement-target', {
    edits: [['evidence/1.2.md', 'criterion: "1.2"\n', `criterion: "1.2"\nrequirement: ${requirement}\n`]],
  });

test('a target of another year', () => {
  expect(find('65% Tỷ lệ người dân dùng dịch vụ')).toMatchInlineSnapshot(`
    "evidence/1.2.md:3:1 warning 1.2
      Yêu cầu của tiêu chí 1.2 ghi 65%, chỉ tiêu của năm 2024 là 70%.
      → Sửa thành 70%, theo bộ tiêu chí.
    "
  `);
});

test.each(['70% Tỷ lệ người dân', 'Từ 70 % trở lên, phấn đấu 80%', 'Tỷ lệ người dân dùng dịch vụ'])(
  'no word about %s',
  requirement => {
    expect(find(requirement)).toBe('');
  },
);
