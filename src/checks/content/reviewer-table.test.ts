import { describe, expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

/** Findings about the sample with these entries; what an entry does not say is sound. */
function findingsAbout(rule: string, reviewers: readonly string[], role = ''): string {
  const sound: readonly (readonly [string, string])[] = [
    ['id', 'huyen-1'],
    ['role', 'huyen'],
    ['function', 'Chuyên viên'],
    ['unit', 'huyen-thu'],
    ['logins', '[{ forge: github, login: huyen-a }]'],
    ['validFrom', '2024-01-01'],
  ];
  const entries = reviewers.map(text => {
    const missing = sound
      .filter(([field]) => !text.includes(`${field}:`))
      .map(([field, value]) => `${field}: ${value}`);
    return `  - { ${[...missing, ...(text ? [text] : [])].join(', ')} }\n`;
  });
  const roles = `roles:\n  - { id: huyen, title: Cơ quan thẩm định, body: Huyện${role} }\n  - { id: uy-ban-xa, title: Xã, body: Xã }\n`;
  return findingsOf(rule, { files: { 'content/roles.yaml': `${roles}reviewers:\n${entries.join('')}` } });
}

describe('reviewer-known', () => {
  test('a role and a unit that are not there', () => {
    expect(findingsAbout('reviewer-known', ['role: huyenn, unit: tinh-khac'])).toMatchInlineSnapshot(`
      "content/roles.yaml:5:111 error
        Người tham gia thẩm định "huyen-1" có role là "huyenn", không có vai trò nào như vậy.
        → Gần giống: "huyen".
      content/roles.yaml:5:125 error
        Người tham gia thẩm định "huyen-1" có unit là "tinh-khac", không có đơn vị hành chính nào như vậy.
        → Gần giống: "tinh-thu".
      "
    `);
  });
  test('sound', () => {
    expect(findingsAbout('reviewer-known', ['', 'id: huyen-2, logins: [{ forge: github, login: b }]'])).toBe('');
  });
});

describe('reviewer-single', () => {
  test('one account of two persons, however written', () => {
    expect(
      findingsAbout('reviewer-single', ['', 'id: huyen-2, logins: [{ forge: github, login: HUYEN-A }]']),
    ).toMatchInlineSnapshot(`
      "content/roles.yaml:6:96 error
        Tài khoản "HUYEN-A" thuộc hai người tham gia thẩm định: "huyen-1" và "huyen-2".
        → Một người chỉ có một mã: dùng cùng một mã, mỗi thời gian một mục; hoặc bỏ tài khoản ở một mục.
        · content/roles.yaml:5 mục "huyen-1"
      "
    `);
  });
  test('one person with two entries that are valid at once', () => {
    expect(findingsAbout('reviewer-single', ['', 'validFrom: 2024-06-01, role: uy-ban-xa'])).toMatchInlineSnapshot(`
      "content/roles.yaml:6:7 error
        Mã "huyen-1" có hai mục cùng còn hạn.
        → Gộp làm một mục với mọi tài khoản, hoặc ghi validTo cho mục trước ngày validFrom của mục sau.
        · content/roles.yaml:5 mục "huyen-1"
      "
    `);
  });
  test('one after the other, and the same name at another forge, are as they should be', () => {
    expect(
      findingsAbout('reviewer-single', [
        'validFrom: 2023-01-01, validTo: 2023-12-31',
        '',
        'id: huyen-2, logins: [{ forge: gitlab, login: huyen-a }]',
      ]),
    ).toBe('');
  });
});

describe('reviewer-dates', () => {
  test('over before the first day', () => {
    expect(findingsAbout('reviewer-dates', ['validTo: 2023-12-31'])).toMatchInlineSnapshot(`
      "content/roles.yaml:5:141 error
        Người tham gia thẩm định "huyen-1" hết hạn ngày 31/12/2023, trước ngày bắt đầu 01/01/2024.
        → Sửa lại một trong hai ngày; chưa hết hạn thì bỏ dòng validTo.
      "
    `);
  });
  test('the role is over before, or begins after', () => {
    expect(findingsAbout('reviewer-dates', [''], ', validTo: 2023-12-31')).toMatchInlineSnapshot(`
      "content/roles.yaml:5:118 error
        Người tham gia thẩm định "huyen-1" giữ vai trò "huyen" từ ngày 01/01/2024, nhưng vai trò này đã hết từ ngày 31/12/2023.
        → Sửa thời hạn, hoặc chọn vai trò còn hiệu lực trong thời gian đó.
      "
    `);
    expect(findingsAbout('reviewer-dates', ['validTo: 2024-02-01'], ', validFrom: 2024-02-02')).toMatchInlineSnapshot(`
      "content/roles.yaml:5:118 error
        Người tham gia thẩm định "huyen-1" giữ vai trò "huyen" từ ngày 01/01/2024, nhưng vai trò này chỉ có từ ngày 02/02/2024.
        → Sửa thời hạn, hoặc chọn vai trò còn hiệu lực trong thời gian đó.
      "
    `);
  });
  test('a single day in common is enough', () => {
    expect(findingsAbout('reviewer-dates', ['validTo: 2024-02-01'], ', validFrom: 2024-02-01')).toBe('');
  });
});
