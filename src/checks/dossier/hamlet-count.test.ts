import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const vocabulary = [
  'content/vocabulary.yaml',
  'abbreviations:',
  'hamletWords: [thôn, khu phố]\nabbreviations:',
] as const;
const commune = ['communes/xa-thu/commune.yaml', 'kind: xã\n', 'kind: xã\nhamlets: 5\n'] as const;
const find = (prose: string) =>
  findingsOf('hamlet-count', { edits: [vocabulary, commune, ['report/mo-dau.md', 'Xã Thử có 5 thôn.', prose]] });

test('more hamlets than there are, or out of another number', () => {
  expect(find('Mở lớp tại 06/06 thôn.\n\nLoa ở 8 thôn.')).toMatchInlineSnapshot(`
    "report/mo-dau.md:1:1 warning
      Lời văn ghi «06/06 thôn», xã có 5 thôn, bản, khu phố.
      → Sửa số trong lời văn, hoặc sửa hamlets trong commune.yaml.
      · communes/xa-thu/commune.yaml:3 Số thôn, bản, khu phố: 5.
    report/mo-dau.md:3:1 warning
      Lời văn ghi «8 thôn», xã có 5 thôn, bản, khu phố.
      → Sửa số trong lời văn, hoặc sửa hamlets trong commune.yaml.
      · communes/xa-thu/commune.yaml:3 Số thôn, bản, khu phố: 5.
    "
  `);
});

test('fewer hamlets, all hamlets and other things are right', () => {
  expect(find('Mở lớp tại 05/05 thôn, 4/5 thôn có loa, 3 thôn có wifi, 16 cụm loa, thôn 12.')).toBe('');
});

test('without a number in commune.yaml there is nothing to compare with', () => {
  const edits = [vocabulary, ['report/mo-dau.md', '5 thôn', '50 thôn']] as const;
  expect(findingsOf('hamlet-count', { edits })).toBe('');
});
