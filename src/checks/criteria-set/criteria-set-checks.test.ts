import { describe, expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

describe('set-criterion-unique', () => {
  test('one code for two criteria', () => {
    expect(
      findingsOf('set-criterion-unique', { edits: [['criteria/bo-thu/criteria.yaml', 'id: "1.10"', 'id: "1.2"']] }),
    ).toMatchInlineSnapshot(`
      "criteria/bo-thu/criteria.yaml:21:5 error
        Mã tiêu chí "1.2" đã dùng ở dòng 11.
        → Sửa lại mã theo quyết định.
      "
    `);
  });

  test('codes of their own', () => {
    expect(findingsOf('set-criterion-unique', {})).toBe('');
  });
});

describe('set-pillars', () => {
  test('a pillar that the set does not have', () => {
    expect(
      findingsOf('set-pillars', {
        edits: [
          [
            'criteria/bo-thu/criteria.yaml',
            `id: "2.1"
    pillar: "2"`,
            `id: "2.1"
    pillar: "22"`,
          ],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "criteria/bo-thu/criteria.yaml:29:5 error
        Tiêu chí 2.1 thuộc nhóm "22", bộ tiêu chí không có nhóm này.
        → Gần giống: "2".
      criteria/bo-thu/set.yaml:8:33 warning
        Nhóm 2 (Nhóm hai) ghi 2 tiêu chí, đếm được 1.
        → Đối chiếu với quyết định: thiếu tiêu chí, thừa tiêu chí hoặc ghi sai số.
      "
    `);
  });

  test('another number of criteria than the source states', () => {
    expect(
      findingsOf('set-pillars', {
        edits: [['criteria/bo-thu/set.yaml', 'title: Nhóm một, criteria: 3', 'title: Nhóm một, criteria: 4']],
      }),
    ).toMatchInlineSnapshot(`
      "criteria/bo-thu/set.yaml:7:33 warning
        Nhóm 1 (Nhóm một) ghi 4 tiêu chí, đếm được 3.
        → Đối chiếu với quyết định: thiếu tiêu chí, thừa tiêu chí hoặc ghi sai số.
      "
    `);
  });

  test('as stated', () => {
    expect(findingsOf('set-pillars', {})).toBe('');
  });
});

describe('set-targets', () => {
  test('a period without target', () => {
    expect(
      findingsOf('set-targets', {
        edits: [['criteria/bo-thu/criteria.yaml', '{ "2024": 5, "2025": 6 }', '{ "2024": 5 }']],
      }),
    ).toMatchInlineSnapshot(`
      "criteria/bo-thu/criteria.yaml:26:5 error
        Tiêu chí 1.10 chưa có chỉ tiêu cho kỳ 2025.
        → Thêm dòng "2025": …; không đánh giá thì ghi "*".
      "
    `);
  });

  test('a target of another period', () => {
    expect(
      findingsOf('set-targets', {
        edits: [['criteria/bo-thu/criteria.yaml', '{ "2024": 5, "2025": 6 }', '{ "2024": 5, "2025": 6, "2026": 7 }']],
      }),
    ).toMatchInlineSnapshot(`
      "criteria/bo-thu/criteria.yaml:26:38 error
        Tiêu chí 1.10 có chỉ tiêu cho kỳ "2026", bộ tiêu chí không có kỳ này.
        → Các kỳ: 2024, 2025.
      "
    `);
  });

  test('a percentage out of range, and one in words', () => {
    expect(
      findingsOf('set-targets', {
        edits: [['criteria/bo-thu/criteria.yaml', '{ "2024": 70, "2025": 80 }', '{ "2024": 170, "2025": Cao }']],
      }),
    ).toMatchInlineSnapshot(`
      "criteria/bo-thu/criteria.yaml:16:16 error
        Chỉ tiêu 2024 của tiêu chí 1.2 là 170, phải là số từ 0 đến 100 hoặc "*".
        → Ghi tỷ lệ phần trăm không kèm ký hiệu %, ví dụ 70.
      criteria/bo-thu/criteria.yaml:16:29 error
        Chỉ tiêu 2025 của tiêu chí 1.2 là Cao, phải là số từ 0 đến 100 hoặc "*".
        → Ghi tỷ lệ phần trăm không kèm ký hiệu %, ví dụ 70.
      "
    `);
  });

  test('"*" says that the period does not assess the criterion', () => {
    expect(
      findingsOf('set-targets', {
        edits: [['criteria/bo-thu/criteria.yaml', '{ "2024": 70, "2025": 80 }', '{ "2024": 70, "2025": "*" }']],
      }),
    ).toBe('');
  });

  test('a period may be unquoted: a key is text anyway', () => {
    expect(
      findingsOf('set-targets', {
        edits: [['criteria/bo-thu/criteria.yaml', '{ "2024": 70, "2025": 80 }', '{ 2024: 70, 2025: 80 }']],
      }),
    ).toBe('');
  });
});

describe('set-references', () => {
  test('a document without template, with the near miss', () => {
    expect(
      findingsOf('set-references', { edits: [['criteria/bo-thu/set.yaml', 'id: mau-thu', 'id: mau-thua']] }),
    ).toMatchInlineSnapshot(`
      "criteria/bo-thu/set.yaml:15:7 error
        Không có mẫu văn bản "mau-thua" trong templates/.
        → Gần giống: "mau-thu".
      "
    `);
  });

  test('a document like no template', () => {
    expect(
      findingsOf('set-references', { edits: [['criteria/bo-thu/set.yaml', 'id: mau-thu', 'id: bieu-999']] }),
    ).toMatchInlineSnapshot(`
      "criteria/bo-thu/set.yaml:15:7 error
        Không có mẫu văn bản "bieu-999" trong templates/.
        → Tạo tệp templates/bieu-999.md.
      "
    `);
  });

  test('a role that is not known', () => {
    expect(
      findingsOf('set-references', {
        edits: [['criteria/bo-thu/procedure.yaml', 'role: uy-ban-xa', 'role: uy-ban-huyen']],
      }),
    ).toMatchInlineSnapshot(`
      "criteria/bo-thu/procedure.yaml:5:48 error
        Không có vai trò "uy-ban-huyen" trong content/roles.yaml.
        → Thêm vai trò này vào content/roles.yaml.
      "
    `);
  });

  test('a set without procedure', () => {
    expect(findingsOf('set-references', { files: { 'criteria/bo-thu/procedure.yaml': null } })).toBe('');
  });
});
