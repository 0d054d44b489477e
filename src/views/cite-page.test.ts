import { expect, test } from 'vitest';
import { makeRepository } from '../checks/testing/make-dossier.ts';
import { openRepository } from '../data/repository.ts';
import { citePage } from './cite-page.ts';
import { buildVersion } from './version-view.ts';

test('a citation names who answers, what, which day, which state of the data and where; nothing unknown is made up', () => {
  const { value: bundle } = openRepository(makeRepository()).loadDossier('xa-thu', '2024');
  if (!bundle) throw new Error('the sample cannot be read');
  const path = '/xa/xa-thu/2024/minh-chung/';
  const version = buildVersion('1a2b3c4d5e6f7a8b9c0d', '02/12/2024');
  const site = new URL('https://hoso.example.gov.vn');
  expect(citePage({ bundle, part: 'Minh chứng', path, version, site })).toMatchInlineSnapshot(
    `"Ủy ban nhân dân xã Thử, “Kết quả thực hiện bộ tiêu chí thử”, Minh chứng, số liệu tính đến ngày 30/11/2024, Hồ Sơ Số, sửa lần cuối ngày 02/12/2024 (bản ghi 1a2b3c4d5e6f), https://hoso.example.gov.vn/xa/xa-thu/2024/minh-chung/"`,
  );
  expect(citePage({ bundle, path, version: undefined, site: undefined })).toMatchInlineSnapshot(
    `"Ủy ban nhân dân xã Thử, “Kết quả thực hiện bộ tiêu chí thử”, số liệu tính đến ngày 30/11/2024, Hồ Sơ Số"`,
  );
});
