import type { RuleGuide } from '../issues/reader-rules.ts';

/** A rule as the guide presents it: it looks at many dossiers at once and so is no check of one. */
export const evidenceCopied: RuleGuide = {
  id: 'evidence-copied',
  severity: 'info',
  title: 'Lời văn minh chứng của hai xã không giống hệt nhau, cả số liệu.',
  why: 'Hai xã khó có cùng một kết quả đến từng con số; giống hệt thường là chép lại mà chưa sửa số liệu của xã mình.',
  example: {
    wrong: 'hai xã cùng ghi "448/454 hồ sơ = 98,7%, 120 người dự 6 lớp"',
    right: 'mỗi xã ghi số liệu, tên văn bản của xã mình',
  },
};

/** A sibling: what is estimated is another thing to answer for than what is certain, and one waiver covers one of them. */
export const evidenceNearCopy: RuleGuide = {
  id: 'evidence-near-copy',
  severity: 'info',
  title: 'Lời văn minh chứng của hai xã không giống nhau gần hết, cả số liệu.',
  why: 'Đổi tên xã, đổi một vài con số hay thêm một câu thì vẫn là lời văn và số liệu của xã khác. Mẫu chung mà mỗi xã điền số liệu của mình thì không bị nêu; văn bản của cấp trên và con số nhiều xã cùng ghi không được tính.',
  example: {
    wrong: 'hai xã cùng ghi "448/454 hồ sơ = 98,7%, 120 người dự 6 lớp", một xã thêm câu "Người dân đồng tình ủng hộ."',
    right: 'mỗi xã ghi số liệu, số văn bản của xã mình; lời văn theo mẫu chung vẫn được',
  },
};

/** The rules that look at many dossiers at once: their waivers are looked at here. */
export const copyRules: ReadonlySet<string> = new Set([evidenceCopied.id, evidenceNearCopy.id]);
