import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { assessDossier } from './assessment/assess-dossier.ts';
import { openRepository } from './data/repository.ts';
import { previewDocument } from './documents/html/preview/preview-document.ts';

const repository = openRepository(fileURLToPath(new URL('..', import.meta.url)));
const kinds = repository.loadContent('document-kinds').value?.data;

/** Pages of the Word files of the shipped dossiers, as LibreOffice 7.4 prints them with Liberation Serif. */
const printed = [
  ['quang-trung-bim-son/2023', 'mau-01', 41],
  ['cam-tan-cam-thuy/2024', 'mau-01', 16],
  ['cam-tan-cam-thuy/2024', 'giao-nhiem-vu', 13],
  ['ha-tien-ha-trung/2024-6-thang', 'bao-cao-6-thang', 15],
  ['thuong-lo-nam-dong/2023', 'ke-hoach', 44],
] as const;

test.each(printed)(
  'the preview of %s, %s, has the pages of the Word file, one more or less',
  (id, documentId, pages) => {
    const [commune = '', dossier = ''] = id.split('/');
    const bundle = repository.loadDossier(commune, dossier).value;
    const template = repository.loadTemplate(documentId).value;
    if (!bundle || !template) throw new Error(`${id} or ${documentId} cannot be read`);
    const preview = previewDocument({ bundle, assessment: assessDossier(bundle), documentId, template, kinds }, []);
    expect(Math.abs((preview?.pages ?? 0) - pages)).toBeLessThanOrEqual(1);
    expect(preview?.html.match(/class="sheet/g)?.length).toBe(preview?.pages);
  },
);
