import { expect, test } from 'vitest';
import { makeRepository } from '../checks/testing/make-dossier.ts';
import { openRepository } from '../data/repository.ts';
import { buildPreviewPage } from './preview-page.ts';

const preview = { title: 'Báo cáo', html: '<p>Đạt.</p>', notes: 0, pages: 12, others: [] };

function loadSample() {
  const { value } = openRepository(makeRepository()).loadDossier('xa-thu', '2024');
  if (!value) throw new Error('the sample cannot be read');
  return value;
}

test('says how much is to be looked at again, leads to each note, to the dossier and to the Word file', () => {
  const file = { file: 'bao-cao.docx', size: 84_300 };
  const page = buildPreviewPage({ preview: { ...preview, notes: 2 }, bundle: loadSample(), file, version: undefined });
  expect(page.title).toBe('Báo cáo. Xã Thử, năm 2024');
  expect(page.summary).toBe('2 ghi chú trong văn bản');
  expect(page.notes).toEqual([
    { number: 1, href: '#ghi-chu-1' },
    { number: 2, href: '#ghi-chu-2' },
  ]);
  expect(page.pages).toBe(12);
  expect(page.asOf).toBe('30/11/2024');
  expect([page.commune, page.period, page.dossierHref]).toEqual(['Xã Thử', 'năm 2024', '/xa/xa-thu/2024/']);
  expect(page.download).toEqual({ href: '/xa/xa-thu/2024/bao-cao.docx', format: 'Word, 84,3 kB' });
});

test('a document with nothing to look at says so', () => {
  const page = buildPreviewPage({ preview, bundle: loadSample(), file: undefined, version: undefined });
  expect(page.summary).toBe('Không có chỗ nào cần xem lại');
  expect(page.download).toBeUndefined();
});
