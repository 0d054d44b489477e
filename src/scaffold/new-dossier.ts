import type { CommuneBundle, CriteriaSetBundle } from '../schema/bundle.ts';
import type { Template } from '../schema/content.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Dossier } from '../schema/dossier.ts';
import { lowerFirst } from '../text/letter-case.ts';
import { firstStage } from './choose-set.ts';
import { fillIn } from './fill-in-mark.ts';
import { explainFields, isAssigned, resultEntry } from './result-entry.ts';
import { comment, quote, switchedOff } from './yaml-text.ts';

export interface NewDossier {
  readonly commune: CommuneBundle;
  readonly criteriaSet: CriteriaSetBundle;
  /** Key of the period: a year, or a year and a part of it, e.g. "2024", "2024-6-thang". */
  readonly period: string;
  /** Kind and name of the unit above, e.g. "thị xã Bỉm Sơn"; undefined where the units do not say. */
  readonly parent: string | undefined;
  /** The templates of the documents due at the first stage. */
  readonly templates: readonly Template[];
  /** An earlier dossier of the commune, whose place, signatory and recipients are carried over. */
  readonly earlier?: Dossier | undefined;
  /** Text of assignments.yaml, where one is wanted. */
  readonly assignments?: string | undefined;
  /** Text of plan.yaml, where one is wanted. */
  readonly plan?: string | undefined;
  /** Whether entries for the results and files for the evidence of each criterion are wanted. */
  readonly withResults: boolean;
}

/** The files of a new dossier: path inside its folder -> text. Complete, commented in Vietnamese, results open. */
export function newDossier(options: NewDossier): ReadonlyMap<string, string> {
  const files = new Map([
    ['dossier.yaml', dossierText(options)],
    ['results.yaml', resultsText(options)],
    ['documents.yaml', documentsText()],
  ]);
  if (options.assignments !== undefined) files.set('assignments.yaml', options.assignments);
  if (options.plan !== undefined) files.set('plan.yaml', options.plan);
  for (const criterion of options.criteriaSet.criteria.data.criteria) {
    if (options.withResults && isAssigned(criterion, options.period))
      files.set(`evidence/${criterion.id}.md`, evidenceText(criterion));
  }
  for (const template of options.templates) {
    for (const { id, title, hint } of template.sections) {
      const lines = [
        `Phần "${title}" của ${template.title}. Viết nội dung dưới dòng --- thứ hai.`,
        ...(hint ? [hint] : []),
      ];
      files.set(`report/${id}.md`, `---\n${comment(lines)}---\n`);
    }
  }
  return files;
}

function dossierText(options: NewDossier): string {
  const { commune, criteriaSet, period, parent, earlier } = options;
  const { kind, name, signatories } = commune.commune.data;
  const signatory = earlier?.signatory ?? signatories[0];
  const authority = signatory ? signatory.authority : 'TM. ỦY BAN NHÂN DÂN';
  const recipients = earlier?.recipients ?? [fillIn('nơi nhận'), 'Lưu: VT'];
  const first = firstStage(criteriaSet);
  const issued = criteriaSet.set.data.documents.filter(({ stage }) => stage === first);
  const title = `${kind} ${name}`;
  const year = period.slice(0, 4);
  return [
    `# Hồ sơ của ${title}, ${describePeriod(period)}. Sửa các chỗ ghi "(điền ...)" rồi chạy: npx hoso check\n`,
    '# yaml-language-server: $schema=../../../schemas/dossier.schema.json\n',
    `criteriaSet: ${quote(criteriaSet.id)}\n`,
    periodText(period),
    comment(['Số liệu tính đến ngày nào (năm-tháng-ngày). Dòng dưới mới ghi ngày cuối năm: sửa theo số liệu của xã.']),
    `asOf: ${year}-12-31\n`,
    `stage: ${first}\n`,
    comment(['Trích yếu của báo cáo, không ghi chữ "Báo cáo".']),
    `subject: ${quote(subjectOf(options))}\n`,
    `place: ${quote(earlier?.place ?? name)}\n`,
    `superior: ${quote(earlier?.superior ?? (parent && `UBND ${parent}`) ?? fillIn('cơ quan nhận hồ sơ'))}\n`,
    comment(['Khi đã lấy số: thêm number (số) và date (ngày) cho từng văn bản.']),
    issued.length > 0 ? `issued:\n${issued.map(({ id }) => `  - document: ${quote(id)}\n`).join('')}` : 'issued: []\n',
    'signatory:\n',
    authority === undefined ? '' : `  authority: ${quote(authority)}\n`,
    `  role: ${quote(signatory?.role ?? 'CHỦ TỊCH')}\n`,
    `  name: ${quote(signatory?.name ?? fillIn('họ và tên người ký'))}\n`,
    `recipients:\n${recipients.map(recipient => `  - ${quote(recipient)}\n`).join('')}`,
    comment(['Ghi true khi báo cáo đề nghị cấp trên công nhận.']),
    'requestsRecognition: false\n',
    comment(['Khi có kết quả xếp hạng, bỏ dấu # ở các dòng sau và sửa số.']),
    switchedOff(['indexScore:', '  points: 420', '  total: 600', '  source: số, ngày văn bản công bố']),
  ].join('');
}

/** The subject in the words of the set, else one made of its title. */
function subjectOf({ commune, criteriaSet, period, parent }: NewDossier): string {
  const { kind, name } = commune.commune.data;
  const { reportSubject, shortTitle } = criteriaSet.set.data;
  const pattern = reportSubject ?? `Kết quả thực hiện ${lowerFirst(shortTitle)} trên địa bàn {commune} {period}`;
  return pattern
    .replaceAll('{commune}', `${kind} ${name}`)
    .replaceAll('{superior}', parent ?? fillIn('đơn vị cấp trên'))
    .replaceAll('{period}', describePeriod(period));
}

/** A year has its first and last day; of a part of a year only people know them. */
function periodText(period: string): string {
  const days = isYear(period) ? `  from: ${period}-01-01\n  to: ${period}-12-31\n` : switchedOff(['from: ', 'to: '], 2);
  const title = isYear(period)
    ? describePeriod(period)
    : quote(fillIn(`tên kỳ, ví dụ 6 tháng đầu năm ${period.slice(0, 4)}`));
  return `period:\n  key: ${quote(period)}\n  title: ${title}\n${days}`;
}

function describePeriod(period: string): string {
  return isYear(period) ? `năm ${period}` : `kỳ ${period}`;
}

function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}

function resultsText({ criteriaSet, period, withResults }: NewDossier): string {
  if (!withResults) return withoutResults;
  const { criteria } = criteriaSet.criteria.data;
  const head = [
    `# Kết quả từng tiêu chí, ${describePeriod(period)}. Bỏ dấu # ở dòng cần điền.\n`,
    '# yaml-language-server: $schema=../../../schemas/results.schema.json\n',
    comment(explainFields(criteria)),
    'results:\n',
  ];
  return [...head, ...criteria.map(criterion => resultEntry(criterion, period, describePeriod(period)))].join('');
}

const withoutResults = [
  '# Hồ sơ chưa có kết quả; khi có thì xóa dấu [] ở dòng dưới và thêm từng tiêu chí, mỗi tiêu chí một mục.\n',
  '# yaml-language-server: $schema=../../../schemas/results.schema.json\n',
  'results: []\n',
  switchedOff(['  - criterion: "mã tiêu chí"', '    value: ']),
].join('');

function documentsText(): string {
  const example = [
    '  - id: kh-25-2023',
    '    kind: KH',
    '    documentNumber: "25/KH-UBND"',
    '    date: 2023-04-06',
    '    issuer: UBND xã ...',
    '    subject: trích yếu đúng như trên văn bản',
  ];
  return [
    '# Danh mục văn bản của hồ sơ; mỗi văn bản được dẫn ghi một lần.\n',
    '# yaml-language-server: $schema=../../../schemas/documents.schema.json\n',
    'documents: []\n',
    comment(['Khi có văn bản: xóa dấu [] ở dòng trên, bỏ dấu # ở các dòng sau và sửa nội dung.']),
    switchedOff(example),
  ].join('');
}

function evidenceText({ id, title, requirement, requiredEvidence }: Criterion): string {
  const lines = [
    `Tiêu chí ${id}: ${requirement ?? title}`,
    ...requiredEvidence.map(item => `Cần có: ${item.title}`),
    'documents: mã các văn bản trong documents.yaml, ví dụ [kh-25-2023].',
    'materials: danh sách, hình ảnh, đường dẫn, ví dụ',
    '  - kind: roster',
    '    title: Danh sách ...',
    'Viết kết quả dưới dòng --- thứ hai.',
  ];
  return `---\n${comment(lines)}criterion: "${id}"\ndocuments: []\nmaterials: []\nheading: ${quote(`${id}. Tài liệu minh chứng kèm theo`)}\n---\n`;
}
