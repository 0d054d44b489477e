import { checkConformity } from '../check-conformity.ts';
import type { ConformException, Finding } from '../finding.ts';
import { rawDocument } from './raw-document.ts';
import { type SampleChanges, sampleDocument } from './sample-document.ts';

/** A few kinds of Annex III as `content/document-kinds.yaml` would give them. */
export const someKinds = [
  { code: 'BC', title: 'Báo cáo', isInSymbol: true },
  { code: 'KH', title: 'Kế hoạch', isInSymbol: true },
  { code: 'TTr', title: 'Tờ trình', isInSymbol: true },
  { code: 'CV', title: 'Công văn', isInSymbol: false },
];

/** Findings about a sample with the changes, as "rule severity: message | hint". */
export async function conformSample(changes: SampleChanges, exceptions: readonly ConformException[] = []) {
  const report = checkConformity(await sampleDocument(changes), { documentKinds: someKinds, exceptions });
  return report.findings.map(formatLine);
}

/** Findings of one rule about a body written as XML. */
export function conformBody(rule: string, body: string): readonly string[] {
  const report = checkConformity(rawDocument({ body }), { documentKinds: someKinds });
  return report.findings.filter(finding => finding.rule === rule).map(formatLine);
}

function formatLine({ rule, severity, message, hint }: Finding): string {
  return `${rule} ${severity}: ${message} → ${hint}`;
}
