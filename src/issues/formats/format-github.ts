import type { Issue } from '../issue.ts';
import type { Findings } from './summary.ts';

/** Workflow commands of GitHub Actions (and Forgejo Actions): one annotation a finding. */
export function formatGithub({ issues }: Findings): string {
  return issues.map(issue => `${formatCommand(issue)}\n`).join('');
}

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;

function formatCommand({ severity, file, line, column, rule, message, hint }: Issue): string {
  const properties = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
  return `::${levels[severity]} ${properties}::${escapeData(`${message}\n→ ${hint}`)}`;
}

/** Escapes as the runner's toolkit reads them back: text from a dossier must not start another command. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
