import type { CriteriaSet } from '../schema/criteria-set.ts';
import { fillIn } from './fill-in-mark.ts';
import { sampleCriteria } from './sample-criteria.ts';
import { comment, quote, switchedOff } from './yaml-text.ts';

export interface NewSet {
  readonly kind: CriteriaSet['kind'];
  /** Key of the first period, e.g. "2026". */
  readonly period: string;
  /** Ids of the templates in the repository, for the list of documents. */
  readonly templates: readonly string[];
  /** Id of the role that assesses itself; undefined where content/roles.yaml names none: then no procedure is written. */
  readonly role: string | undefined;
}

/** The files of a new criteria set: name -> text. Small and valid, each of its entries a sample to be replaced. */
export function newSet(options: NewSet): ReadonlyMap<string, string> {
  const files = new Map([
    ['set.yaml', setText(options)],
    ['criteria.yaml', criteriaText(options)],
  ]);
  if (options.role !== undefined) files.set('procedure.yaml', procedureText(options.role, options.period));
  return files;
}

const kindNames: Readonly<Record<CriteriaSet['kind'], string>> = {
  threshold: 'có mức đạt theo năm',
  indicator: 'chỉ tiêu giao, có công thức tính',
  scored: 'chấm điểm',
};

function setText({ kind, period, templates }: NewSet): string {
  const sample = sampleCriteria(kind, period);
  const pillars = sample.pillars.map(({ id, title, criteria, points }) =>
    [
      `  - id: ${quote(id)}\n`,
      `    title: ${quote(title)}\n`,
      `    criteria: ${criteria}\n`,
      points === undefined ? '' : `    points: ${points}\n`,
    ].join(''),
  );
  return [
    `# Bộ tiêu chí mới, kiểu ${kind} (${kindNames[kind]}). Sửa các chỗ ghi "(điền ...)" theo văn bản, rồi chạy: npx hoso check\n`,
    '# yaml-language-server: $schema=../../schemas/criteria-set.schema.json\n',
    `title: ${quote(fillIn('tên bộ tiêu chí, nguyên văn'))}\n`,
    `shortTitle: ${quote(fillIn('tên ngắn của bộ tiêu chí'))}\n`,
    `kind: ${kind}\n`,
    comment(['Văn bản ban hành bộ tiêu chí; bỏ dấu # ở dòng cần điền.']),
    'decision:\n',
    '  id: van-ban-ban-hanh\n',
    '  kind: QĐ\n',
    switchedOff([`documentNumber: 01/QĐ-UBND`, `date: ${period.slice(0, 4)}-01-15`, 'issuer: UBND tỉnh ...'], 2),
    `  subject: ${quote(fillIn('trích yếu của văn bản'))}\n`,
    comment(['Các kỳ (năm) có chỉ tiêu; mỗi kỳ đặt trong dấu nháy.']),
    `periods:\n  - ${quote(period)}\n`,
    pointsText(sample.points),
    comment(['Các nhóm; criteria: số tiêu chí mà văn bản nêu cho nhóm, không nêu thì bỏ dòng này.']),
    `pillars:\n${pillars.join('')}`,
    comment([
      `Văn bản phải lập ở từng bước. Các mẫu hiện có: ${templates.join(', ') || 'chưa có'}. Cần thì xóa dấu [] ở dòng dưới, bỏ dấu # ở các dòng sau.`,
    ]),
    'documents: []\n',
    switchedOff([`  - id: ${templates[0] ?? 'ten-mau'}`, '    stage: self-assessment']),
  ].join('');
}

function pointsText(points: number | undefined): string {
  if (points === undefined) return '';
  return `${comment(['Tổng điểm mà văn bản nêu; bằng tổng điểm các nhóm và tổng điểm các tiêu chí.'])}points: ${points}\n`;
}

function criteriaText({ kind, period }: NewSet): string {
  return [
    '# Các tiêu chí, theo thứ tự của văn bản. Tên, số và mức dưới đây là ví dụ: sửa theo văn bản, chép mục cho đủ tiêu chí.\n',
    '# Mã tiêu chí và năm luôn đặt trong dấu nháy.\n',
    '# yaml-language-server: $schema=../../schemas/criteria.schema.json\n',
    sampleCriteria(kind, period).text,
  ].join('');
}

function procedureText(role: string, period: string): string {
  return [
    '# Hồ sơ, trình tự: các bước theo thứ tự; role là mã vai trò trong content/roles.yaml.\n',
    '# yaml-language-server: $schema=../../schemas/procedure.schema.json\n',
    `source: ${quote(fillIn('văn bản quy định trình tự'))}\n`,
    `validFrom: ${period.slice(0, 4)}-01-01\n`,
    `dossierContents:\n  - ${quote(fillIn('thành phần hồ sơ, nguyên văn'))}\n`,
    'stages:\n',
    '  - id: self-assessment\n',
    '    title: Tự đánh giá\n',
    `    role: ${role}\n`,
    `    text:\n      - ${quote(fillIn('nội dung của bước, nguyên văn'))}\n`,
  ].join('');
}
