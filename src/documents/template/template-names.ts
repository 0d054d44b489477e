import { appraisalNames, assignmentNames, criterionAppraisalNames, stageCountNames } from './stage-names.ts';

/**
 * The closed list of names a template may use, with the words the guide and the messages show for each.
 * Identifiers follow content/glossary.yaml; a value nobody filled in is nil, which Liquid treats as false.
 */
export type Shape =
  | { readonly kind: 'text' | 'number' | 'flag' | 'markdown'; readonly title: string }
  | { readonly kind: 'list'; readonly title: string; readonly item: Shape }
  | GroupShape;

export interface GroupShape {
  readonly kind: 'group';
  readonly title: string;
  readonly members: Readonly<Record<string, Shape>>;
}

/** All names; `sections` are the ids of the narrative sections that the template's front matter declares. */
export function templateNames(sections: readonly string[]): GroupShape {
  const report = Object.fromEntries(sections.map(id => [id, reportSection]));
  return group('Mọi tên dùng được trong mẫu', { ...names, report: group('Các phần lời của báo cáo', report) });
}

const text = (title: string): Shape => ({ kind: 'text', title });
const number = (title: string): Shape => ({ kind: 'number', title });
const flag = (title: string): Shape => ({ kind: 'flag', title });
const markdown = (title: string): Shape => ({ kind: 'markdown', title });
const list = (title: string, item: Shape): Shape => ({ kind: 'list', title, item });
function group(title: string, members: Readonly<Record<string, Shape>>): GroupShape {
  return { kind: 'group', title, members };
}

const reportSection = group('Một phần lời', {
  title: text('Tiêu đề phần'),
  text: markdown('Lời văn của phần'),
});

const counts = group('Số đếm theo đánh giá', {
  met: number('Số chỉ tiêu đạt'),
  notMet: number('Số chỉ tiêu không đạt'),
  inProgress: number('Số chỉ tiêu đang triển khai'),
  notAssessed: number('Số chỉ tiêu không đánh giá'),
  unknown: number('Số chỉ tiêu chưa có kết quả'),
  total: number('Tổng số chỉ tiêu'),
  assigned: number('Số chỉ tiêu được giao trong kỳ'),
});

const criterion = group('Một tiêu chí', {
  id: text('Mã tiêu chí'),
  label: text('Số thứ tự như in'),
  title: text('Tên tiêu chí'),
  unit: text('Đơn vị tính'),
  requirement: text('Yêu cầu tiêu chí'),
  target: text('Chỉ tiêu của kỳ'),
  result: text('Kết quả, như báo cáo'),
  verdict: text('Mã đánh giá: met, not-met, in-progress, not-assessed'),
  verdictText: text('Đánh giá bằng lời'),
  isAssessed: flag('Có đánh giá trong kỳ'),
  evidence: markdown('Lời văn phần kết quả'),
  heading: text('Dòng dẫn tài liệu minh chứng'),
  documents: list('Văn bản minh chứng', text('Số, ký hiệu và ngày của một văn bản')),
  materials: list('Tài liệu khác', text('Tên một tài liệu')),
  proof: list('Văn bản minh chứng, rồi tài liệu khác', text('Một văn bản hoặc tài liệu')),
  note: text('Ghi chú'),
  leadAgencies: list('Đơn vị chủ trì hướng dẫn, đôn đốc', text('Tên đơn vị')),
  assignment: assignmentNames,
  appraisal: criterionAppraisalNames,
  points: number('Điểm tối đa'),
  deadline: text('Hạn hoàn thành hằng năm, ví dụ 31/10'),
  formula: markdown('Công thức tính'),
  guidance: markdown('Hướng dẫn thực hiện'),
  scoringCondition: markdown('Điều kiện đảm bảo, cách chấm điểm'),
  requiredEvidence: list('Minh chứng phải có', text('Một minh chứng')),
  setNotes: list('Ghi chú của bộ tiêu chí', text('Một ghi chú')),
});

const pillar = group('Một nhóm tiêu chí', {
  id: text('Mã nhóm'),
  label: text('Số thứ tự như in'),
  title: text('Tên nhóm'),
  points: number('Tổng điểm của nhóm'),
  counts,
  appraisal: stageCountNames,
  criteria: list('Các tiêu chí của nhóm', criterion),
  sections: list(
    'Các mục của nhóm; tiêu chí không thuộc mục nào đứng trước, ở một mục không tên',
    group('Một mục', {
      label: text('Số thứ tự như in'),
      title: text('Tên mục'),
      criteria: list('Các tiêu chí của mục', criterion),
    }),
  ),
});

const registerGroup = group('Một nhóm văn bản', {
  label: text('Số thứ tự: I, II, III ...'),
  title: text('Tên nhóm'),
  documents: list(
    'Các văn bản của nhóm',
    group('Một văn bản', {
      subject: text('Trích yếu'),
      documentNumber: text('Số, ký hiệu'),
      date: text('Ngày ban hành, ví dụ 04/5/2024'),
    }),
  ),
});

const planRow = group('Một dòng của danh sách', {
  level: number('Cấp: 0 là một dòng, 1 là tên nhóm, 2 là tên nhóm con'),
  label: text('Số thứ tự'),
  title: text('Nội dung, hoặc tên nhóm'),
  lead: text('Chủ trì'),
  cooperation: text('Phối hợp'),
  schedule: text('Thời gian'),
  note: text('Ghi chú'),
});

const names: Readonly<Record<string, Shape>> = {
  commune: group('Xã, phường, thị trấn', {
    name: text('Tên riêng'),
    kind: text('xã, phường hoặc thị trấn'),
    fullName: text('Tên có loại, ví dụ xã Quang Trung'),
    issuer: text('Cơ quan ban hành'),
    shortIssuer: text('Cơ quan ban hành viết gọn, ví dụ UBND xã Quang Trung'),
  }),
  dossier: group('Hồ sơ', {
    subject: text('Trích yếu của báo cáo'),
    period: text('Tên kỳ, ví dụ năm 2023'),
    asOf: text('Số liệu tính đến ngày'),
    superior: text('Cơ quan nhận hồ sơ'),
    superiorPlace: text('Địa danh của cơ quan đó, ví dụ thị xã Bỉm Sơn'),
    requestsRecognition: flag('Đề nghị công nhận'),
  }),
  criteriaSet: group('Bộ tiêu chí', {
    title: text('Tên bộ tiêu chí'),
    shortTitle: text('Tên ngắn'),
    decision: text('Quyết định ban hành'),
    points: number('Tổng điểm của bộ'),
  }),
  document: group('Văn bản đang lập', {
    kind: text('Tên loại văn bản, ví dụ Báo cáo'),
    citation: text('Số, ký hiệu và ngày, ví dụ Báo cáo số 12/BC-UBND ngày 03/11/2023'),
    subject: text('Trích yếu của văn bản này'),
    issuer: text('Cơ quan ban hành viết gọn, ví dụ UBND thị xã Bỉm Sơn'),
    isBlank: flag('Mẫu trống, để điền bằng tay'),
  }),
  counts,
  pillars: list('Các nhóm tiêu chí', pillar),
  criteria: list('Mọi tiêu chí, theo thứ tự của bộ', criterion),
  register: list('Văn bản do xã ban hành, xếp theo nhóm (registerGroups của mẫu) hoặc theo loại', registerGroup),
  plan: group('Các danh sách của kế hoạch (plan.yaml)', {
    targets: list('Chỉ tiêu và phân công', planRow),
    documents: list('Hệ thống các văn bản, chương trình', planRow),
    projects: list('Danh mục dự án', planRow),
  }),
  appraisal: appraisalNames,
  recipients: list('Nơi nhận', text('Một nơi nhận')),
};
