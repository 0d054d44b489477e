import { expect, test } from 'vitest';
import { describeFile } from './file-state.ts';

const sha256 = 'a'.repeat(64);
const context = {
  files: new Map([['files/kh 25.pdf', { size: 84_300, sha256 }]]),
  dossierHref: '/xa/xa-thu/2024/',
};

test('a document says what can be opened, and claims a checked hash only where bytes and register agree', () => {
  const file = 'files/kh 25.pdf';
  const url = 'https://example.gov.vn/kh-25';
  const states = [
    describeFile({ file, sha256 }, context),
    describeFile({ file, sha256: 'b'.repeat(64) }, context),
    describeFile({ file, url }, context),
    describeFile({ file: 'files/khac.pdf', sha256 }, context),
    describeFile({ url }, context),
    // A hash without its file proves nothing.
    describeFile({ url, sha256 }, context),
    describeFile({}, context),
  ];
  expect(states.map(({ href }) => href)).toEqual([...Array(3).fill('/xa/xa-thu/2024/files/kh%2025.pdf'), ...Array(4)]);
  expect(states.map(({ state, label }) => `${state}: ${label}`)).toMatchInlineSnapshot(`
    [
      "checked: Tệp PDF, 84,3 kB, đã đối chiếu mã băm",
      "differs: Tệp PDF, 84,3 kB, KHÔNG khớp mã băm đã ghi",
      "unchecked: Tệp PDF, 84,3 kB, chưa ghi mã băm",
      "missing: Ghi có tệp nhưng chưa có trong kho",
      "link: Liên kết ngoài, chưa lưu tệp",
      "link: Liên kết ngoài, chưa lưu tệp",
      "none: Chưa có tệp",
    ]
  `);
});
