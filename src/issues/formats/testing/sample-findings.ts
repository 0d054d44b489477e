import type { Issue } from '../../issue.ts';
import type { Findings } from '../summary.ts';

/** One finding of each severity, in two files, one of them with a second place. */
export const sampleIssues: readonly Issue[] = [
  {
    rule: 'value-in-range',
    severity: 'error',
    file: 'communes/xa-thu/2023/results.yaml',
    line: 14,
    column: 5,
    dossier: 'xa-thu/2023',
    criterion: '1.2',
    message: 'Kết quả (value) của tiêu chí 1.2 là 140, phải từ 0 đến 100.',
    hint: 'Ghi tỷ lệ phần trăm, ví dụ 99.67.',
  },
  {
    rule: 'document-unique',
    severity: 'warning',
    file: 'communes/xa-thu/2023/results.yaml',
    line: 121,
    column: 17,
    dossier: 'xa-thu/2023',
    message: 'Mã văn bản "cv-152" đã dùng ở dòng 21.',
    hint: 'Đặt mã khác cho văn bản này.',
    related: [{ file: 'communes/xa-thu/2023/documents.yaml', line: 21, message: 'Văn bản dùng mã này lần đầu.' }],
  },
  {
    rule: 'text-nfc',
    severity: 'info',
    file: 'communes/xa-thu/commune.yaml',
    line: 3,
    column: 1,
    message: 'Chữ «Thử» gõ bằng dấu rời.',
    hint: 'Gõ lại.',
  },
];

export const sampleFindings: Findings = { files: 63, issues: sampleIssues };

/** The first finding with other words, as a dossier could bring them in. */
export function findingWith(changes: Partial<Issue>): Findings {
  const [first] = sampleIssues;
  if (!first) throw new Error('no sample');
  return { files: 1, issues: [{ ...first, ...changes }] };
}
