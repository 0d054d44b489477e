import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { openRepository } from './data/repository.ts';
import { validateOpenXml } from './documents/testing/open-xml-validator.ts';
import { documentIdsOf, writeBlankDocument, writeDossierDocument } from './dossier-documents.ts';
import type { DossierBundle } from './schema/bundle.ts';
import { pageBreaksOf } from './testing/page-breaks.ts';
import { type ReadDocument, readWritten, violationsOf } from './testing/read-written.ts';

const repository = openRepository(fileURLToPath(new URL('..', import.meta.url)));

describe('the letter that assigns the criteria of Cẩm Tân 2024', () => {
  let bundle: DossierBundle;
  let bytes: Uint8Array;
  let written: ReadDocument;

  beforeAll(async () => {
    const loaded = repository.loadDossier('cam-tan-cam-thuy', '2024').value;
    if (!loaded) throw new Error('the shipped dossier cannot be read');
    bundle = loaded;
    const document = await writeDossierDocument(repository, bundle, 'giao-nhiem-vu');
    expect(document.issues).toEqual([]);
    bytes = document.bytes ?? new Uint8Array();
    written = readWritten(bytes);
  });

  it('is due because the dossier issues it, beside the report of the stage', () => {
    expect(documentIdsOf(bundle)).toEqual(['giao-nhiem-vu', 'mau-01']);
  });

  it('conforms, is valid, and is the same bytes each time', async () => {
    expect(violationsOf(bytes, repository, 'giao-nhiem-vu')).toEqual([]);
    expect(await validateOpenXml(bytes, 'docx')).toEqual([]);
    expect((await writeDossierDocument(repository, bundle, 'giao-nhiem-vu')).bytes).toEqual(bytes);
  });

  it('has head, subject under the number, receivers and signer of a letter', () => {
    const start = written.all.indexOf('Kính gửi:');
    expect([...(written.tables[0] ?? []).flat(), ...written.all.slice(start, start + 5)]).toMatchInlineSnapshot(`
      [
        "ỦY BAN NHÂN DÂN XÃ CẨM TÂN ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ",
        "Số:       /UBND-VHTT V/v giao tham mưu thực hiện hoàn thành các Chỉ tiêu và hồ sơ đề nghị công nhận xã hoàn thành Chỉ tiêu chuyển đổi số xã Cẩm Tân năm 2024",
        "Cẩm Tân, ngày      tháng 6 năm 2024",
        "Kính gửi:",
        "- Cán bộ, công chức thuộc UBND xã;",
        "- Thành viên Ban chỉ đạo, Tổ giúp việc BCĐ CĐS xã;",
        "- Trưởng các thôn; Tổ công nghệ số CĐ thôn;",
        "- Thủ trưởng các cơ quan, đơn vị trên địa bàn xã.",
      ]
    `);
    expect(written.tables.at(-1)).toMatchInlineSnapshot(`
      [
        [
          "Nơi nhận: - Như trên; - TTr Đảng ủy, TTr HĐND xã (B/c); - Lưu: VT, VHHT.",
          "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH     Nguyễn Văn Tuyên",
        ],
      ]
    `);
  });

  it('asks of every criterion what the letter asks, and names who leads it', () => {
    const { texts } = written;
    for (const { id } of bundle.criteriaSet.criteria.data.criteria) {
      const start = texts.findIndex(text => text.endsWith(`. Chỉ tiêu số ${id}`));
      const end = texts.findIndex(
        (text, index) => index > start && /^(\d+\. Chỉ tiêu số|[IV]+\. CHỈ TIÊU|Chủ tịch UBND xã yêu cầu)/.test(text),
      );
      const part = texts.slice(start + 1, end);
      if (id === '1.11') expect(part).toHaveLength(1);
      else {
        expect(part[0], id).toMatch(/^a\) Yêu cầu chỉ tiêu: \S/);
        expect(part.at(-1), id).toMatch(/^[bcd]\) Chủ trì tham mưu thực hiện: (Công|công|Các|Trạm|Trường) .+[^.]\.$/);
      }
    }
  });

  it('prints guidance and evidence once where they are one text, and apart where they are two', () => {
    const marks = (id: string) => {
      const start = written.texts.findIndex(text => text.endsWith(`. Chỉ tiêu số ${id}`));
      const next = written.texts.findIndex((text, index) => index > start && /^(\d+\. Chỉ|[IV]+\. )/.test(text));
      return written.texts.slice(start + 1, next).map(text => text.slice(0, 28));
    };
    expect([marks('1.4'), marks('1.8'), marks('1.2')]).toMatchInlineSnapshot(`
      [
        [
          "a) Yêu cầu chỉ tiêu: Cán bộ,",
          "b) Hướng dẫn thực hiện, thàn",
          "c) Chủ trì tham mưu thực hiệ",
        ],
        [
          "a) Yêu cầu chỉ tiêu: Khai th",
          "b) Hướng dẫn thực hiện: Triể",
          "c) Thành phần hồ sơ chứng mi",
          "- Liệt kê các cơ sở dữ liệu ",
          "- Báo cáo đánh giá tình hình",
          "d) Chủ trì tham mưu thực hiệ",
        ],
        [
          "a) Yêu cầu chỉ tiêu: Lãnh đạ",
          "b) Hướng dẫn thực hiện: 100%",
          "c) Thành phần hồ sơ chứng mi",
          "d) Chủ trì tham mưu thực hiệ",
        ],
      ]
    `);
  });

  it('never leaves the signature alone on a page, nor a heading last on one', () => {
    const breaks = pageBreaksOf(repository, bundle, 'giao-nhiem-vu');
    expect(breaks).toEqual({ beforeSignature: 'paragraph', strandedHeadings: [] });
  });

  it('names nobody but the signer', () => {
    expect(written.all.join(' ')).toContain('báo cáo kết quả về UBND xã (qua công chức Văn hóa – Xã hội');
    expect(written.all.filter(text => text.includes('Nguyễn Văn'))).toEqual(['Nguyễn Văn Tuyên']);
  });
});

describe.each(['mau-01', 'mau-02', 'mau-03', 'giao-nhiem-vu'])('the blank form %s', documentId => {
  const criteriaSet = repository.loadCriteriaSet('thanh-hoa-1829').value;
  if (!criteriaSet) throw new Error('the shipped set cannot be read');
  const blank = (period?: string) => {
    const { bytes, issues } = writeBlankDocument(repository, criteriaSet, { documentId, period });
    expect(issues).toEqual([]);
    return bytes ?? new Uint8Array();
  };

  it('conforms, is valid, and is the same bytes each time', async () => {
    const bytes = blank();
    expect(violationsOf(bytes, repository, documentId)).toEqual([]);
    expect(await validateOpenXml(bytes, 'docx')).toEqual([]);
    expect(blank()).toEqual(bytes);
  });

  it('holds nothing of any commune, and room to write in', () => {
    const text = readWritten(blank()).all.join('\n');
    expect(text).not.toMatch(/Quang Trung|Cẩm T|Bỉm Sơn|Nguyễn Văn|0\/37|: Đạt\./);
    expect(text.match(/\.{5,}/g)?.length).toBeGreaterThan(5);
  });
});

test('the blank Mẫu 01 prints the legal basis, the notes and the evidence lines that the form of the province prints', () => {
  const criteriaSet = repository.loadCriteriaSet('thanh-hoa-1829').value;
  if (!criteriaSet) throw new Error('the shipped set cannot be read');
  const { bytes } = writeBlankDocument(repository, criteriaSet, { documentId: 'mau-01', period: undefined });
  const { all } = readWritten(bytes ?? new Uint8Array());
  const startsOf = (start: string) => all.filter(text => text.startsWith(start)).length;
  const starts = ['Thực hiện Quyết định số 969/QĐ', '(Lưu ý: Đánh giá', '(Gợi ý: Lựa chọn', '2.2. Tên mô hình 2'];
  expect(starts.map(startsOf)).toEqual([1, 1, 1, 1]);
  expect(all.filter(text => /^\(\d\.\d+\. Tài liệu minh chứng kèm theo\)$/.test(text))).toHaveLength(37);
});

test.each(['mau-01', 'mau-02'])('the blank annex of %s prints targets only where a period is asked for', documentId => {
  const criteriaSet = repository.loadCriteriaSet('thanh-hoa-1829').value;
  if (!criteriaSet) throw new Error('the shipped set cannot be read');
  const targets = (period?: string) => {
    const { bytes } = writeBlankDocument(repository, criteriaSet, { documentId, period });
    const rows = readWritten(bytes ?? new Uint8Array()).tables.at(-1) ?? [];
    return rows.filter(row => row[0] === '1.6' || row[0] === '1.11').map(row => row[3]);
  };
  expect(targets()).toEqual(['', '']);
  expect(targets('2024')).toEqual(['75%', 'Không đánh giá']);
});
