import { fileURLToPath } from 'node:url';
import { type BlockLayout, layoutDocument } from 'docx/layout';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { assessDossier } from './assessment/assess-dossier.ts';
import { openRepository } from './data/repository.ts';
import { buildFile } from './documents/build-file.ts';
import { checkConformity } from './documents/conform/check-conformity.ts';
import { readDocument } from './documents/conform/model/read-document.ts';
import { openPackage } from './documents/conform/package/open-package.ts';
import { previewDocument } from './documents/html/preview/preview-document.ts';
import { validateOpenXml } from './documents/testing/open-xml-validator.ts';
import { plainLines } from './documents/testing/plain-lines.ts';
import { blankDossier } from './documents/view/blank-dossier.ts';
import type { DocumentSource } from './documents/view/document-view.ts';
import { writeDocument } from './documents/write-document.ts';
import { documentIdsOf } from './dossier-documents.ts';

/** The six-month report and the plan that ship, filled and as forms to fill by hand. */
const repository = openRepository(fileURLToPath(new URL('..', import.meta.url)));
const kinds = repository.loadContent('document-kinds').value?.data;

function sourceOf(commune: string, dossier: string): DocumentSource {
  const bundle = repository.loadDossier(commune, dossier).value;
  const [documentId = ''] = bundle ? documentIdsOf(bundle) : [];
  const template = repository.loadTemplate(documentId).value;
  if (!bundle || !template) throw new Error(`${commune}/${dossier} cannot be read`);
  return { bundle, assessment: assessDossier(bundle), documentId, template, kinds };
}

/** The form of the same document, for a commune that fills it by hand. */
function emptied({ bundle, ...source }: DocumentSource): DocumentSource {
  const bare = blankDossier(bundle.criteriaSet, bundle.dossier.data.period.key);
  return { ...source, bundle: bare, assessment: assessDossier(bare), isBlank: true };
}

async function write(source: DocumentSource) {
  const { bytes, issues } = await writeDocument(source);
  expect(issues).toEqual([]);
  return bytes ?? new Uint8Array();
}

function violationsIn(bytes: Uint8Array, { template }: DocumentSource) {
  const { exceptions } = template.data;
  const report = checkConformity(bytes, { documentKinds: kinds?.kinds ?? [], exceptions });
  return report.findings.filter(({ severity }) => severity === 'violation');
}

/** Rows of the tables of the annexes, cells as text. */
function annexTables(bytes: Uint8Array): readonly (readonly (readonly string[])[])[] {
  const { sections } = readDocument(openPackage(bytes));
  return sections.slice(1).map(({ blocks }) => {
    const table = blocks.find(block => block.kind === 'table');
    const rows = table?.kind === 'table' ? table.rows : [];
    return rows.map(row =>
      row.map(cell => cell.flatMap(block => (block.kind === 'paragraph' ? block.text : [])).join(' ¶ ')),
    );
  });
}

const headingsIn = (bytes: Uint8Array) =>
  readDocument(openPackage(bytes))
    .paragraphs.map(({ text }) => text)
    .filter(
      text =>
        /^([IVX]+\. |\d\. \p{Lu}|\d\.\d\.? |Phụ lục \d$|An toàn, an ninh mạng$)/u.test(text) && !text.endsWith(':'),
    );

const cases = [
  ['the six-month report of Hà Tiến', 'ha-tien-ha-trung', '2024-6-thang'],
  ['the plan of Thượng Lộ', 'thuong-lo-nam-dong', '2023'],
] as const;

describe.each(cases)('%s', (_, commune, dossier) => {
  const source = sourceOf(commune, dossier);

  test.each([
    ['filled', source],
    ['blank', emptied(source)],
  ])(
    '%s: conforms to Decree 30/2020/NĐ-CP, passes the Open XML SDK, and is the same bytes each time',
    async (_, each) => {
      const bytes = await write(each);
      expect(violationsIn(bytes, each)).toEqual([]);
      expect(await validateOpenXml(bytes, 'docx')).toEqual([]);
      expect(await write(each)).toEqual(bytes);
    },
  );

  test('prints every line the commune wrote', async () => {
    const printed = readDocument(openPackage(await write(source)))
      .paragraphs.map(({ text }) => text)
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    const lines = [...source.bundle.report.values()].flatMap(({ body }) => plainLines(body));
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.filter(line => !printed.includes(line))).toEqual([]);
  });

  test('never leaves the signature alone on a page, nor a heading last on one', () => {
    const built = buildFile(source);
    if (!('file' in built)) throw new Error('the template has errors');
    // What comes after an equation with words the library cannot lay out; the text before the annexes has none.
    const bodies = layoutDocument(built.file)
      .pages.filter(page => page.section === 0)
      .map(page => page.body);
    expect(bodies.length).toBeGreaterThan(3);
    const signature = bodies.findIndex((body, index) => index > 0 && body.some(block => block.type === 'table'));
    expect(signature).toBe(bodies.length - 1);
    expect(bodies[signature]?.[0]?.type).toBe('paragraph');
    const last = bodies.slice(0, -1).map(body => lineOf(body.at(-1)));
    expect(last.filter(line => /^([IVX]+|\d)[.\d]*\. \p{Lu}[^.;]*$/u.test(line))).toEqual([]);
  });

  test('shows as a page, with its formulas and tables', () => {
    const html = previewDocument(source, [])?.html ?? '';
    for (const rows of ['<table', 'Phụ lục 2']) expect(html).toContain(rows);
    expect(html.includes('<math')).toBe(source.documentId === 'bao-cao-6-thang');
  });

  test('blank: dots where the commune writes', async () => {
    const bytes = await write(emptied(source));
    const dotted = readDocument(openPackage(bytes)).paragraphs.filter(({ text }) => /^\.{60}/.test(text));
    expect(dotted.length).toBeGreaterThanOrEqual(source.template.data.sections.length - 1);
    for (const rows of annexTables(bytes)) expect(rows.length).toBeGreaterThan(2);
  });
});

describe('the six-month report', () => {
  const source = sourceOf('ha-tien-ha-trung', '2024-6-thang');

  test('has its parts in the order of the source', async () => {
    expect(headingsIn(await write(source))).toMatchInlineSnapshot(`
      [
        "I. KẾT QUẢ TRIỂN KHAI 06 THÁNG ĐẦU NĂM 2024",
        "1. Nhận thức số",
        "2. Thể chế số",
        "3. Hạ tầng số",
        "3.1 Hạ tầng CNTT",
        "3.2. Hạ tầng viễn thông",
        "4. Dữ liệu số",
        "5. Nhân lực số",
        "An toàn, an ninh mạng",
        "6. Chính quyền số",
        "7. Kinh tế số",
        "8. Xã hội số",
        "II. NHỮNG KHÓ KHĂN, VƯỚNG MẮC",
        "III. ĐỀ XUẤT, KIẾN NGHỊ",
        "IV. CÁC NHIỆM VỤ 06 THÁNG CUỐI NĂM 2024",
        "1. Nhận thức số",
        "2. Thể chế số",
        "3. Hạ tầng số",
        "4. Chính quyền số",
        "5. Kinh tế số",
        "6. Xã hội số",
        "7. An toàn thông tin mạng",
        "Phụ lục 1",
        "Phụ lục 2",
      ]
    `);
  });

  test('lists what the commune issued by kind, as Phụ lục 1 does', async () => {
    const [register = []] = annexTables(await write(source));
    expect(register.map(([number, , symbol, date]) => [number, symbol, date].join(' | '))).toMatchInlineSnapshot(`
      [
        "STT | Số Chỉ thị, Quyết định, Kế hoạch | Ngày, tháng, năm ban hành",
        "I |  | ",
        "1 | 310/BC-UBND | 20/12/2023",
        "2 | 17/BC- UBND | 22/01/2024",
        "3 | 85/BC- UBND | 03/5/2024",
        "II |  | ",
        "1 | 50/QĐ-UBND | 04/5/2024",
        "2 | 51/QĐ – UBND | 04/5/2024",
        "3 | 53/QĐ- UBND | 04/5/2024",
        "III |  | ",
        "1 | 02/KH-UBND | 08/01/2024",
        "2 | 22/KH-UBND | 11/6/2024",
        "IV |  | ",
      ]
    `);
    expect(register.map(row => row[1]).filter(title => title?.length && title.length < 20)).toMatchInlineSnapshot(`
      [
        "Trích yếu nội dung",
        "Báo cáo",
        "Quyết định",
        "Kế hoạch",
        "Các văn bản chỉ đạo",
      ]
    `);
  });

  test('has the five columns and the 32 indicators of Phụ lục 2, with notes and equations', async () => {
    const bytes = await write(source);
    const [, indicators = []] = annexTables(bytes);
    expect(indicators[0]).toEqual(['STT', 'Các chỉ tiêu', 'Chỉ tiêu', 'Kết quả đến ngày 30/5/2024', 'Ghi chú']);
    expect(indicators).toHaveLength(1 + 6 + 32);
    expect(indicators.slice(1, 5)).toMatchInlineSnapshot(`
      [
        [
          "I",
          "Phát triển hạ tầng số",
          "",
          "",
          "",
        ],
        [
          "1",
          "Hệ thống thông tin dùng chung của tỉnh được triển khai trên nền tảng điện toán đám mây.",
          "25%",
          "",
          "Đề nghị cung cấp số lượng cụ thể các hệ thống thông tin được triển khai trên nền tảng điện toán đám mây. ¶ Công thức tính: ",
        ],
        [
          "2",
          "Tiếp tục duy trì hạ tầng kỹ thuật phục vụ hệ thống Hội nghị trực tuyến đồng bộ ở cả 03 cấp chính quyền và kết nối với hệ thống Hội nghị trực tuyến quốc gia.",
          "",
          "Hệ thống hội nghị trực tuyến của xã hoạt động tốt, đảm bảo thông suốt.",
          "",
        ],
        [
          "3",
          "Tỷ lệ hộ gia đình kết nối Internet băng rộng",
          "85%",
          "86%",
          "1685 hộ /1960 hộ",
        ],
      ]
    `);
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    // Eighteen indicators have a formula, one of them two.
    expect(xml.match(/<m:f>/g)).toHaveLength(19);
  });
});

describe('the plan', () => {
  const source = sourceOf('thuong-lo-nam-dong', '2023');

  test('has its parts in the order of the source', async () => {
    expect(headingsIn(await write(source))).toMatchInlineSnapshot(`
      [
        "I. MỤC TIÊU VÀ CHỈ TIÊU",
        "1. Mục tiêu tổng quát",
        "2. Mục tiêu cụ thể",
        "2.1. Mục tiêu cơ bản đến 2025",
        "2.2. Mục tiêu cơ bản đến 2030",
        "II. NỘI DUNG, NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU",
        "III. KINH PHÍ THỰC HIỆN",
        "1. Đối với các nhiệm vụ của UBND xã",
        "2. Đối với các nhiệm vụ chuyển đổi số của doanh nghiệp",
        "IV. TỔ CHỨC THỰC HIỆN",
        "1. Công chức Văn phòng- Thống kê",
        "2. Công chức ĐC, XD-NN&MT",
        "3. Công chức TC-KT",
        "4. Các doanh nghiệp trên địa bàn xã",
        "Phụ lục 1",
        "Phụ lục 2",
        "Phụ lục 3",
        "Phụ lục 4",
      ]
    `);
  });

  test('prints the lists of the plan and the index of 600 points', async () => {
    const [targets = [], documents = [], projects = [], index = []] = annexTables(await write(source));
    expect([targets, documents, projects].map(rows => [rows[0]?.join(' | '), rows.length])).toMatchInlineSnapshot(`
      [
        [
          "TT | Nội dung chỉ tiêu | Chủ trì | Phối hợp",
          15,
        ],
        [
          "TT | Nhiệm vụ | Chủ trì | Phối hợp | Loại hình",
          21,
        ],
        [
          "TT | Nhiệm vụ | Chủ trì | Năm thực hiện",
          56,
        ],
      ]
    `);
    expect(targets.slice(1, 3)).toMatchInlineSnapshot(`
      [
        [
          "I.",
          "Đến năm 2025",
          "",
          "",
        ],
        [
          "1.",
          "100% hoạt động quản lý nhà nước sử dụng văn bản điện tử có chữ ký số, liên thông từ cấp huyện đến cấp xã và liên thông với Quốc gia trong các hoạt động quản lý nhà nước (Ngoại trừ các văn bản Mật theo quy định)",
          "Công chức VP-TK",
          "CBCC xã",
        ],
      ]
    `);
    expect(projects.slice(1, 4)).toMatchInlineSnapshot(`
      [
        [
          "A",
          "Phát triển nền tảng cho chuyển đổi số",
          "",
          "",
        ],
        [
          "I",
          "Nhóm dự án chuyển đổi nhận thức",
          "",
          "",
        ],
        [
          "1",
          "Xây dựng chuyên mục tuyên truyền về kế hoạch và kết quả thực hiện chuyển đổi số của xã trên Cổng Thông tin điện tử xã",
          "Công chức VP-TK",
          "Giai đoạn 2021 đến 2025",
        ],
      ]
    `);
    expect(index.slice(0, 5)).toMatchInlineSnapshot(`
      [
        [
          "STT",
          "Chỉ số/ Chỉ số thành phần",
          "Điểm tối đa",
          "Thời gian hoàn thành",
          "Hướng dẫn thực hiện",
          "Tài liệu kiểm chứng",
          "Ghi chú",
        ],
        [
          "",
          "",
          "600",
          "",
          "",
          "",
          "",
        ],
        [
          "I",
          "Nhận thức số",
          "90",
          "",
          "",
          "",
          "",
        ],
        [
          "1",
          "Người đứng đầu địa phương là Trưởng ban Ban chỉ đạo chuyển đổi số (BCĐ CĐS)",
          "",
          "",
          "",
          "",
          "",
        ],
        [
          "1.1",
          "Ban hành Quyết định thành lập BCĐ CĐS của địa phương do người đứng đầu làm trưởng ban",
          "10",
          "31/10",
          "1. Nội dung thực hiện: ¶ - Các địa phương thành lập BCĐ CĐS địa phương do người đứng đầu (Chủ tịch UBND cấp xã/ Bí thư Đảng ủy cấp xã) làm trưởng ban. ¶ 2. Điều kiện đảm bảo: ¶ - Người đứng đầu đơn vị làm Trưởng Ban chỉ đạo thì đạt 100% tiêu chí ¶ - Cấp Phó của người đứng đầu đơn vị là Trưởng Ban chỉ đạo thì đạt 50% tiêu chí",
          "File điện tử có ký số Quyết định thành lập",
          "",
        ],
      ]
    `);
    const points = index.slice(1).filter(([number]) => /^\d+\.\d+$/.test(number ?? ''));
    expect(points).toHaveLength(source.bundle.criteriaSet.byId.size);
  });
});

function lineOf(block: BlockLayout | undefined): string {
  return block?.type === 'paragraph' ? (block.lines[0]?.text.trim() ?? '') : '';
}
