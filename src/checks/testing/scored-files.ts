/**
 * A made-up scored set of three groups and 30 points, with every rule of scoring, and a dossier that scores itself by
 * it; beside the sample, for `makeRepository({ files: scoredFiles })`.
 */
export const scoredFiles: Readonly<Record<string, string>> = {
  'criteria/bo-diem/set.yaml': `title: Bộ chỉ số thử
shortTitle: Bộ chỉ số thử
kind: scored
decision: { id: qd-9-2023, kind: QĐ, documentNumber: 9/QĐ-UBND, date: 2023-12-02, subject: Ban hành bộ chỉ số }
periods: ["2024"]
points: 30
pillars:
  - id: A
    title: Chỉ đạo
    points: 8
    sections:
      - { id: A.1, label: "1", title: Họp }
      - { id: A.2, label: "2", title: Ban hành văn bản }
  - { id: B, title: Hạ tầng, points: 12 }
  - { id: C, label: B, title: Phục vụ, points: 10 }
`,
  'criteria/bo-diem/criteria.yaml': `criteria:
  - id: "A.1.1"
    label: "1.1"
    pillar: A
    section: A.1
    title: Dự họp
    unit: cuộc
    measure: count
    points: 2
    deadline: "10-31"
    scoringCondition: Mỗi cuộc 0,5 điểm
    scoring: { rule: per-item, points: 0.5 }
  - id: "A.1.2"
    pillar: A
    section: A.1
    title: Tổ chức họp
    unit: cuộc
    measure: statement
    points: 3
    scoring:
      rule: sum-of-parts
      parts:
        - { id: held, title: Có tổ chức, points: 1 }
        - { id: chaired, title: Người đứng đầu chủ trì, points: 2 }
  - id: "A.2.1"
    pillar: A
    section: A.2
    title: Ban hành văn bản
    unit: văn bản
    measure: statement
    points: 3
    scoring:
      rule: choice
      options:
        - { id: head, title: Người đứng đầu ký, share: 100 }
        - { id: deputy, title: Cấp phó ký, share: 50 }
  - id: "B.1"
    pillar: B
    title: Tỷ lệ hộ có cáp quang
    unit: "%"
    measure: percentage
    points: 6
    scoring: { rule: proportional }
    denominator: { title: Tổng số hộ }
    numerator: { title: Số hộ có cáp quang }
  - id: "B.2"
    pillar: B
    title: Tỷ lệ sự cố đã xử lý
    unit: "%"
    measure: percentage
    points: 6
    scoring: { rule: steps, steps: [{ at: 100, share: 100 }], otherwise: judgement, whenNone: maximum }
  - id: "C.1"
    pillar: C
    title: Có chuyên mục
    unit: có/không
    measure: presence
    points: 4
    scoring: { rule: all-or-nothing, otherwise: zero }
  - id: "C.2"
    pillar: C
    title: Chất lượng xử lý phản ánh
    unit: "%"
    measure: percentage
    points: 6
    scoring: { rule: judgement }
`,
  'communes/xa-thu/diem-2024/dossier.yaml': `criteriaSet: bo-diem
period:
  key: "2024"
  title: năm 2024
asOf: 2024-11-30
stage: self-assessment
subject: Kết quả tự chấm điểm
place: Thử
superior: UBND huyện Thử
signatory: { role: CHỦ TỊCH, name: Họ Tên }
recipients:
  - "Lưu: VT"
`,
  'communes/xa-thu/diem-2024/results.yaml': `results:
  - criterion: "A.1.1"
    value: 3
    points: 1.5
  - criterion: "A.1.2"
    parts: [held, chaired]
  - criterion: "A.2.1"
    parts: [deputy]
  - criterion: "B.1"
    numerator: 448
    denominator: 454
    points: 5.92
  - criterion: "B.2"
    numerator: 0
    denominator: 0
  - criterion: "C.1"
    value: Có
  - criterion: "C.2"
    points: 4.5
    pointsReason: Hai phản ánh xử lý quá hạn
reportedPoints:
  - { pillar: A, points: 6 }
  - { points: 26.42 }
`,
  'communes/xa-thu/diem-2024/documents.yaml': 'documents: []\n',
};

/** The results of the scored dossier, for edits. */
export const scoredResults = 'communes/xa-thu/diem-2024/results.yaml';
