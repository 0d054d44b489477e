import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRepository, wholeScope } from './check-repository.ts';
import { makeRepository } from './checks/testing/make-dossier.ts';
import { openRepository } from './data/repository.ts';
import { readDocument } from './documents/conform/model/read-document.ts';
import { openPackage } from './documents/conform/package/open-package.ts';
import { writeDossierDocument } from './dossier-documents.ts';

/**
 * A set of assigned indicators that exists nowhere, with two groups and units of its own: data alone must do, for check
 * and document alike.
 */
const files = {
  'templates/bao-cao-6-thang.md': readFileSync(join(import.meta.dirname, '../templates/bao-cao-6-thang.md'), 'utf8'),
  'criteria/duong-va-nuoc/set.yaml': `title: Chỉ tiêu đường và nước quý I
shortTitle: Đường và nước
kind: indicator
decision: { id: qd-9-2030, kind: QĐ, subject: Giao chỉ tiêu đường và nước }
periods: ["2030-quy-1"]
pillars:
  - { id: A, label: a, title: Đường thôn, criteria: 2 }
  - { id: B, title: Nước sạch }
documents:
  - { id: bao-cao-6-thang, stage: quarterly }
`,
  'criteria/duong-va-nuoc/procedure.yaml': `source: Quyết định giao chỉ tiêu
validFrom: 2030-01-01
dossierContents: [Báo cáo]
stages:
  - { id: quarterly, title: Báo cáo quý, role: uy-ban-xa, text: [Báo cáo hằng quý.] }
`,
  'criteria/duong-va-nuoc/criteria.yaml': String.raw`criteria:
  - id: "A.1"
    label: a1
    pillar: A
    title: Chiều dài đường được lát
    unit: km
    measure: count
    targets: { "2030-quy-1": 3.5 }
  - id: "A.2"
    pillar: A
    title: Có biển chỉ đường
    unit: Biển
    measure: presence
    targets: { "2030-quy-1": Có }
  - id: "B.1"
    pillar: B
    title: Hộ dùng nước sạch
    unit: "%"
    measure: percentage
    targets: { "2030-quy-1": 80 }
    formula: 'Tính: $\text{Tỷ lệ} = \frac{\text{Hộ dùng nước sạch}}{\text{Tổng số hộ}}$'
    notes: [Chỉ tính nước máy.]
  - id: "B.2"
    pillar: B
    title: Giữ nguồn nước
    unit: Nội dung
    measure: statement
`,
  'communes/xa-thu/2030-quy-1/dossier.yaml': `criteriaSet: duong-va-nuoc
period: { key: 2030-quy-1, title: quý I năm 2030, from: 2030-01-01, to: 2030-03-31 }
asOf: 2030-03-31
stage: quarterly
subject: Kết quả đường và nước quý I năm 2030
place: Thử
superior: UBND huyện Thử
signatory: { authority: TM. ỦY BAN NHÂN DÂN, role: CHỦ TỊCH, name: Lê Văn Thử }
recipients: ["Lưu: VT"]
`,
  'communes/xa-thu/2030-quy-1/results.yaml': `results:
  - { criterion: "A.1", value: 2.75 }
  - { criterion: "A.2", value: 12 }
  - { criterion: "B.1", value: 83, numerator: 250, denominator: 300, note: 250 hộ trên 300 hộ }
  - { criterion: "B.2", reported: Nguồn nước được rào. }
`,
  'communes/xa-thu/2030-quy-1/documents.yaml': `documents:
  - { id: tb-1, kind: CV, documentNumber: 1/UBND, date: 2030-02-03, issuer: UBND xã Thử, subject: Thông báo lát đường }
`,
};

test('a made-up set of indicators is checked and printed from data alone', async () => {
  const repository = openRepository(makeRepository({ files }));
  const { issues } = checkRepository(repository, wholeScope(repository));
  const own = issues.filter(({ file }) => /duong-va-nuoc|2030-quy-1/.test(file));
  expect(own.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(own.map(({ rule }) => rule).filter(rule => /result|ratio|verdict|target|pillar|period/.test(rule))).toEqual(
    [],
  );

  const bundle = repository.loadDossier('xa-thu', '2030-quy-1').value;
  if (!bundle) throw new Error('the made-up dossier cannot be read');
  const { bytes, issues: findings } = await writeDossierDocument(repository, bundle, 'bao-cao-6-thang');
  expect(findings).toEqual([]);
  const { sections } = readDocument(openPackage(bytes ?? new Uint8Array()));
  const rows = sections.slice(1).map(({ blocks }) => {
    const table = blocks.find(block => block.kind === 'table');
    const cells = table?.kind === 'table' ? table.rows : [];
    return cells.map(row =>
      row.map(cell => cell.map(each => (each.kind === 'paragraph' ? each.text : '')).join(' ¶ ')).join(' | '),
    );
  });
  expect(rows).toMatchInlineSnapshot(`
    [
      [
        "STT | Trích yếu nội dung | Số Chỉ thị, Quyết định, Kế hoạch | Ngày, tháng, năm ban hành",
        "I | Báo cáo |  | ",
        "II | Quyết định |  | ",
        "III | Kế hoạch |  | ",
        "IV | Các văn bản chỉ đạo |  | ",
        "1 | Thông báo lát đường | 1/UBND | 03/02/2030",
      ],
      [
        "STT | Các chỉ tiêu | Chỉ tiêu | Kết quả đến ngày 31/3/2030 | Ghi chú",
        "a | Đường thôn |  |  | ",
        "a1 | Chiều dài đường được lát | 3,5 | 2,75 | ",
        "A.2 | Có biển chỉ đường | Có | 12 | ",
        "B | Nước sạch |  |  | ",
        "B.1 | Hộ dùng nước sạch | 80% | 83% | 250 hộ trên 300 hộ ¶ Chỉ tính nước máy. ¶ Tính: ",
        "B.2 | Giữ nguồn nước |  | Nguồn nước được rào. | ",
      ],
    ]
  `);
});
