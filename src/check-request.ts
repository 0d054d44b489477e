import type { StageStanding } from './appraisal/policy/standing.ts';
import { standingsOf } from './appraisal-standing.ts';
import { assessDossier } from './assessment/assess-dossier.ts';
import { compareResults } from './changes/compare-results.ts';
import { checkForms } from './check-forms.ts';
import { type CheckReport, checkRepository, mergeReports, wholeScope } from './check-repository.ts';
import { checkTemplates } from './check-templates.ts';
import { type ChangedEntry, listChangedEntries } from './data/changed-entries.ts';
import { loadYaml } from './data/load-file.ts';
import { openRepository, type Repository } from './data/repository.ts';
import { type Scope, scopeOfChanges } from './data/scope.ts';
import { withRevision } from './data/with-revision.ts';
import { type Harvested, readHarvested, withHarvested } from './harvested-appraisal.ts';
import type { Issue } from './issues/issue.ts';
import { compareFindings } from './requests/compare-findings.ts';
import type { DossierReport, RequestReport, VerdictNumbers } from './requests/request-report.ts';
import type { DossierBundle } from './schema/bundle.ts';

/** Where git, data and rules meet: what a request changes, told from two commits, without a work tree of either. */

export interface RequestSource {
  readonly root: string;
  /** Commits, as hashes: where the request parted from its base, and its newest. */
  readonly base: string;
  readonly head: string;
  /** Is lent the request's data while they are there, with the keys of the dossiers it touches. */
  readonly use?: (repository: Repository, dossiers: readonly string[]) => Promise<void>;
}

/** Checks what a request touches, before and after. Costs what it touches; throws GitFault where git cannot answer. */
export async function checkRequest({ root, base, head, use }: RequestSource): Promise<RequestReport> {
  const entries = await listChangedEntries(root, base, head);
  const paths = pathsFor(entries);
  const read = (commit: string, then: (repository: Repository) => Promise<State>) =>
    withRevision({ root, commit, paths }, folder => then(openRepository(folder)));
  const keys = touchedDossiers(entries);
  const before = await read(base, async repository => readState(repository, { entries, keys }));
  const after = await read(head, async repository => {
    const state = readState(repository, { entries, keys });
    await use?.(
      repository,
      keys.filter(key => state.dossiers.has(key)),
    );
    return state;
  });
  const harvested = new Map(await Promise.all(keys.map(async key => [key, await readHarvested(root, key)] as const)));
  const { fresh, known, gone } = compareFindings(before.report.issues, after.report.issues);
  return {
    base,
    head,
    changedFiles: entries.length,
    files: after.report.files,
    dossiers: keys.map(key =>
      buildDossier({ key, entries, before, after, harvested: harvested.get(key) ?? new Map() }),
    ),
    fresh,
    known,
    gone,
    unfinished: after.report.unfinished ?? [],
  };
}

const foundation = /^(criteria|content|templates)\//;

/** What has to be read: the communes touched, whole; all of them where something changed on which all may rest. */
function pathsFor(entries: readonly ChangedEntry[]): readonly string[] {
  const communes = entries.flatMap(({ path }) => /^communes\/[^/]+/.exec(path)?.[0] ?? []);
  const touched = entries.some(({ path }) => foundation.test(path)) ? ['communes'] : [...new Set(communes)];
  return ['criteria', 'content', 'templates', ...touched];
}

/** "<commune>/<dossier>" of every dossier in which a file changed, sorted. */
function touchedDossiers(entries: readonly ChangedEntry[]): string[] {
  const keys = entries.flatMap(({ path }) => /^communes\/([^/]+\/[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(keys)].sort();
}

interface State {
  readonly report: CheckReport;
  readonly dossiers: ReadonlyMap<string, DossierState>;
}

interface DossierState {
  readonly bundle: DossierBundle | undefined;
  readonly results: ReturnType<typeof loadYaml<'results'>>['value'];
}

interface Touched {
  readonly entries: readonly ChangedEntry[];
  readonly keys: readonly string[];
}

function readState(repository: Repository, { entries, keys }: Touched): State {
  const files = entries.map(({ path }) => path).filter(path => /^(communes|criteria|content|templates)\//.test(path));
  const scope: Scope = scopeOfChanges(repository, files, () => wholeScope(repository));
  const report = mergeReports([
    checkRepository(repository, scope),
    checkTemplates(repository, scope.templates),
    ...(scope.forms.length > 0 ? [checkForms(repository, scope.forms)] : []),
  ]);
  const there = keys.filter(key => {
    const [commune = '', dossier = ''] = key.split('/');
    return repository.communeIds().includes(commune) && repository.dossierIds(commune).includes(dossier);
  });
  const dossiers = there.map(key => {
    const [commune = '', dossier = ''] = key.split('/');
    const results = loadYaml(repository.root, `communes/${key}/results.yaml`, 'results').value;
    return [key, { bundle: repository.loadDossier(commune, dossier).value, results }] as const;
  });
  return { report, dossiers: new Map(dossiers) };
}

interface DossierInput {
  readonly key: string;
  readonly entries: readonly ChangedEntry[];
  readonly before: State;
  readonly after: State;
  readonly harvested: Harvested;
}

function buildDossier({ key, entries, before, after, harvested }: DossierInput): DossierReport {
  const [old, now] = [before.dossiers.get(key), after.dossiers.get(key)];
  const standings = now?.bundle ? standingsOf(withHarvested(now.bundle, harvested)) : [];
  const evidence = entries.flatMap(({ path }) =>
    path.startsWith(`communes/${key}/evidence/`) ? (/([^/]+)\.md$/.exec(path)?.[1] ?? []) : [],
  );
  return {
    key,
    title: now?.bundle ? titleOf(now.bundle) : key,
    isNew: old === undefined,
    isRemoved: now === undefined,
    results: compareResults(old?.results?.data, now?.results?.data),
    evidence,
    others: old && now ? otherFiles(key, entries) : [],
    sound: now?.bundle ? soundCriteria(now.bundle, after.report.issues) : [],
    again: now?.bundle ? criteriaToAppraiseAgain(now.bundle, standings) : [],
    concludeAgain: standings.flatMap(each => (each.conclusion && !each.isConclusionCurrent ? [each.title] : [])),
    total: now?.bundle?.criteriaSet.byId.size,
    before: old?.bundle && countVerdicts(old.bundle),
    after: now?.bundle && countVerdicts(now.bundle),
  };
}

/** Beside results and evidence, which are told criterion by criterion. */
function otherFiles(key: string, entries: readonly ChangedEntry[]): string[] {
  const folder = `communes/${key}/`;
  const names = entries.flatMap(({ path }) => (path.startsWith(folder) ? path.slice(folder.length) : []));
  return names.filter(name => name !== 'results.yaml' && !/^evidence\/[^/]+\.md$/.test(name)).sort();
}

/** In any of the steps harvested so far, in the order of the set. */
function criteriaToAppraiseAgain(bundle: DossierBundle, standings: readonly StageStanding[]): string[] {
  const criteria = standings.flatMap(standing => standing.criteria);
  const again = new Set(criteria.filter(({ state }) => state === 'again').map(({ criterion }) => criterion));
  return [...bundle.criteriaSet.byId.keys()].filter(id => again.has(id));
}

function titleOf({ commune, dossier }: DossierBundle): string {
  const { kind, name } = commune.commune.data;
  return `${kind} ${name}, ${dossier.data.period.title}`;
}

function countVerdicts(bundle: DossierBundle): VerdictNumbers {
  return assessDossier(bundle).counts;
}

function soundCriteria(bundle: DossierBundle, issues: readonly Issue[]): string[] {
  const key = `${bundle.commune.id}/${bundle.id}`;
  const faulty = new Set(
    issues
      .filter(({ dossier, severity }) => dossier === key && severity !== 'info')
      .flatMap(({ criterion }) => criterion ?? []),
  );
  const withResult = new Set(bundle.results.data.results.map(({ criterion }) => criterion));
  return [...bundle.criteriaSet.byId.keys()].filter(id => withResult.has(id) && !faulty.has(id));
}
