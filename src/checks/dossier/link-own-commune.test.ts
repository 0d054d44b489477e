import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const commune = [
  'communes/xa-thu/commune.yaml',
  'kind: xã\n',
  'kind: xã\nwebsite: http://xathu.huyenthu.tinhthu.gov.vn/\n',
] as const;
const find = (address: string) =>
  findingsOf('link-own-commune', { edits: [commune, ['evidence/1.2.md', 'đạt 80%.', `đạt 80%: <${address}>`]] });

test('an address of another commune of the district', () => {
  expect(find('http://xamoi.huyenthu.tinhthu.gov.vn/tin')).toMatchInlineSnapshot(`
    "evidence/1.2.md:6:1 info 1.2
      Đường dẫn tới xamoi.huyenthu.tinhthu.gov.vn, trang của xã là xathu.huyenthu.tinhthu.gov.vn.
      → Thay bằng đường dẫn tới bài trên trang của xã mình.
    "
  `);
  const url = [
    'evidence/1.2.md',
    'title: Danh sách người dân',
    'title: Danh sách, url: "http://xamoi.huyenthu.tinhthu.gov.vn/a"',
  ] as const;
  expect(findingsOf('link-own-commune', { edits: [commune, url] })).toContain('xamoi.huyenthu');
});

test.each([
  'http://xathu.huyenthu.tinhthu.gov.vn/tin',
  'https://huyenthu.tinhthu.gov.vn',
  'https://www.huyenthu.tinhthu.gov.vn',
  'http://xa.khac.vn',
])('no word about %s', address => {
  expect(find(address)).toBe('');
});
