import { assessDossier, type DossierAssessment } from '../assessment/assess-dossier.ts';
import { checkDossier } from '../check-repository.ts';
import { combineDigests, digestPath } from '../data/digest.ts';
import { openDossierDigests } from '../data/dossier-digests.ts';
import { recallDossier } from '../data/kept-dossiers.ts';
import { loadKnownContent } from '../data/load-known-content.ts';
import { openRepository, type Repository } from '../data/repository.ts';
import type { Issue } from '../issues/issue.ts';
import type { WaivedIssue } from '../issues/waived-issue.ts';
import type { CriteriaSetBundle, DossierBundle } from '../schema/bundle.ts';
import { buildKindNames, type KindNames } from '../views/citation.ts';
import type { DossierSummary } from '../views/dossier-summary.ts';
import type { UnitsById } from '../views/place.ts';
import type { SectionTitles } from '../views/section-view.ts';
import { liveNow, oncePerState } from './live.ts';
import { needed } from './needed.ts';
import { type PreparedLists, type PreparedPages, readPreparedList, readPreparedPages } from './prepared.ts';
import { summariseFiles } from './summarise.ts';

/** A dossier, what follows from it, and what is wrong with it. */
export interface AssessedDossier {
  readonly bundle: DossierBundle;
  readonly assessment: DossierAssessment;
  /** What the check found in its files. */
  readonly issues: readonly Issue[];
}

/**
 * The repository as the site needs it. What is bounded is kept (sets, units, kinds, titles); of the dossiers only
 * the last one, because its page and its open data are rendered one after the other.
 */
export interface SiteRepository {
  readonly repository: Repository;
  readonly units: UnitsById;
  readonly kinds: KindNames;
  /** undefined where Astro was started without `hoso build`: then each dossier is checked when it is loaded. */
  readonly prepared: PreparedPages | undefined;
  /** Changes when anything changes that every page may show: sets, units, kinds, templates. */
  readonly commonDigest: string;
  /** What lists show of a dossier, "<commune>/<dossier>". */
  summaryOf(key: string): DossierSummary;
  /** Digest of all that a dossier shows of itself. */
  digestOf(key: string): string;
  loadSet(id: string): CriteriaSetBundle;
  /** Those of the documents that the set asks for, in their order. */
  sectionTitlesOf(set: CriteriaSetBundle): SectionTitles;
  loadDossier(commune: string, dossier: string): AssessedDossier;
  /** What the check found in a dossier, "<commune>/<dossier>", and what of it somebody answers for. */
  findingsOf(key: string): DossierFindings;
}

export interface DossierFindings {
  readonly findings: readonly Issue[];
  readonly waived: readonly WaivedIssue[];
}

/** Opens the repository once a build; a development server opens it anew when a file has changed. */
export const siteRepository = oncePerState(openSite);

function openSite(): SiteRepository {
  const root = __HOSO_ROOT__;
  const live = liveNow()?.prepared;
  const folder = __HOSO_PREPARED__;
  const repository = openRepository(root);
  const { known } = loadKnownContent(repository);
  const prepared = live ?? (folder ? readPreparedPages(folder) : undefined);
  const digestsOf = openDossierDigests(root);
  const lists: Partial<PreparedLists> = live ?? (folder ? openLists(folder) : {});
  let commonDigest: string | undefined;
  let last: { readonly key: string; readonly dossier: AssessedDossier } | undefined;
  return {
    repository,
    units: new Map(known.administrativeUnits.map(unit => [unit.id, unit])),
    kinds: buildKindNames(known.documentKinds),
    prepared,
    get commonDigest() {
      commonDigest ??= combineDigests(['criteria', 'content', 'templates'].map(part => digestPath(root, part)));
      return commonDigest;
    },
    summaryOf: key => lists.summaries?.[key] ?? summariseFiles(repository, key),
    digestOf: key => lists.digests?.[key] ?? digestsOf(key).own,
    loadSet: id => needed(repository.loadCriteriaSet(id).value, `criteria/${id}`),
    sectionTitlesOf(set) {
      const sections = set.set.data.documents.flatMap(({ id }) => known.templates.get(id)?.sections ?? []);
      return new Map(sections.map(({ id, title }) => [id, title]));
    },
    findingsOf(key) {
      if (prepared) return { findings: prepared.findings[key] ?? [], waived: prepared.waived[key] ?? [] };
      const { issues, waived = [] } = checkDossier(repository, key, known);
      return { findings: issues, waived };
    },
    loadDossier(commune, id) {
      const key = `${commune}/${id}`;
      if (last?.key === key) return last.dossier;
      const { bundle: read, issues } = prepared
        ? { bundle: readDossier(repository, key, prepared), issues: prepared.findings[key] ?? [] }
        : checkDossier(repository, key, known);
      const bundle = needed(read, `communes/${key}`);
      const dossier = { bundle, assessment: assessDossier(bundle), issues };
      last = { key, dossier };
      return dossier;
    },
  };
}

function readDossier(repository: Repository, key: string, { dossiers }: PreparedPages): DossierBundle | undefined {
  const kept = dossiers === undefined ? undefined : recallDossier(dossiers, key, repository);
  const [commune = '', id = ''] = key.split('/');
  return kept ?? repository.loadDossier(commune, id).value;
}

/** Each list is read when it is asked for: who wants digests alone has no use for summaries. */
function openLists(folder: string): PreparedLists {
  let [summaries, digests]: [PreparedLists['summaries']?, PreparedLists['digests']?] = [];
  return {
    get summaries() {
      summaries ??= readPreparedList(folder, 'summaries');
      return summaries;
    },
    get digests() {
      digests ??= readPreparedList(folder, 'digests');
      return digests;
    },
  };
}
