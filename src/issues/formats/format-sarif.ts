import { identitiesOf } from '../fingerprints.ts';
import type { Issue } from '../issue.ts';
import type { Findings } from './summary.ts';

/** Id and title of each rule, for the viewer of a forge. */
export interface RuleDescription {
  readonly id: string;
  readonly title: string;
}

/** SARIF 2.1.0 (OASIS), for the code-scanning view of forges. Rules without a description list their id alone. */
export function formatSarif({ issues }: Findings, descriptions: readonly RuleDescription[]): string {
  const titles = new Map(descriptions.map(({ id, title }) => [id, title]));
  const ids = [...new Set([...titles.keys(), ...issues.map(({ rule }) => rule)])].sort();
  const rules = ids.map(id => ({ id, shortDescription: { text: titles.get(id) ?? id } }));
  const identities = identitiesOf(issues);
  const run = {
    tool: { driver: { name: 'Hồ Sơ Số', rules } },
    columnKind: 'utf16CodeUnits',
    results: issues.map((issue, index) => toResult(issue, identities[index] ?? '')),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

function toResult(issue: Issue, fingerprint: string) {
  const { rule, severity, file, line, column, message, hint, related = [] } = issue;
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: `${message} ${hint}` },
    locations: [toLocation({ file, line, column })],
    relatedLocations: related.map(place => ({ ...toLocation(place), message: { text: place.message } })),
    partialFingerprints: { 'hoso/v2': fingerprint },
  };
}

function toLocation({ file, line, column }: { file: string; line: number; column?: number }) {
  const region = { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
  return { physicalLocation: { artifactLocation: { uri: toUri(file) }, region } };
}

/** A relative reference (RFC 3986): "#" and "?" belong to the name. */
function toUri(file: string): string {
  return file
    .split('/')
    .map(part => encodeURIComponent(part.toWellFormed()))
    .join('/');
}
