import { assessDossier, type DossierAssessment } from './assessment/assess-dossier.ts';
import type { KnownContent } from './checks/check.ts';
import { communeChecks } from './checks/commune/commune-checks.ts';
import { contentChecks } from './checks/content/reviewer-table.ts';
import {
  type CopyWaiver,
  copyWaiversOf,
  type EvidencePrint,
  findCopies,
  printEvidence,
} from './checks/copied-evidence.ts';
import { copyRules } from './checks/copy-rules.ts';
import { criteriaSetChecks } from './checks/criteria-set/criteria-set-checks.ts';
import { applyWaivers } from './checks/dossier/apply-waivers.ts';
import { dossierChecks } from './checks/dossier/dossier-checks.ts';
import { sketchContextOf } from './checks/evidence-sketch.ts';
import type { NearCopyThresholds } from './checks/near-copies.ts';
import { runChecks } from './checks/run-checks.ts';
import { hashAttachment } from './data/hash-attachments.ts';
import type { KeptReports } from './data/kept-reports.ts';
import { loadKnownContent } from './data/load-known-content.ts';
import type { Repository } from './data/repository.ts';
import type { Scope } from './data/scope.ts';
import { compareIssues } from './issues/compare-issues.ts';
import type { Issue } from './issues/issue.ts';
import type { WaivedIssue } from './issues/waived-issue.ts';
import type { DossierBundle } from './schema/bundle.ts';
import type { DossierSummary } from './views/dossier-summary.ts';

/** Where data and rules meet: the whole check, from files to findings. */

export interface CheckReport {
  /** Files read or refused. */
  readonly files: number;
  /** Sorted by file, line, column and rule. */
  readonly issues: readonly Issue[];
  /** Dossiers, "<commune>/<dossier>", with files or entries that could not be read: some rules had to pass them over. */
  readonly unfinished?: readonly string[];
  /** Findings somebody answers for; they are not among `issues`. */
  readonly waived?: readonly WaivedIssue[];
  /** Of reports still to be merged: the evidence met, which is compared across communes when they are. */
  readonly prints?: readonly EvidencePrint[];
  /** Of reports still to be merged: who answers for copies. */
  readonly copyWaivers?: readonly CopyWaiver[];
  /** Of reports still to be merged: when two texts are nearly the same. */
  readonly nearCopies?: NearCopyThresholds;
  /** What lists show of each dossier, by "<commune>/<dossier>", where the run was asked for it. */
  readonly summaries?: Readonly<Record<string, DossierSummary>>;
  /** Digest of each dossier, where reports are kept. */
  readonly digests?: Readonly<Record<string, string>>;
}

export interface CheckedDossier extends CheckReport {
  /** undefined where the dossier cannot be used; then there are errors. */
  readonly bundle: DossierBundle | undefined;
  readonly assessment?: DossierAssessment;
}

/** Everything in the repository. Folders are listed, no file is read. */
export function wholeScope(repository: Repository): Scope {
  const communes = repository.communeIds();
  const dossiers = communes.flatMap(commune => repository.dossierIds(commune).map(id => `${commune}/${id}`));
  const templates = repository.templateIds();
  const forms = repository.formIds();
  return { criteriaSets: repository.criteriaSetIds(), communes, dossiers, templates, forms };
}

export interface CheckOptions {
  /** Hears of each dossier that is done, for progress. */
  readonly onDossier?: (done: number) => void;
  /** Where reports of dossiers are kept; without it every dossier is checked. */
  readonly kept?: KeptReports<CheckReport>;
  /** The rules of dossiers to ask, by id; all without it. What reading finds is told in any case. */
  readonly rules?: ReadonlySet<string>;
  /** Makes of a dossier what lists show of it: who wants that, too, spares reading it again. */
  readonly summarise?: (bundle: DossierBundle, assessment: DossierAssessment) => DossierSummary;
}

/** Checks the part of the repository given. */
export function checkRepository(repository: Repository, scope: Scope, options: CheckOptions = {}): CheckReport {
  const reports = [checkFoundation(repository, scope), checkDossiers(repository, scope.dossiers, options)];
  return mergeReports(reports, { isWhole: !options.rules && coversAll(repository, scope) });
}

/** Whether every dossier of the repository is among those given. */
export function coversAll(repository: Repository, { dossiers }: Scope): boolean {
  return wholeScope(repository).dossiers.length === dossiers.length;
}

/** Checks content, sets and communes: all but the dossiers. */
export function checkFoundation(repository: Repository, { criteriaSets, communes }: Scope): CheckReport {
  const { known, ...content } = loadKnownContent(repository);
  const sets = criteriaSets.map(id => checkCriteriaSet(repository, id, known));
  return mergeReports([content, checkContent(repository, known), ...sets, checkCommunes(repository, communes)]);
}

/** Checks communes without their dossiers. */
export function checkCommunes(repository: Repository, ids: readonly string[]): CheckReport {
  const { known } = loadKnownContent(repository);
  return mergeReports(ids.map(id => checkCommune(repository, id, known)));
}

/** Checks dossiers, "<commune>/<dossier>", one in memory at a time. */
export function checkDossiers(
  repository: Repository,
  keys: Iterable<string>,
  { onDossier, kept, summarise, rules }: CheckOptions = {},
): CheckReport {
  const { known } = loadKnownContent(repository);
  let [files, done] = [0, 0];
  const issues: Issue[] = [];
  const waived: WaivedIssue[] = [];
  const prints: EvidencePrint[] = [];
  const copyWaivers: CopyWaiver[] = [];
  const unfinished: string[] = [];
  const summaries: Record<string, DossierSummary> = {};
  const digests: Record<string, string> = {};
  for (const key of keys) {
    const report = kept?.recall(key) ?? reportOn(repository, key, { known, summarise, kept, rules });
    if (kept) digests[key] = kept.digestsOf(key).own;
    Object.assign(summaries, report.summaries);
    files += report.files;
    issues.push(...report.issues);
    waived.push(...(report.waived ?? []));
    unfinished.push(...(report.unfinished ?? []));
    prints.push(...(report.prints ?? []));
    copyWaivers.push(...(report.copyWaivers ?? []));
    onDossier?.(++done);
  }
  const { nearCopies } = known.vocabulary;
  return { files, issues, waived, prints, copyWaivers, nearCopies, unfinished, summaries, digests };
}

interface ReportOptions extends Pick<CheckOptions, 'summarise' | 'kept' | 'rules'> {
  readonly known: KnownContent;
}

function reportOn(repository: Repository, key: string, options: ReportOptions): CheckReport {
  const { known, summarise, kept, rules } = options;
  const { bundle, assessment, ...found } = checkDossier(repository, key, known, rules);
  const seeksCopies = !rules || [...copyRules].some(rule => rules.has(rule));
  const noted = bundle &&
    seeksCopies && {
      prints: printEvidence(bundle, sketchContextOf(bundle, known.vocabulary)),
      copyWaivers: copyWaiversOf(bundle),
    };
  const summaries = bundle && assessment && summarise ? { [key]: summarise(bundle, assessment) } : {};
  const report = { ...found, ...noted, summaries };
  kept?.keep(key, report, bundle);
  return report;
}

/**
 * One report of several, in order, with what only their dossiers together show. `isWhole`: they are all there are, so
 * what no copy needs can be told.
 */
export function mergeReports(reports: readonly CheckReport[], { isWhole = false } = {}): CheckReport {
  const unfinished = reports.flatMap(report => report.unfinished ?? []).sort();
  const copies = findCopies({
    prints: reports.flatMap(report => report.prints ?? []),
    waivers: reports.flatMap(report => report.copyWaivers ?? []),
    isWhole: isWhole && unfinished.length === 0,
    nearCopies: reports.find(report => report.nearCopies)?.nearCopies,
  });
  const issues = [...reports.flatMap(report => report.issues), ...copies.issues].sort(compareIssues);
  const files = reports.reduce((sum, report) => sum + report.files, 0);
  const waived = [...reports.flatMap(report => report.waived ?? []), ...copies.waived];
  waived.sort((left, right) => compareIssues(left.issue, right.issue));
  const summaries = Object.assign({}, ...reports.map(report => report.summaries));
  const digests = Object.assign({}, ...reports.map(report => report.digests));
  return { files, issues: withoutEchoes(issues), waived, unfinished, summaries, digests };
}

/** Where the errors of a set are told themselves, each dossier of it need not repeat that they are there. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const isTold = (file: string) => issues.some(issue => issue.file === file && issue.severity === 'error');
  const told = new Map<string, boolean>();
  return issues.filter(({ rule, related: [cause] = [] }) => {
    if (rule !== 'criteria-set-usable' || !cause) return true;
    if (!told.has(cause.file)) told.set(cause.file, isTold(cause.file));
    return !told.get(cause.file);
  });
}

/**
 * Reads and checks one dossier, "<commune>/<dossier>", by the rules given or by all; findings of its commune and set are
 * theirs, not its own.
 */
export function checkDossier(
  repository: Repository,
  key: string,
  known: KnownContent,
  rules?: ReadonlySet<string>,
): CheckedDossier {
  const [communeId = '', dossierId = ''] = key.split('/');
  const { value: bundle, issues: read, files } = repository.loadDossier(communeId, dossierId);
  const located = read.map(issue => ({
    ...issue,
    dossier: key,
    criterion: issue.criterion ?? criterionOf(issue.file),
  }));
  if (!bundle) return { bundle, files, issues: located, unfinished: [key] };
  const earlier = repository.loadEarlier(bundle);
  const siblings = () => repository.loadSiblings(bundle);
  const assessment = assessDossier(bundle);
  const hashOf = (file: string) => hashAttachment(repository.root, key, file);
  const context = { bundle, earlier, siblings, assessment, hashOf, known };
  const asked = rules ? dossierChecks.filter(({ id }) => rules.has(id)) : dossierChecks;
  const checks = bundle.isPartial ? asked.filter(check => !check.needsWhole) : asked;
  const found = runChecks(checks, context, { dossier: key, file: bundle.dossier.file });
  const unfinished = bundle.isPartial || bundle.unreadable.size > 0 ? [key] : [];
  const { issues, waived } = applyWaivers([...located, ...found].sort(compareIssues), bundle, {
    isEveryRuleAsked: rules === undefined,
  });
  return { bundle, assessment, files, issues: issues.sort(compareIssues), waived, unfinished };
}

/** The file is counted where it is read. */
function checkContent(repository: Repository, known: KnownContent): CheckReport {
  const roles = repository.loadContent('roles').value;
  return { files: 0, issues: roles ? runChecks(contentChecks, { roles, known }, { file: roles.file }) : [] };
}

function checkCriteriaSet(repository: Repository, id: string, known: KnownContent): CheckReport {
  const { value: bundle, issues } = repository.loadCriteriaSet(id);
  if (!bundle) return { files: 2, issues };
  const found = runChecks(criteriaSetChecks, { bundle, known }, { file: bundle.set.file });
  return { files: bundle.procedure ? 3 : 2, issues: [...issues, ...found] };
}

function checkCommune(repository: Repository, id: string, known: KnownContent): CheckReport {
  const { value: bundle, issues } = repository.loadCommune(id);
  if (!bundle) return { files: 1, issues };
  const found = runChecks(communeChecks, { bundle, known }, { file: bundle.commune.file });
  return { files: 1, issues: [...issues, ...found] };
}

function criterionOf(file: string): string | undefined {
  return /\/evidence\/(.+)\.md$/.exec(file)?.[1];
}
