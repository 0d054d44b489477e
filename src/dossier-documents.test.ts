import { fileURLToPath } from 'node:url';
import { type BlockLayout, layoutDocument } from 'docx/layout';
import { beforeAll, describe, expect, it } from 'vitest';
import { assessDossier } from './assessment/assess-dossier.ts';
import { openRepository } from './data/repository.ts';
import { buildFile } from './documents/build-file.ts';
import { checkConformity } from './documents/conform/check-conformity.ts';
import type { DocumentModel, Paragraph } from './documents/conform/model/document-model.ts';
import { readDocument } from './documents/conform/model/read-document.ts';
import { openPackage } from './documents/conform/package/open-package.ts';
import { validateOpenXml } from './documents/testing/open-xml-validator.ts';
import { plainLines } from './documents/testing/plain-lines.ts';
import { documentIdsOf, writeDossierDocument } from './dossier-documents.ts';
import type { DossierBundle } from './schema/bundle.ts';

const repository = openRepository(fileURLToPath(new URL('..', import.meta.url)));
let bundle: DossierBundle;
let bytes: Uint8Array;
let model: DocumentModel;

beforeAll(async () => {
  const loaded = repository.loadDossier('quang-trung-bim-son', '2023').value;
  if (!loaded) throw new Error('the shipped dossier cannot be read');
  bundle = loaded;
  const document = await writeDossierDocument(repository, bundle, 'mau-01');
  expect(document.issues).toEqual([]);
  bytes = document.bytes ?? new Uint8Array();
  model = readDocument(openPackage(bytes));
});

const textOf = (paragraphs: readonly Paragraph[]) => paragraphs.map(paragraph => paragraph.text);

describe('the annual report of Quang Trung 2023', () => {
  it('is what the set asks for at this stage', () => {
    expect(documentIdsOf(bundle)).toEqual(['mau-01']);
  });

  it('conforms to Decree 30/2020/NĐ-CP but for the exceptions of the provincial form', () => {
    const report = checkConformity(bytes, {
      documentKinds: repository.loadContent('document-kinds').value?.data.kinds ?? [],
      exceptions: repository.loadTemplate('mau-01').value?.data.exceptions ?? [],
    });
    expect(report.findings.filter(finding => finding.severity === 'violation')).toEqual([]);
  });

  it('passes the validator of the Open XML SDK', async () => {
    expect(await validateOpenXml(bytes, 'docx')).toEqual([]);
  });

  it('has every part of the form in its order', () => {
    const headings = textOf(model.paragraphs).filter(text => /^([IVX]+\. |[1-4]\. |III?\.|PHỤ LỤC)/.test(text));
    expect(headings).toMatchInlineSnapshot(`
      [
        "I. CÔNG TÁC TỔ CHỨC TRIỂN KHAI THỰC HIỆN",
        "1. Công tác lãnh đạo, chỉ đạo tổ chức triển khai thực hiện",
        "2. Công tác thông tin, tuyên truyền",
        "3. Công tác ban hành các văn bản, quy định",
        "II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU, MỤC TIÊU",
        "1. Chính quyền số",
        "2. Kinh tế số",
        "3. Xã hội số",
        "4. Hạ tầng số",
        "III. ĐÁNH GIÁ CHUNG",
        "1. Đánh giá chung",
        "2. Một số mô hình chuyển đổi số nổi bật",
        "IV. NHIỆM VỤ VÀ GIẢI PHÁP TIẾP THEO",
        "V. ĐỀ XUẤT, KIẾN NGHỊ",
        "PHỤ LỤC 01",
      ]
    `);
  });

  it('counts what follows from the results, not what the report claims', () => {
    const lines = textOf(model.paragraphs).filter(text => text.startsWith('- Chỉ tiêu'));
    expect(lines).toMatchInlineSnapshot(`
      [
        "- Chỉ tiêu đạt: 10/11 chỉ tiêu",
        "- Chỉ tiêu không đánh giá năm 2023: 01",
        "- Chỉ tiêu đang triển khai: 0",
        "- Chỉ tiêu không hoàn thành: 0",
        "- Chỉ tiêu đạt: 6/6 chỉ tiêu",
        "- Chỉ tiêu đang triển khai: 0",
        "- Chỉ tiêu không hoàn thành: 0",
        "- Chỉ tiêu đạt: 12/12 chỉ tiêu",
        "- Chỉ tiêu đang triển khai: 0",
        "- Chỉ tiêu không hoàn thành: 0",
        "- Chỉ tiêu đạt: 6/8 chỉ tiêu",
        "- Chỉ tiêu không đánh giá năm 2023: 01",
        "- Chỉ tiêu đang triển khai: 01",
        "- Chỉ tiêu không hoàn thành: 0",
      ]
    `);
  });

  it('has requirement, result and verdict of every criterion; those not assessed have no verdict', () => {
    const texts = textOf(model.paragraphs);
    for (const { id } of bundle.criteriaSet.criteria.data.criteria) {
      const start = texts.indexOf(`${id}. Tiêu chí số ${id}`);
      const next = texts.findIndex((text, index) => index > start && /^\d\.\d+\. |^\d\. |^III/.test(text));
      const part = texts.slice(start + 1, next);
      expect(part[0], id).toMatch(/^a\) Yêu cầu tiêu chí: \S/);
      expect(part[1], id).toMatch(/^b\) Kết quả:/);
      expect(part.slice(1).join('').length, id).toBeGreaterThan(40);
      const isAssessed = !['1.11', '4.8'].includes(id);
      expect(
        part.some(text => /^c\) Đánh giá: (Đạt|Đang thực hiện)\.$/.test(text)),
        id,
      ).toBe(isAssessed);
    }
  });

  it('prints the numbers of documents as they are written', () => {
    const text = textOf(model.paragraphs).join('\n');
    for (const number of ['1829/QĐ-UBND', '06-NQ/TU', '157/UBND-VP']) expect(text).toContain(number);
  });

  it('keeps every word of the narrative and every address', () => {
    const printed = textOf(model.paragraphs).join(' ').replaceAll(/\s+/g, ' ');
    const words = [...bundle.evidence.values(), ...bundle.report.values()].flatMap(({ body }) => plainLines(body));
    expect(words.length).toBeGreaterThan(200);
    expect(words.filter(line => !printed.includes(line))).toEqual([]);
  });

  it('says of a criterion without evidence that it is not assessed, or leaves a line to write on', async () => {
    const results = bundle.results.data.results.filter(({ criterion }) => criterion !== '1.1');
    const bare: DossierBundle = {
      ...bundle,
      evidence: new Map(),
      results: { ...bundle.results, data: { ...bundle.results.data, results } },
    };
    const written = await writeDossierDocument(repository, bare, 'mau-01');
    const texts = textOf(readDocument(openPackage(written.bytes ?? new Uint8Array())).paragraphs);
    const partOf = (id: string) => {
      const start = texts.indexOf(`${id}. Tiêu chí số ${id}`);
      return texts.slice(start + 2, start + 4);
    };
    expect(partOf('1.1')).toEqual([`b) Kết quả: ${'.'.repeat(60)}`, 'c) Đánh giá: Đạt/Không đạt.']);
    expect(partOf('1.2')).toEqual([`b) Kết quả: ${'.'.repeat(60)}`, 'c) Đánh giá: Đạt.']);
    expect(partOf('1.11')[0]).toBe('b) Kết quả: Chỉ tiêu không đánh giá năm 2023.');
    expect(texts).not.toContain('b) Kết quả:');
  });

  it('prints the annex with its eight columns and all criteria', () => {
    const annex = model.sections[1]?.blocks.find(block => block.kind === 'table');
    const rows = annex?.kind === 'table' ? annex.rows : [];
    const cells = rows.map(row => row.map(cell => textOf(cell.filter(block => block.kind === 'paragraph')).join(' ')));
    expect(cells[0]).toEqual([
      'TT',
      'Tên chỉ tiêu',
      'Đơn vị tính',
      'Chỉ tiêu',
      'Kết quả',
      'Đánh giá (Đạt/Không đạt)',
      'Tài liệu minh chứng',
      'Ghi chú',
    ]);
    expect(cells).toHaveLength(1 + 4 + 37);
    expect(cells.find(row => row[0] === '1.6')).toMatchInlineSnapshot(`
      [
        "1.6",
        "Tỷ lệ hồ sơ TTHC tiếp nhận, giải quyết trực tuyến.",
        "%",
        "70%",
        "448/454 hồ sơ đạt 98,7 %",
        "Đạt",
        "- Công văn số 146/UBND-VP ngày 02/11/2023 - Kết quả giải quyết TTHC tại xã Quang Trung được Trung tâm Phục vụ hành chính công Thanh Hóa công bố hàng tháng",
        "",
      ]
    `);
  });

  it('never leaves the signature or a verdict alone on a page, nor a heading last on one', () => {
    const template = repository.loadTemplate('mau-01').value;
    if (!template) throw new Error('the shipped template cannot be read');
    const kinds = repository.loadContent('document-kinds').value?.data;
    const built = buildFile({ bundle, assessment: assessDossier(bundle), documentId: 'mau-01', template, kinds });
    if (!('file' in built)) throw new Error('the template has errors');
    const { pages, stoppedAt } = layoutDocument(built.file);
    expect(stoppedAt).toBeUndefined();
    const bodies = pages.filter(page => page.section === 0).map(page => page.body);
    const signature = bodies.findIndex((body, index) => index > 0 && body.some(block => block.type === 'table'));
    expect(bodies[signature]?.[0]?.type).toBe('paragraph');
    const last = bodies.slice(0, -1).map(body => firstLine(body.at(-1)));
    expect(last.filter(line => /^([IVX]+|\d)[.\d]*\. |:$/.test(line))).toEqual([]);
    const first = bodies.map(body => firstLine(body.at(0)));
    expect(first.filter(line => /^(c\) Đánh giá|\(\d)/.test(line))).toEqual([]);
  });
});

function firstLine(block: BlockLayout | undefined): string {
  return block?.type === 'paragraph' ? (block.lines[0]?.text.trim() ?? '') : '';
}
