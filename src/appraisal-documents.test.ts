import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openRepository } from './data/repository.ts';
import { validateOpenXml } from './documents/testing/open-xml-validator.ts';
import { documentIdsOf, writeDossierDocument } from './dossier-documents.ts';
import type { Appraisal } from './schema/appraisal.ts';
import type { DossierBundle } from './schema/bundle.ts';
import { madeUpComment, withAppraisal } from './testing/made-up-appraisal.ts';
import { pageBreaksOf } from './testing/page-breaks.ts';
import { type ReadDocument, readWritten, violationsOf } from './testing/read-written.ts';

const repository = openRepository(fileURLToPath(new URL('..', import.meta.url)));
const shipped = repository.loadDossier('quang-trung-bim-son', '2023').value;
if (!shipped) throw new Error('the shipped dossier cannot be read');
const commune: DossierBundle = shipped;

async function write(documentId: string, stage: string, more: Partial<Appraisal> = {}): Promise<Uint8Array> {
  const { bytes, issues } = await writeDossierDocument(repository, withAppraisal(commune, stage, more), documentId);
  // The two made-up reviewers disagree: the report is a draft, and nothing else is said of it.
  expect([...new Set(issues.map(({ severity, rule }) => `${severity} ${rule}`))]).toEqual([
    'warning appraisal-finished',
  ]);
  expect(issues.some(({ message }) => message.includes('chưa gắn'))).toBe(false);
  return bytes ?? new Uint8Array();
}

describe('the appraisal report of Quang Trung by two reviewers who disagree (Mẫu 02)', () => {
  let bytes: Uint8Array;
  let written: ReadDocument;
  const comments = [
    madeUpComment({ criterion: '1.2' }),
    madeUpComment({ id: 'comment-2', criterion: '1.2', body: 'Không đưa vào.', isInReport: false }),
    madeUpComment({ id: 'comment-3', criterion: '1.5', body: '/dat 1.5\nĐã đối chiếu với hệ thống một cửa.' }),
    madeUpComment({ id: 'comment-4', criterion: '1.5', body: 'Xã xin giải trình.', author: { isRequestAuthor: true } }),
  ];

  beforeAll(async () => {
    bytes = await write('mau-02', 'appraisal', { comments });
    written = readWritten(bytes);
  });

  it('is what the set asks for at its stage', () => {
    expect(documentIdsOf(withAppraisal(commune, 'appraisal'))).toEqual(['mau-02']);
    expect(documentIdsOf(withAppraisal(commune, 'opinion'))).toEqual(['mau-03']);
  });

  it('conforms, is valid, and is the same bytes each time', async () => {
    expect(violationsOf(bytes, repository, 'mau-02')).toEqual([]);
    expect(await validateOpenXml(bytes, 'docx')).toEqual([]);
    expect(await write('mau-02', 'appraisal', { comments })).toEqual(bytes);
  });

  it('carries the head of the district', () => {
    expect(written.tables[0]).toMatchInlineSnapshot(`
      [
        [
          "ỦY BAN NHÂN DÂN THỊ XÃ BỈM SƠN ",
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ",
        ],
        [
          "Số:       /BC-UBND",
          "Bỉm Sơn, ngày      tháng      năm 2023",
        ],
      ]
    `);
  });

  it('has every part of the form in its order', () => {
    const parts = written.all.filter(text =>
      /^([IVX]+\. |[1-4]\. |BÁO CÁO|PHỤ LỤC|KẾT QUẢ|\(Kết quả|Kết quả: |Nơi nhận|CHỦ TỊCH)/.test(text),
    );
    expect(parts).toMatchInlineSnapshot(`
      [
        "BÁO CÁO",
        "I. VỀ HỒ SƠ, TÀI LIỆU MINH CHỨNG",
        "II. VỀ KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHUYỂN ĐỔI SỐ",
        "1. Chính quyền số",
        "2. Kinh tế số",
        "3. Xã hội số",
        "4. Hạ tầng và nền tảng số",
        "(Kết quả thẩm định chi tiết theo Phụ lục số 02)",
        "III. MÔ HÌNH NỔI TRỘI VỀ CHUYỂN ĐỔI SỐ",
        "IV. KẾT LUẬN",
        "Kết quả: KHÔNG ĐẠT",
        "V. ĐỀ XUẤT, KIẾN NGHỊ",
        "Nơi nhận:",
        "CHỦ TỊCH",
        "PHỤ LỤC 02",
        "KẾT QUẢ THẨM ĐỊNH CHI TIẾT THỰC HIỆN CHỈ TIÊU CHUYỂN ĐỔI SỐ CHO XÃ QUANG TRUNG NĂM 2023",
      ]
    `);
  });

  it('concludes from the counts of the reviewers, not of the commune', () => {
    expect(
      written.texts.filter(text => /^(Kết quả thẩm định:|Căn cứ kết quả|Kết quả: )/.test(text)),
    ).toMatchInlineSnapshot(`
      [
        "Kết quả thẩm định: đạt 6/10 chỉ tiêu được giao; không đạt 04 chỉ tiêu.",
        "Kết quả thẩm định: đạt 4/6 chỉ tiêu được giao; không đạt 02 chỉ tiêu.",
        "Kết quả thẩm định: đạt 8/12 chỉ tiêu được giao; không đạt 04 chỉ tiêu.",
        "Kết quả thẩm định: đạt 5/7 chỉ tiêu được giao; không đạt 02 chỉ tiêu.",
        "Căn cứ kết quả thẩm định: xã Quang Trung, thị xã Bỉm Sơn đã hoàn thành 23/35 Chỉ tiêu chuyển đổi số cấp xã năm 2023, tỷ lệ đạt 65,71 %.",
        "Kết quả: KHÔNG ĐẠT",
      ]
    `);
  });

  it('puts the two results of all 37 criteria side by side', () => {
    const annex = written.tables.at(-1) ?? [];
    expect(annex[0]).toEqual([
      'TT',
      'Tên chỉ tiêu',
      'Đơn vị tính',
      'Chỉ tiêu',
      'Kết quả tự đánh giá của UBND cấp xã',
      'Kết quả thẩm định của UBND cấp huyện',
      'Đánh giá (Đạt/Không đạt)',
      'Ghi chú',
    ]);
    const rows = annex.filter(row => /^\d\.\d+$/.test(row[0] ?? ''));
    expect(rows.map(row => row[0])).toEqual([...commune.criteriaSet.byId.keys()]);
    const verdicts = rows.map(row => row[6]);
    expect([
      verdicts.filter(text => text === 'Không đạt').length,
      verdicts.filter(text => text === 'Đạt').length,
    ]).toEqual([13, 24]);
    expect(
      rows.filter(row => row[0] === '1.5' || row[0] === '1.6' || row[0] === '1.7').map(row => row.slice(4)),
    ).toMatchInlineSnapshot(`
      [
        [
          "701/701 đạt 100%",
          "701/701 đạt 100%",
          "Đạt",
          "- Ý kiến khác: Chuyên viên Văn phòng HĐND và UBND: Không đạt (chưa thấy số liệu gốc) - Phó Trưởng phòng Văn hóa và Thông tin: Đã đối chiếu với hệ thống một cửa",
        ],
        [
          "448/454 hồ sơ đạt 98,7 %",
          "448/454 hồ sơ đạt 98,7 %",
          "Đạt",
          "",
        ],
        [
          "Phần mềm Phản hồi Thanh Hóa, Tổng đài 1022, các nhóm Zalo, Trang Thông tin điện tử của xã",
          "60,5",
          "Không đạt",
          "- Lý do: minh chứng của tiêu chí 1.7 chưa đủ - Cần bổ sung: danh sách có xác nhận - Ý kiến khác: Chuyên viên Văn phòng HĐND và UBND: Đạt",
        ],
      ]
    `);
  });

  it('never leaves the signature alone on a page, nor a heading last on one', () => {
    for (const [stage, id] of [
      ['appraisal', 'mau-02'],
      ['opinion', 'mau-03'],
    ] as const) {
      const breaks = pageBreaksOf(repository, withAppraisal(commune, stage), id);
      expect(breaks, id).toEqual({ beforeSignature: 'paragraph', strandedHeadings: [] });
    }
  });

  it('prints the chosen comments without commands, and no others', () => {
    const text = written.all.join('\n');
    expect(text).toContain('Phó Trưởng phòng Văn hóa và Thông tin: Đề nghị xã gửi thêm bảng tổng hợp');
    expect(text).toContain('Đã đối chiếu với hệ thống một cửa');
    expect(text).not.toMatch(/Không đưa vào|\/dat|Xã xin giải trình/);
  });
});

describe('the opinion of a committee member (Mẫu 03)', () => {
  it('conforms, is valid, is the same bytes each time and has every part in its order', async () => {
    const bytes = await write('mau-03', 'opinion');
    expect(violationsOf(bytes, repository, 'mau-03')).toEqual([]);
    expect(await validateOpenXml(bytes, 'docx')).toEqual([]);
    expect(await write('mau-03', 'opinion')).toEqual(bytes);
    const { all } = readWritten(bytes);
    const parts = all.filter(text =>
      /^([IVX]+\. |[1-4]\. |UBND|\(PHÒNG|Số:|V\/v|Kính gửi|Kết quả: |Nơi nhận|- (BCĐ|Phòng|Lưu)|THÀNH|BAN|\(Ký)/.test(
        text,
      ),
    );
    expect(parts).toMatchInlineSnapshot(`
      [
        "UBND THỊ XÃ BỈM SƠN",
        "(PHÒNG, BAN ĐƯỢC PHÂN CÔNG)",
        "Số:       /.....-.....",
        "V/v ý kiến về hồ sơ và kết quả thực hiện các Chỉ tiêu chuyển đổi số của UBND xã Quang Trung",
        "Kính gửi: UBND xã Quang Trung",
        "I. VỀ HỒ SƠ, TÀI LIỆU MINH CHỨNG",
        "II. VỀ KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHUYỂN ĐỔI SỐ",
        "1. Chính quyền số",
        "2. Kinh tế số",
        "3. Xã hội số",
        "4. Hạ tầng và nền tảng số",
        "III. MÔ HÌNH NỔI TRỘI VỀ CHUYỂN ĐỔI SỐ",
        "IV. KẾT LUẬN",
        "Kết quả: KHÔNG ĐẠT YÊU CẦU./.",
        "Nơi nhận:",
        "- BCĐ chuyển đổi số huyện (để bc);",
        "- Phòng VH&TT (để tổng hợp);",
        "- Lưu: VT, .....",
        "THÀNH VIÊN",
        "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ HUYỆN",
        "(Ký tên, đóng dấu)",
      ]
    `);
  });
});

describe('comments that belong to no criterion', () => {
  it('keep the report from being written, until a person says what they are about', async () => {
    const comments = [madeUpComment({ id: 'comment-9', anchor: { how: 'none', reason: 'không rõ tiêu chí' } })];
    const written = await writeDossierDocument(repository, withAppraisal(commune, 'appraisal', { comments }), 'mau-02');
    expect(written.bytes).toBeUndefined();
    expect(
      written.issues.map(
        ({ rule, severity, file, message, hint }) => `${severity} ${rule} ${file}\n${message}\n→ ${hint}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "error appraisal-attached communes/quang-trung-bim-son/2023/appraisal/appraisal.yaml
      Ý kiến "comment-9" của Phó Trưởng phòng Văn hóa và Thông tin chưa gắn với tiêu chí nào nên chưa lập được Mẫu số 02.
      → Ghi criterion, ví dụ criterion: "1.6", và anchor: { how: manual } cho ý kiến này; nếu không đưa vào báo cáo thì ghi isInReport: false.",
      ]
    `);
  });

  it('block nothing where they are attached by hand, left out, withdrawn, of nobody with a role, or the conclusion', async () => {
    const unattached = { anchor: { how: 'none' } };
    const comments = [
      madeUpComment({ anchor: { how: 'manual' }, criterion: '1.6' }),
      madeUpComment({ ...unattached, isInReport: false }),
      madeUpComment({ ...unattached, isDeleted: true }),
      madeUpComment({ ...unattached, author: {} }),
      madeUpComment({ ...unattached, body: '/ket-luan khong-dat', commands: [{ command: 'ket-luan' }] }),
    ];
    expect((await write('mau-02', 'appraisal', { comments })).length).toBeGreaterThan(1000);
  });
});
