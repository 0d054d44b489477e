import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { assessDossier } from './assessment/assess-dossier.ts';
import { openRepository } from './data/repository.ts';
import { checkConformity } from './documents/conform/check-conformity.ts';
import { writeOverride } from './documents/office/write-override.ts';
import { writeStarter } from './documents/office/write-starter.ts';
import { validateOpenXml } from './documents/testing/open-xml-validator.ts';
import type { DocumentSource } from './documents/view/document-view.ts';
import { writeDocument } from './documents/write-document.ts';
import type { Template } from './schema/content.ts';

const repository = openRepository(join(import.meta.dirname, '..'));
const origin = { commit: '3f2a1b9c0d5e6f708192a3b4c5d6e7f801234567', site: 'https://hoso.example/' };

function sourceWith(footer: Template['footer'], rest: Partial<DocumentSource> = {}): DocumentSource {
  const bundle = repository.loadDossier('quang-trung-bim-son', '2023').value;
  const template = repository.loadTemplate('mau-01').value;
  if (!bundle || !template) throw new Error('the shipped dossier cannot be read');
  const kinds = repository.loadContent('document-kinds').value?.data;
  const withFooter = footer ? { ...template, data: { ...template.data, footer } } : template;
  return { bundle, assessment: assessDossier(bundle), documentId: 'mau-01', template: withFooter, kinds, ...rest };
}

const bytesOf = (source: DocumentSource) => writeDocument(source).bytes ?? new Uint8Array();
const both = { commit: true, qr: true };

/** Texts of the footers, one entry a part. */
function footersOf(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
  return parts.map(([, data]) =>
    Array.from(strFromU8(data).matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/g), ([, text = '']) => text).join(' '),
  );
}

describe('the footer of a document', () => {
  it('is not there unless the template asks for it, whatever is known', () => {
    const plain = bytesOf(sourceWith(undefined));
    expect(footersOf(plain)).toEqual([]);
    expect(bytesOf(sourceWith(undefined, { origin }))).toEqual(plain);
    expect(bytesOf(sourceWith(both))).toEqual(plain);
  });

  it('says page and commit on every page of every section, and keeps to the Decree', async () => {
    const bytes = bytesOf(sourceWith(both, { origin }));
    const line =
      'Trang công khai của hồ sơ: https://hoso.example/xa/quang-trung-bim-son/2023/ Lập từ bản ghi 3f2a1b9c0d5e của kho hồ sơ';
    expect(footersOf(bytes)).toEqual([line, line, line, line]);
    expect(await validateOpenXml(bytes, 'docx')).toEqual([]);
    const report = checkConformity(bytes, {
      documentKinds: repository.loadContent('document-kinds').value?.data.kinds ?? [],
      exceptions: repository.loadTemplate('mau-01').value?.data.exceptions ?? [],
    });
    expect(report.findings.filter(finding => finding.severity === 'violation')).toEqual([]);
    expect(bytesOf(sourceWith(both, { origin }))).toEqual(bytes);
  });

  it('carries what it is asked for and what is known, and owns up to changes no commit holds', () => {
    const lines = (footer: Template['footer'], from: DocumentSource['origin']) =>
      footersOf(bytesOf(sourceWith(footer, { origin: from })))[0];
    expect(lines({ commit: true, qr: false }, { ...origin, isChanged: true })).toBe(
      'Lập từ bản ghi 3f2a1b9c0d5e của kho hồ sơ, có sửa đổi chưa ghi',
    );
    expect(lines({ commit: true, qr: true }, { commit: origin.commit })).toBe(
      'Lập từ bản ghi 3f2a1b9c0d5e của kho hồ sơ',
    );
    expect(lines({ commit: false, qr: true, site: 'https://tinh.example' }, origin)).toBe(
      'Trang công khai của hồ sơ: https://tinh.example/xa/quang-trung-bim-son/2023/',
    );
  });

  it('stands in a Word template, too', async () => {
    const source = sourceWith(both, { origin });
    const override = { file: 'templates/mau-01.docx', bytes: writeStarter(source.template) };
    const { bytes = new Uint8Array(), issues } = await writeOverride(source, override);
    expect(issues).toEqual([]);
    expect(footersOf(bytes)[0]).toContain('Lập từ bản ghi 3f2a1b9c0d5e');
    expect(await validateOpenXml(bytes, 'docx')).toEqual([]);
    expect((await writeOverride(source, override)).bytes).toEqual(bytes);
  });
});
