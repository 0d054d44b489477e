import { describe, expect, test } from 'vitest';
import { rolesSchema } from '../schema/content.ts';
import { findRole } from './find-role.ts';

const roles = rolesSchema.parse({
  roles: [
    { id: 'district', title: 'Cơ quan thẩm định', body: 'UBND huyện' },
    { id: 'department', title: 'Cơ quan thẩm tra', body: 'Sở' },
  ],
  reviewers: [
    {
      id: 'phong-1',
      role: 'district',
      function: 'Chuyên viên',
      unit: 'huyen-thu',
      logins: [
        { forge: 'github', login: 'Vhtt-Huyen' },
        { forge: 'gitlab', login: 'vhtt-huyen' },
        { forge: 'gitea', login: 'vhtt-huyen' },
      ],
      validFrom: '2024-01-01',
      validTo: '2024-12-31',
    },
    {
      id: 'phong-1',
      role: 'department',
      function: 'Chuyên viên',
      unit: 'tinh-thu',
      logins: [{ forge: 'github', login: 'vhtt-huyen' }],
      validFrom: '2025-01-01',
    },
  ],
});

describe('the role of an author', () => {
  test.each([
    ['12345+vhtt-huyen@users.noreply.github.com', 'Cơ quan thẩm định'],
    ['vhtt-huyen@users.noreply.github.com', 'Cơ quan thẩm định'],
    ['77-vhtt-huyen@users.noreply.gitlab.com', 'Cơ quan thẩm định'],
    ['vhtt-huyen@noreply.codeberg.org', 'Cơ quan thẩm định'],
    ['nguoi-khac@users.noreply.github.com', undefined],
    ['vhtt-huyen@gmail.com', undefined],
    ['', undefined],
  ])('%s', (address, role) => {
    expect(findRole(address, '2024-06-01T00:00:00Z', roles)).toBe(role);
  });

  test('is the one held on that day', () => {
    const role = (day: string) => findRole('vhtt-huyen@users.noreply.github.com', `${day}T00:00:00Z`, roles);
    expect([role('2023-12-31'), role('2024-12-31'), role('2025-01-01')]).toEqual([
      undefined,
      'Cơ quan thẩm định',
      'Cơ quan thẩm tra',
    ]);
  });

  test('stays unknown where somebody holds two at once', () => {
    const both = { ...roles, reviewers: roles.reviewers.map(each => ({ ...each, validTo: undefined })) };
    expect(findRole('vhtt-huyen@users.noreply.github.com', '2025-06-01T00:00:00Z', both)).toBeUndefined();
  });
});
