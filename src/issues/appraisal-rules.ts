import type { RuleGuide } from './reader-rules.ts';

/** What is said of the appraisal when a document of its step is written. */
export const appraisalRules: readonly RuleGuide[] = [
  {
    id: 'appraisal-attached',
    severity: 'error',
    title: 'Mỗi ý kiến thẩm định phải gắn với một tiêu chí trước khi lập báo cáo thẩm định.',
    why: 'Ý kiến chưa gắn sẽ không vào dòng nào của báo cáo; người phụ trách gắn vào tiêu chí, hoặc ghi rõ là không đưa vào báo cáo.',
    example: { wrong: 'anchor: { how: none }', right: 'criterion: "1.6" và anchor: { how: manual }' },
  },
  {
    id: 'appraisal-current',
    severity: 'error',
    title: 'Đánh giá in trong báo cáo thẩm định phải là đánh giá về đúng nội dung hiện có của tiêu chí.',
    why: 'Kết quả, minh chứng hoặc văn bản được dẫn đã sửa sau khi thẩm định thì đánh giá cũ không còn nói về hồ sơ này.',
    example: { wrong: 'sửa value sau ngày thẩm định', right: 'người thẩm định đánh giá lại tiêu chí đã sửa' },
  },
  {
    id: 'appraisal-finished',
    severity: 'warning',
    title: 'Báo cáo thẩm định chỉ nên ban hành khi bước thẩm định không còn vướng mắc.',
    why: 'Còn tiêu chí chưa có đánh giá, đang chờ bổ sung, hoặc các bên chưa thống nhất thì bản lập ra là bản dự thảo: đánh giá mới nhất đứng ở cột đánh giá, ý kiến khác ở cột ghi chú.',
    example: {
      wrong: 'lập báo cáo khi tiêu chí 1.6 chưa có đánh giá',
      right: 'lập báo cáo khi mọi tiêu chí đã có đánh giá',
    },
  },
];
