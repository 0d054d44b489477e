import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const commune = [
  'communes/xa-thu/commune.yaml',
  'name: Thử\n',
  'name: Quang Trung\nsignatories: [{ role: CHỦ TỊCH, name: Nguyễn Văn Thắng }]\n',
] as const;
const signer = (name: string) => ['dossier.yaml', 'name: Họ Tên', `name: ${name}`] as const;
const prose = (text: string) => ['report/mo-dau.md', 'Xã Thử có 5 thôn.', text] as const;

test('the name of the commune, or of who signs, a letter off', () => {
  const edits = [commune, signer('Nguyễn Văn Thắg'), prose('Tại xã Quang Chung và xã Quang Trung.')];
  expect(findingsOf('name-spelled', { edits })).toMatchInlineSnapshot(`
    "dossier.yaml:12:30 warning
      Người ký ghi "Nguyễn Văn Thắg", commune.yaml ghi "Nguyễn Văn Thắng".
      → Sửa tên ghi nhầm.
      · communes/xa-thu/commune.yaml:2 Người có thẩm quyền ký.
    report/mo-dau.md:1:1 warning
      Tên xã viết «xã Quang Chung», đúng là "xã Quang Trung".
      → Sửa lại tên.
    "
  `);
});

test('the right names, other communes and other signers', () => {
  const edits = [
    commune,
    signer('Lê Thị Hoa'),
    prose('Xã Quang Trung, xã Hà Tiến, xã Quang Trung Thượng, thị xã Quang Sơn.'),
  ];
  expect(findingsOf('name-spelled', { edits })).toBe('');
});

test('the other place of the tone mark is no slip', () => {
  const named = ['communes/xa-thu/commune.yaml', 'name: Thử\n', 'name: Quang Hóa\n'] as const;
  expect(findingsOf('name-spelled', { edits: [named, prose('Tại xã Quang Hoá.')] })).toBe('');
});
