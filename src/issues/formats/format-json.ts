import { fingerprintsOf, shortFingerprint } from '../fingerprints.ts';
import { type Findings, summarise } from './summary.ts';

/** Findings for programs; the shape is stable (see the guide of `hoso check`). */
export function formatJson(findings: Findings): string {
  const codes = fingerprintsOf(findings.issues).map(shortFingerprint);
  const issues = findings.issues.map((issue, index) => ({
    rule: issue.rule,
    severity: issue.severity,
    file: issue.file,
    line: issue.line,
    column: issue.column,
    dossier: issue.dossier ?? null,
    criterion: issue.criterion ?? null,
    message: issue.message,
    hint: issue.hint,
    related: issue.related ?? [],
    fingerprint: codes[index],
  }));
  return `${JSON.stringify({ summary: summarise(findings), issues }, null, 2)}\n`;
}
