import type { Verdict } from '../schema/common.ts';
import type { materialKinds } from '../schema/criterion.ts';

/** The words of the verdicts on screens and in documents. */
export const verdictLabels: Readonly<Record<Verdict, string>> = {
  met: 'Đạt',
  'not-met': 'Không đạt',
  'in-progress': 'Đang triển khai',
  'not-assessed': 'Không đánh giá',
};

/** The words of the kinds of evidence that are no official documents. */
export const materialLabels: Readonly<Record<(typeof materialKinds)[number], string>> = {
  roster: 'danh sách',
  link: 'đường dẫn',
  image: 'hình ảnh',
  report: 'báo cáo của cơ quan khác',
  record: 'hồ sơ',
  other: 'tài liệu khác',
};
