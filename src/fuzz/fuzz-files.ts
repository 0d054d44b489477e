import { sampleAssignments } from '../checks/testing/sample-assignments.ts';
import { sampleFiles } from '../checks/testing/sample-files.ts';
import { scoredFiles } from '../checks/testing/scored-files.ts';

const plan = `targets:
  - label: "I."
    title: Đến năm 2025
    items:
      - { label: "1.", title: 60% hồ sơ nộp trực tuyến, lead: Công chức VP-TK, cooperation: CBCC xã }
    groups:
      - label: "1."
        title: Hạ tầng số
        items:
          - { title: 100% thôn có cáp quang, schedule: Giai đoạn 2021 đến 2025, note: Đã có 4/5 thôn (80%) }
citedDocuments: [kh-1-2024]
`;

const appraisal = `sources:
  - forge: github
    repository: huyen/ho-so
    request: 7
    head: "${'0'.repeat(40)}"
    harvestedAt: "2024-11-20T08:00:00Z"
comments:
  - id: comment-1
    thread: thread-1
    request: 7
    criterion: "1.2"
    anchor: { how: exact, path: communes/xa-thu/2024/results.yaml, line: 5 }
    author: { role: uy-ban-xa, function: Chuyên viên }
    date: "2024-11-19T09:00:00Z"
    body: Đề nghị gửi thêm danh sách.
    hash: "${'0'.repeat(64)}"
voices:
  - { criterion: "1.2", reviewer: chuyen-vien, role: uy-ban-xa, stage: appraisal, verdict: not-met, value: 60.5, date: "2024-11-19T08:00:00Z" }
conclusion: { verdict: not-met, reviewer: chuyen-vien, role: uy-ban-xa, date: "2024-11-20T08:00:00Z" }
`;

const form = `number: Mẫu thử
title: Danh sách người dân dùng dịch vụ
source: Mẫu thử
marks: { yes: [Có], no: [Không] }
tables:
  - id: danh-sach
    sheet: Danh sách
    rows: 5
    columns:
      - { id: ho-ten, title: Họ tên, kind: text, width: 20, isRequired: true }
      - { id: co-dung, title: Có dùng dịch vụ, kind: mark, width: 10 }
    identity: [ho-ten]
    counts:
      - { id: tat-ca, title: Số người, mayBeStated: true }
      - { id: dung, title: Số người dùng, where: [co-dung] }
summary:
  - { text: "Tỷ lệ:", share: { numerator: dung, denominator: tat-ca } }
signatures:
  - { title: Người thống kê }
feeds:
  - { criteriaSet: bo-thu, criterion: "1.2", share: { numerator: dung, denominator: tat-ca } }
`;

const releases = `releases:
  - id: cuoi-nam-2024
    title: Số liệu công bố cuối năm 2024
    date: 2024-12-31
    commit: "${'0'.repeat(40)}"
`;

const next = Object.entries(sampleFiles).flatMap(([name, text]) =>
  name.startsWith('communes/xa-thu/2024/')
    ? [
        [
          name.replace('/2024/', '/2025/'),
          text.replace('key: "2024"', 'key: "2025"').replace('title: năm 2024', 'title: năm 2025'),
        ] as const,
      ]
    : [],
);

/** A file of every kind there is: thresholds and points, two years, assignments, plan, appraisal, form, release. */
export const fuzzFiles: Readonly<Record<string, string>> = {
  ...sampleFiles,
  ...scoredFiles,
  ...Object.fromEntries(next),
  'communes/xa-thu/2024/assignments.yaml': sampleAssignments,
  'communes/xa-thu/2024/plan.yaml': plan,
  'communes/xa-thu/2024/appraisal/appraisal.yaml': appraisal,
  'templates/forms/danh-sach.yaml': form,
  'content/releases.yaml': releases,
};
