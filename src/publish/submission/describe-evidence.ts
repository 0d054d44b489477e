import type { Issue } from '../../issues/issue.ts';
import type { DossierBundle } from '../../schema/bundle.ts';
import { verdictLabels } from '../../text/labels.ts';
import { formatTarget } from '../../text/targets.ts';
import type { CriterionEvidence, EvidenceItem } from './criterion-evidence.ts';

/** Lines of a text file as Windows ends them; its editors of old show no others. */
export function toTextFile(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

/** What the folder of a criterion holds and what it does not: `danh-muc.txt`. */
export function describeCriterion({ assessment, documents, materials, missing }: CriterionEvidence): readonly string[] {
  const { criterion, target, result, verdict } = assessment;
  return [
    `Tiêu chí ${criterion.id}: ${criterion.title}`,
    ...(target === undefined ? [] : [`Chỉ tiêu: ${formatTarget(criterion, target)}`]),
    `Đánh giá: ${result?.verdictText ?? (verdict ? verdictLabels[verdict] : 'chưa có')}`,
    ...describeItems('Văn bản', documents),
    ...describeItems('Tài liệu khác', materials),
    ...(documents.length + materials.length === 0 ? ['', 'Chưa có minh chứng nào.'] : []),
    ...(missing.length > 0 ? ['', 'Còn thiếu:', ...missing.map(each => `  - ${each}`)] : []),
  ];
}

function describeItems(heading: string, items: readonly EvidenceItem[]): readonly string[] {
  if (items.length === 0) return [];
  return [
    '',
    `${heading}:`,
    ...items.flatMap(({ title, file, url }, index) => [
      `  ${index + 1}. ${title}`,
      ...(file ? [`     Tệp: ${file}`] : []),
      ...(url ? [`     Đường dẫn: ${url}`] : []),
    ]),
  ];
}

export interface Missing {
  readonly bundle: DossierBundle;
  readonly evidence: readonly CriterionEvidence[];
  /** Documents that the stage calls for and that have no number or date yet. */
  readonly unissued: readonly string[];
  /** Findings of the check. */
  readonly issues: readonly Issue[];
}

/** What stands between the dossier and a complete one: `con-thieu.txt`; says so when nothing does. */
export function describeMissing({ bundle, evidence, unissued, issues }: Missing): readonly string[] {
  const lacking = evidence.filter(({ missing }) => missing.length > 0);
  // Each missing piece stands in the list above the findings already.
  const findings = issues.filter(({ rule, severity }) => severity === 'warning' && rule !== 'evidence-present');
  const parts = [
    part('Văn bản chưa có số hoặc ngày ban hành', unissued),
    part(
      'Minh chứng phải có mà chưa có',
      lacking.flatMap(({ assessment, missing }) => missing.map(each => `Tiêu chí ${assessment.criterion.id}: ${each}`)),
    ),
    part(
      'Cảnh báo của phần kiểm tra',
      findings.map(({ file, line, message, hint }) => `${message} → ${hint} (${file}:${line})`),
    ),
  ].flat();
  const head = `Hồ sơ ${bundle.commune.id}/${bundle.id}: ${bundle.dossier.data.subject}`;
  return [head, ...(parts.length > 0 ? parts : ['', 'Không thấy thiếu gì.'])];
}

function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${heading} (${lines.length}):`, ...lines.map(line => `  - ${line}`)];
}
