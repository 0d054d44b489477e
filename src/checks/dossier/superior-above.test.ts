import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const find = (superior: string) =>
  findingsOf('superior-above', { edits: [['dossier.yaml', 'superior: UBND huyện Thử', `superior: ${superior}`]] });

test('a district that the commune does not belong to', () => {
  expect(find('UBND huyện Hà Trung')).toMatchInlineSnapshot(`
    "dossier.yaml:11:1 warning
      Cơ quan nhận hồ sơ là "UBND huyện Hà Trung", xã thuộc huyện Thử, tỉnh Thử.
      → Sửa superior, ví dụ "UBND huyện Thử".
    "
  `);
});

test.each(['UBND huyện Thử', 'Phòng Văn hóa và Thông tin', 'UBND tỉnh Thử', 'UBND huyện'])(
  'no word about %s',
  superior => {
    expect(find(superior)).toBe('');
  },
);

test('another kind of the same level is another unit; a level that the list leaves out is none', () => {
  expect(find('UBND thị xã Thử')).toContain('xã thuộc huyện Thử, tỉnh Thử');
  const units = [
    'content/administrative-units.yaml',
    'level: commune, parent: huyen-thu',
    'level: commune, parent: tinh-thu',
  ] as const;
  expect(findingsOf('superior-above', { edits: [units] })).toBe('');
});
