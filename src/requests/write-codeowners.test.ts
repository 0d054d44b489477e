import { expect, test } from 'vitest';
import type { AdministrativeUnit, Roles } from '../schema/content.ts';
import { type OwnersSource, writeCodeowners } from './write-codeowners.ts';

const reviewer = (id: string, unit: string, login: string, validTo?: string): Roles['reviewers'][number] => ({
  id,
  role: 'district',
  function: 'Chuyên viên',
  unit,
  logins: [
    { forge: 'github', login },
    { forge: 'gitea', login: `${login}-gitea` },
  ],
  validFrom: '2024-01-01',
  ...(validTo === undefined ? {} : { validTo }),
});

const unit = (id: string, parent?: string): AdministrativeUnit =>
  ({
    id,
    name: id,
    kind: 'xã',
    level: 'commune',
    successors: [],
    ...(parent === undefined ? {} : { parent }),
  }) as const;

const source = {
  units: [unit('tinh'), unit('huyen', 'tinh'), unit('xa-a', 'huyen'), unit('xa-b', 'huyen-khac')],
  communes: [
    { id: 'xa-b-khac', unit: 'xa-b' },
    { id: 'xa-a-huyen', unit: 'xa-a' },
  ],
  roles: {
    roles: [],
    reviewers: [
      reviewer('so', 'tinh', 'so-khcn'),
      reviewer('huyen', 'huyen', 'phong-vhtt'),
      reviewer('cu', 'huyen', 'da-nghi', '2024-06-30'),
      reviewer('xa', 'xa-a', 'can-bo-xa'),
    ],
    keepers: [{ forge: 'github', login: 'so-khcn/kho' }],
  },
} satisfies Omit<OwnersSource, 'forge'>;

test('keepers for all, appraisers for the communes of their unit; never who left, nor the commune itself', () => {
  expect(writeCodeowners({ ...source, forge: 'github' })).toMatchInlineSnapshot(`
    "# Ai phải xem một thay đổi trước khi nhận vào kho. Tệp này do lệnh "npx hoso codeowners" viết từ content/roles.yaml
    # (reviewers, keepers) và content/administrative-units.yaml: sửa ở đó rồi chạy lại lệnh, không sửa ở đây.
    # Quyền thẩm định không lấy từ tệp này mà từ content/roles.yaml.

    * @so-khcn/kho
    /.github/ @so-khcn/kho
    /content/ @so-khcn/kho
    /criteria/ @so-khcn/kho
    /scripts/ @so-khcn/kho
    /src/ @so-khcn/kho
    /templates/ @so-khcn/kho
    /package.json @so-khcn/kho
    /package-lock.json @so-khcn/kho

    /communes/xa-a-huyen/ @phong-vhtt @so-khcn
    "
  `);
});

test('regular expressions and logins of Gitea and Forgejo', () => {
  const keepers = [{ forge: 'gitea', login: 'kho' }] as const;
  const text = writeCodeowners({ ...source, roles: { ...source.roles, keepers: [...keepers] }, forge: 'gitea' });
  const rules = text.split('\n').filter(line => line !== '' && !line.startsWith('#'));
  expect(rules).toEqual([
    '!communes/.* @kho',
    'communes/xa-a-huyen/.* @phong-vhtt-gitea @so-khcn-gitea',
    'communes/xa-b-khac/.* @kho',
  ]);
  for (const rule of rules) expect(() => new RegExp(rule.split(' ')[0]?.replace('!', '') ?? '')).not.toThrow();
});
