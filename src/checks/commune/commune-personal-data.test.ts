import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a number in commune.yaml', () => {
  const edits = [['communes/xa-thu/commune.yaml', 'source: Niên giám', 'source: "Niên giám, hỏi 0912345678"']] as const;
  expect(findingsOf('commune-personal-data', { edits })).toMatchInlineSnapshot(`
    "communes/xa-thu/commune.yaml:6:87 error
      Có số điện thoại (09******78), là dữ liệu cá nhân.
      → Xóa khỏi hồ sơ; danh sách có tên, số điện thoại giữ bản riêng, hồ sơ chỉ ghi số lượng.
    "
  `);
});

test('nothing personal in the sample', () => {
  expect(findingsOf('commune-personal-data', {})).toBe('');
});
