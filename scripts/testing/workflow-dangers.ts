import { CORE_SCHEMA, load } from 'js-yaml';

/** What of a workflow can be read without knowing the forge. */
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly 'timeout-minutes'?: number;
  readonly 'runs-on'?: string;
  readonly steps?: readonly Step[];
  readonly uses?: string;
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

export interface WorkflowRules {
  /** Rights to write that a job may hold: "comment/comment pull-requests". */
  readonly writes: readonly string[];
  /** Forgejo has no permissions to declare, and its main-branch runs come from `pull_request_target`. */
  readonly isForgejo?: boolean;
}

/** The dangers of a workflow, each in a few words; empty for one that is fit to run on a stranger's request. */
export function findDangers(name: string, text: string, rules: WorkflowRules): string[] {
  const workflow = load(text, { schema: CORE_SCHEMA }) as Workflow;
  const jobs = Object.entries(workflow.jobs ?? {});
  return [
    ...dangersOfTriggers(workflow, rules),
    ...dangersOfText(text),
    ...(rules.isForgejo || isEmptyObject(workflow.permissions) ? [] : ['permissions of the workflow are not {}']),
    ...jobs.flatMap(([id, job]) => dangersOfJob(`${name}/${id}`, job, rules).map(danger => `${id}: ${danger}`)),
  ];
}

function dangersOfTriggers({ on }: Workflow, { isForgejo }: WorkflowRules): string[] {
  const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on ?? {});
  return triggers.includes('pull_request_target') && !isForgejo ? ['pull_request_target'] : [];
}

function dangersOfText(text: string): string[] {
  const unnamed = text.split('\n').filter(line => /^\s*(- )?uses:/.test(line) && !/# v\d+\.\d+\.\d+$/.test(line));
  return [
    ...unnamed.map(line => `no version beside ${line.trim()}`),
    ...(/\bsecrets\b/.test(text.replace(/^\s*#.*$/gm, '')) ? ['secrets'] : []),
  ];
}

function dangersOfJob(key: string, job: Job, { writes, isForgejo }: WorkflowRules): string[] {
  const steps = job.steps ?? [];
  const rights = typeof job.permissions === 'object' ? Object.entries(job.permissions) : [];
  const written = rights.filter(([, right]) => right === 'write').map(([scope]) => scope);
  const meetsRequest = steps.some(({ run = '' }) => /request-fetch|refs\/(hoso|pull)/.test(run));
  return [
    ...(job.uses === undefined ? [] : ['a workflow of others']),
    ...(typeof job.permissions === 'object' || isForgejo ? [] : ['permissions of the job are not listed']),
    ...written.filter(scope => !writes.includes(`${key} ${scope}`)).map(scope => `may write ${scope}`),
    ...(written.length > 0 && meetsRequest ? ['meets the request with rights to write'] : []),
    ...(typeof job['timeout-minutes'] === 'number' ? [] : ['no time limit']),
    ...(/^(ubuntu-latest|docker)$/.test(job['runs-on'] ?? '') ? [] : ['a machine of its own']),
    ...steps.flatMap(dangersOfStep),
  ];
}

function dangersOfStep({ uses = '', run = '', with: inputs = {} }: Step): string[] {
  const isCheckout = /actions\/checkout@/.test(uses);
  const ref = inputs.ref;
  return [
    ...(uses !== '' && !/^[^@]+@[0-9a-f]{40}$/.test(uses) ? [`${uses} is not pinned`] : []),
    ...(/^(https:\/\/data\.forgejo\.org\/|)actions\//.test(uses) || uses === '' ? [] : [`${uses} is of others`]),
    ...(/actions\/(cache|github-script)/.test(uses) ? [`${uses} keeps or runs what it is given`] : []),
    ...(isCheckout && inputs['persist-credentials'] !== false ? ['checkout leaves its token behind'] : []),
    ...(isCheckout && inputs.repository !== undefined ? ['checkout of another repository'] : []),
    ...(isCheckout && ref !== undefined && ref !== baseCommit ? [`checkout of ${String(ref)}`] : []),
    ...('run-id' in inputs || 'github-token' in inputs ? ['artifact of another run'] : []),
    ...(run.includes('${{') ? ['an expression inside run'] : []),
    ...(/\bnpm (ci|i|install)\b/.test(run) && run.trim() !== 'npm ci --ignore-scripts' ? ['scripts of packages'] : []),
    ...(/\bnpx (?!hoso )|\b(curl|wget|eval|sudo)\b|\bgit (checkout|switch|merge|worktree)\b/.test(run)
      ? ['a command beside hoso']
      : []),
  ];
}

/** The one expression a checkout may name. */
const baseCommit = ['$', '{{ github.event.pull_request.base.sha }}'].join('');

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
