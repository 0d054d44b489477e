import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const findings = (populations: string) =>
  findingsOf('set-populations', {
    edits: [['criteria/bo-thu/set.yaml', 'recognition:', `populations:\n${populations}recognition:`]],
  });

test('populations that are not described, twice described or within themselves', () => {
  expect(
    findings(`  - { id: residents, title: Người dân, unit: người, within: adult }
  - { id: adult, title: Người lớn, unit: người, within: residents }
  - { id: adult, title: Người lớn, unit: người, within: people }
`),
  ).toMatchInlineSnapshot(`
    "criteria/bo-thu/criteria.yaml:18:50 error 1.2
      Tiêu chí 1.2 dùng nhóm đối tượng "adults", bộ tiêu chí không có nhóm này.
      → Gần giống: "adult".
    criteria/bo-thu/criteria.yaml:35:50 error 2.1
      Tiêu chí 2.1 dùng nhóm đối tượng "adults", bộ tiêu chí không có nhóm này.
      → Gần giống: "adult".
    criteria/bo-thu/set.yaml:10:53 error
      Nhóm "residents" nằm trong chính nó.
      → Sửa within: ghi nhóm lớn hơn, hoặc bỏ dòng.
    criteria/bo-thu/set.yaml:11:49 error
      Nhóm "adult" nằm trong chính nó.
      → Sửa within: ghi nhóm lớn hơn, hoặc bỏ dòng.
    criteria/bo-thu/set.yaml:12:7 error
      Mã nhóm "adult" đã dùng.
      → Đặt mã khác.
    criteria/bo-thu/set.yaml:12:49 error
      Nhóm "adult" nằm trong nhóm "people", bộ không có nhóm này.
      → Thêm nhóm "people" vào populations của set.yaml.
    "
  `);
});

test('all described', () => {
  expect(
    findings(`  - { id: residents, title: Người dân, unit: người }
  - { id: adults, title: Người lớn, unit: người, within: residents }
`),
  ).toBe('');
});

test('a set need not describe its populations', () => {
  expect(findingsOf('set-populations', {})).toBe('');
});
