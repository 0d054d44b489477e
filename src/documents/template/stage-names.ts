const text = (title: string) => ({ kind: 'text', title }) as const;
const number = (title: string) => ({ kind: 'number', title }) as const;
const flag = (title: string) => ({ kind: 'flag', title }) as const;
const markdown = (title: string) => ({ kind: 'markdown', title }) as const;
const list = (title: string, entry: string) => ({ kind: 'list', title, item: text(entry) }) as const;
const group = <Members>(title: string, members: Members) => ({ kind: 'group', title, members }) as const;

/** What is asked of whom for one criterion (assignments.yaml). */
export const assignmentNames = group('Giao nhiệm vụ một tiêu chí', {
  requirement: text('Yêu cầu, theo văn bản giao hoặc bộ tiêu chí'),
  guidance: markdown('Hướng dẫn thực hiện'),
  requiredEvidence: list('Thành phần hồ sơ chứng minh', 'Một thành phần'),
  isCombined: flag('Hướng dẫn và hồ sơ chứng minh là một câu'),
  isOutside: flag('Kỳ này không đánh giá và không giao cho ai'),
  leads: text('Nơi chủ trì'),
  deadline: text('Hạn hoàn thành'),
});

/** What the stage of the document holds of one criterion (appraisal/<stage>.yaml). */
export const criterionAppraisalNames = group('Thẩm định một tiêu chí, ở bước của văn bản', {
  value: text('Kết quả thẩm định'),
  verdict: text('Mã đánh giá: met, not-met, in-progress, not-assessed'),
  verdictText: text('Đánh giá bằng lời'),
  reason: text('Lý do'),
  supplement: text('Nội dung cần bổ sung'),
  differs: flag('Đánh giá khác với xã tự đánh giá'),
  disagreements: list('Ý kiến của người thẩm định khác', 'Một ý kiến'),
  comments: list('Ý kiến được chọn vào báo cáo', 'Một ý kiến'),
  remarks: list('Lý do, yêu cầu bổ sung và các ý kiến', 'Một dòng'),
});

const counts = {
  met: number('Số chỉ tiêu đạt theo người thẩm định'),
  notMet: number('Số chỉ tiêu không đạt'),
  open: number('Số chỉ tiêu chưa thẩm định'),
  assigned: number('Số chỉ tiêu được giao trong kỳ'),
};

/** How many criteria of a group the stage holds for met. */
export const stageCountNames = group('Số đếm của bước', counts);

/** What it concludes of the whole dossier. */
export const appraisalNames = group('Kết luận của bước', {
  ...counts,
  share: text('Tỷ lệ đạt, không kèm dấu %'),
  verdict: text('Mã kết luận: met, not-met'),
  verdictText: text('Kết luận bằng lời'),
  text: text('Lời kết luận'),
  function: text('Chức vụ người kết luận'),
});
