import { expect, test } from 'vitest';
import { buildDataPage } from './data-page.ts';

const input = {
  datasets: [
    {
      id: 'bo',
      title: 'Bộ',
      description: 'Các bảng của bộ.',
      keywords: [],
      files: [
        {
          path: '/a.csv',
          title: 'Bộ, kỳ 2023',
          label: 'Kỳ 2023',
          mediaType: 'text/csv',
          size: 12_400,
          sha256: 'f'.repeat(64),
        },
        { path: '/a.json', title: 'Bộ', mediaType: 'application/json' },
      ],
    },
  ],
  columns: [
    {
      title: 'Các hồ sơ',
      columns: [
        { name: 'asOf', title: 'Ngày', type: 'date' as const },
        { name: 'met', title: 'Đạt', description: 'Số tiêu chí.', type: 'integer' as const },
      ],
    },
  ],
  sample: { dossiers: '/api/v1/dossiers.csv', results: undefined },
  site: undefined,
};

test('files with format, size and the beginning of their checksum; columns in words', () => {
  const page = buildDataPage(input);
  expect(page.datasets[0]?.files).toEqual([
    { title: 'Kỳ 2023', href: '/a.csv', format: 'CSV, 12,4 kB', checksum: 'ffffffffffff' },
    { title: 'Bộ', href: '/a.json', format: 'JSON', checksum: undefined },
  ]);
  expect(page.columns[0]?.rows).toEqual([
    { name: 'asOf', type: 'năm-tháng-ngày', meaning: 'Ngày' },
    { name: 'met', type: 'số nguyên', meaning: 'Đạt. Số tiêu chí.' },
  ]);
});

test('examples carry the address of the site, or a place for it', () => {
  const curl = (site: URL | undefined) => buildDataPage({ ...input, site }).examples[0]?.code;
  expect(curl(new URL('https://hoso.example.gov.vn'))).toMatchInlineSnapshot(`
    "curl -O https://hoso.example.gov.vn/api/v1/dossiers.csv
    curl -s https://hoso.example.gov.vn/api/v1/SHA256SUMS | grep dossiers.csv
    sha256sum dossiers.csv"
  `);
  expect(curl(undefined)).toContain('https://dia-chi-trang/api/v1/dossiers.csv');
});
