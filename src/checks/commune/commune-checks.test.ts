import { describe, expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

describe('unit-exists', () => {
  test('a unit that is not known, with the near miss', () => {
    expect(
      findingsOf('unit-exists', {
        edits: [['communes/xa-thu/commune.yaml', 'administrativeUnit: xa-thu', 'administrativeUnit: xa-thuu']],
      }),
    ).toMatchInlineSnapshot(`
      "communes/xa-thu/commune.yaml:3:1 error
        Không có đơn vị hành chính "xa-thuu" trong content/administrative-units.yaml.
        → Gần giống: "xa-thu".
      "
    `);
  });

  test('a unit like no other', () => {
    expect(
      findingsOf('unit-exists', {
        edits: [['communes/xa-thu/commune.yaml', 'administrativeUnit: xa-thu', 'administrativeUnit: phuong-9']],
      }),
    ).toMatchInlineSnapshot(`
      "communes/xa-thu/commune.yaml:3:1 error
        Không có đơn vị hành chính "phuong-9" trong content/administrative-units.yaml.
        → Thêm đơn vị này vào danh mục, hoặc sửa mã.
      "
    `);
  });

  test('a unit of the list', () => {
    expect(findingsOf('unit-exists', {})).toBe('');
  });
});
