/** A small repository in which every rule is content: one made-up set of two pillars, one commune, one dossier. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'content/document-kinds.yaml': `source: Phụ lục III
kinds:
  - { code: KH, title: Kế hoạch }
  - { code: QĐ, title: Quyết định }
  - { code: BC, title: Báo cáo }
  - { code: CV, title: Công văn, isInSymbol: false }
`,
  'content/administrative-units.yaml': `units:
  - { id: tinh-thu, name: Thử, kind: tỉnh, level: province }
  - { id: huyen-thu, name: Thử, kind: huyện, level: district, parent: tinh-thu }
  - { id: xa-thu, name: Thử, kind: xã, level: commune, parent: huyen-thu }
  - { id: xa-moi, name: Mới, kind: xã, level: commune, parent: huyen-thu }
`,
  'content/roles.yaml': `roles:
  - { id: uy-ban-xa, title: Ủy ban nhân dân xã, body: Ủy ban nhân dân xã }
`,
  'content/glossary.yaml': `terms:
  - { term: hồ sơ, identifier: dossier, definition: Hồ sơ của một xã trong một kỳ. }
`,
  'content/vocabulary.yaml': `verdictPhrases:
  - { phrase: đang triển khai, where: opening, contradicts: [met, not-assessed] }
  - { phrase: chưa đạt chỉ tiêu, where: anywhere, contradicts: [met] }
countWords:
  - { words: không đạt, counts: notMet }
  - { words: đạt, counts: met }
abbreviations:
  - { short: UBND, long: Ủy ban nhân dân }
sameCount: { namesBefore: [quý, năm, tháng, ngày, số, mục, lần], namesAfter: [năm, tháng, của] }
samePopulation: { coverage: 0.75, ignored: [số, tổng, của, trên, địa, bàn, xã, các, toàn, tại, hiện, nay] }
`,
  'templates/mau-thu.md': `---
title: Báo cáo kết quả
kind: BC
sections:
  - { id: mo-dau, title: Đặc điểm tình hình }
  - { id: kien-nghi, title: Kiến nghị, isOptional: true }
---

Nội dung mẫu.
`,
  'criteria/bo-thu/set.yaml': `title: Bộ tiêu chí thử
shortTitle: Bộ tiêu chí thử
kind: threshold
decision: { id: qd-7-2023, kind: QĐ, documentNumber: 7/QĐ-UBND, date: 2023-12-01, subject: Ban hành bộ tiêu chí }
periods: ["2024", "2025"]
pillars:
  - { id: "1", title: Nhóm một, criteria: 3 }
  - { id: "2", title: Nhóm hai, criteria: 2 }
recognition:
  source: Điều 2
  gates:
    - { id: criteria, title: Đạt toàn bộ tiêu chí, text: Đạt toàn bộ tiêu chí., rule: all-criteria-met }
    - { id: index, title: Chỉ số xếp hạng, text: Đạt từ 70% trở lên., rule: minimum-index-share, minimum: 70 }
documents:
  - { id: mau-thu, stage: self-assessment }
`,
  'criteria/bo-thu/criteria.yaml': `criteria:
  - id: "1.1"
    pillar: "1"
    title: Có kế hoạch
    unit: Có/Không
    measure: presence
    targets: { "2024": Có, "2025": Có }
    leadAgencies: [{ name: Phòng Thử }]
    requiredEvidence:
      - { id: ke-hoach, title: Kế hoạch năm, accepts: [KH, QĐ] }
  - id: "1.2"
    pillar: "1"
    title: Tỷ lệ người dân dùng dịch vụ
    unit: "%"
    measure: percentage
    targets: { "2024": 70, "2025": 80 }
    leadAgencies: [{ name: Phòng Thử }]
    denominator: { title: Số người trưởng thành, population: adults }
    requiredEvidence:
      - { id: danh-sach, title: "Danh sách người dân;", accepts: [roster] }
  - id: "1.10"
    pillar: "1"
    title: Số lớp tập huấn
    unit: lớp
    measure: count
    targets: { "2024": 5, "2025": 6 }
    leadAgencies: [{ name: Phòng Thử }]
  - id: "2.1"
    pillar: "2"
    title: Tỷ lệ người dân có tài khoản
    unit: "%"
    measure: percentage
    targets: { "2024": 50, "2025": 60 }
    leadAgencies: [{ name: Phòng Thử }]
    denominator: { title: Số người trưởng thành, population: adults }
  - id: "2.2"
    pillar: "2"
    title: Mức sử dụng nền tảng
    unit: Mức
    measure: statement
    targets: { "2024": "*", "2025": Hiệu quả }
    leadAgencies: [{ name: Phòng Thử }]
`,
  'criteria/bo-thu/procedure.yaml': `source: Phụ lục 02
validFrom: 2023-12-01
dossierContents: [Báo cáo]
stages:
  - { id: self-assessment, title: Tự đánh giá, role: uy-ban-xa, document: mau-thu, text: [Xã tự đánh giá.] }
  - { id: appraisal, title: Thẩm định, role: uy-ban-xa, text: [Huyện thẩm định.] }
`,
  'communes/xa-thu/commune.yaml': `name: Thử
kind: xã
administrativeUnit: xa-thu
issuer: Ủy ban nhân dân xã Thử
populations:
  - { id: adults, title: Người trưởng thành, period: "2024", size: 3000, unit: người, source: Niên giám }
`,
  'communes/xa-thu/2024/dossier.yaml': `criteriaSet: bo-thu
period:
  key: "2024"
  title: năm 2024
asOf: 2024-11-30
stage: self-assessment
subject: Kết quả thực hiện bộ tiêu chí thử
place: Thử
issued:
  - document: mau-thu
superior: UBND huyện Thử
signatory: { role: CHỦ TỊCH, name: Họ Tên }
recipients:
  - "Lưu: VT"
requestsRecognition: true
indexScore: { points: 420, total: 600, source: Quyết định xếp hạng }
`,
  'communes/xa-thu/2024/results.yaml': `results:
  - criterion: "1.1"
    value: Có
    verdict: met
  - criterion: "1.2"
    value: 80
    numerator: 2400
    denominator: 3000
    verdict: met
  - criterion: "1.10"
    value: 5
    verdict: met
  - criterion: "2.1"
    value: 57.1
    numerator: 1713
    denominator: 3000
    verdict: met
  - criterion: "2.2"
    verdict: not-assessed
reportedCounts:
  - { pillar: "1", total: 3, met: 3, notMet: 0 }
  - { pillar: "2", total: 2, met: 1, notAssessed: 1 }
`,
  'communes/xa-thu/2024/documents.yaml': `documents:
  - id: kh-1-2024
    kind: KH
    documentNumber: 1/KH-UBND
    date: 2024-01-10
    issuer: UBND xã Thử
    subject: Kế hoạch năm 2024
  - id: bc-20-2024
    kind: BC
    documentNumber: 20/BC-UBND
    date: 2024-11-05
    issuer: UBND xã Thử
    subject: Báo cáo tập huấn
`,
  'communes/xa-thu/2024/evidence/1.1.md': `---
criterion: "1.1"
documents: [kh-1-2024]
heading: 1.1. Tài liệu minh chứng kèm theo
---
Xã đã ban hành kế hoạch.
`,
  'communes/xa-thu/2024/evidence/1.2.md': `---
criterion: "1.2"
materials:
  - { kind: roster, title: Danh sách người dân }
---
2.400/3.000 người, đạt 80%.
`,
  'communes/xa-thu/2024/evidence/1.10.md': `---
criterion: "1.10"
documents: [bc-20-2024]
---
Đã mở 05 lớp.
`,
  'communes/xa-thu/2024/evidence/2.1.md': `---
criterion: "2.1"
---
1.713/3.000 người, đạt 57,1%.
`,
  'communes/xa-thu/2024/report/mo-dau.md': 'Xã Thử có 5 thôn.\n',
};
