import { expect, test } from 'vitest';
import { buildReleasePage, describeRelease, type FrozenVersion } from './release-page.ts';

const release: FrozenVersion = {
  id: 'cuoi-nam-2024',
  title: 'Số liệu công bố cuối năm 2024',
  date: '2024-12-31',
  commit: 'a'.repeat(40),
  sha256: 'b'.repeat(64),
  tables: [
    {
      path: '/du-lieu/cuoi-nam-2024/results.csv',
      name: 'results',
      title: 'Kết quả từng tiêu chí',
      key: ['commune'],
      columns: [{ name: 'commune', title: 'Mã xã', type: 'string' }],
      size: 7013,
      sha256: 'c'.repeat(64),
    },
  ],
};

test('a frozen version names its files with their whole checksums, its commit in full, its columns in words', () => {
  const page = buildReleasePage(release, new URL('https://hoso.example.gov.vn'));
  expect(page.files).toEqual([
    {
      title: 'Kết quả từng tiêu chí',
      name: 'results.csv',
      href: '/du-lieu/cuoi-nam-2024/results.csv',
      format: 'CSV, 7 kB',
      sha256: 'c'.repeat(64),
    },
  ]);
  expect(page.about.map(({ href, format, sha256 }) => [href, format, sha256])).toEqual([
    ['/du-lieu/cuoi-nam-2024/SHA256SUMS', 'tệp văn bản', 'b'.repeat(64)],
    ['/du-lieu/cuoi-nam-2024/datapackage.json', 'Frictionless Data Package', undefined],
  ]);
  expect(page.commit).toBe('a'.repeat(40));
  expect(page.columns).toEqual([
    { caption: 'Kết quả từng tiêu chí', rows: [{ name: 'commune', type: 'chữ', meaning: 'Mã xã' }] },
  ]);
  expect(page.citation).toBe(
    'Hồ Sơ Số, “Số liệu công bố cuối năm 2024”, phiên bản đóng băng ngày 31/12/2024, SHA256SUMS có SHA-256 bbbbbbbbbbbb, https://hoso.example.gov.vn/du-lieu/cuoi-nam-2024/',
  );
});

test('without an address of the site, the citation goes without one; the catalogue has a dataset with a page of its own', () => {
  expect(buildReleasePage(release, undefined).citation).not.toContain('http');
  expect(describeRelease(release)).toMatchObject({
    id: 'phien-ban-cuoi-nam-2024',
    page: '/du-lieu/cuoi-nam-2024/',
    issued: '2024-12-31',
  });
});
