import { assessDossier, type DossierAssessment } from '../assessment/assess-dossier.ts';
import { checkDossier } from '../check-repository.ts';
import { combineDigests, digestPath } from '../data/digest.ts';
import { loadKnownContent } from '../data/load-known-content.ts';
import { openRepository, type Repository } from '../data/repository.ts';
import type { Issue } from '../issues/issue.ts';
import type { WaivedIssue } from '../issues/waived-issue.ts';
import type { CriteriaSetBundle, DossierBundle } from '../schema/bundle.ts';
import { buildKindNames, type KindNames } from '../views/citation.ts';
import type { UnitsById } from '../views/place.ts';
import type { SectionTitles } from '../views/section-view.ts';
import { type Prepared, readPrepared } from './prepared.ts';

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
  readonly sectionTitles: SectionTitles;
  /** undefined where Astro was started without `hoso build`: then each dossier is checked when it is loaded. */
  readonly prepared: Prepared | undefined;
  /** Changes when anything changes that every page may show: sets, units, kinds, templates. */
  readonly commonDigest: string;
  loadSet(id: string): CriteriaSetBundle;
  loadDossier(commune: string, dossier: string): AssessedDossier;
  /** What the check found in a dossier, "<commune>/<dossier>", and what of it somebody answers for. */
  findingsOf(key: string): DossierFindings;
}

export interface DossierFindings {
  readonly findings: readonly Issue[];
  readonly waived: readonly WaivedIssue[];
}

let opened: SiteRepository | undefined;

/** Opens the repository once a build; a development server reads it anew for each request. */
export function siteRepository(): SiteRepository {
  if (import.meta.env.DEV) return openSite(__HOSO_ROOT__, __HOSO_PREPARED__);
  opened ??= openSite(__HOSO_ROOT__, __HOSO_PREPARED__);
  return opened;
}

function openSite(root: string, preparedFile: string): SiteRepository {
  const repository = openRepository(root);
  const { known } = loadKnownContent(repository);
  const sections = [...known.templates.values()].flatMap(template => template.sections);
  const prepared = preparedFile ? readPrepared(preparedFile) : undefined;
  let last: { readonly key: string; readonly dossier: AssessedDossier } | undefined;
  return {
    repository,
    units: new Map(known.administrativeUnits.map(unit => [unit.id, unit])),
    kinds: buildKindNames(known.documentKinds),
    sectionTitles: new Map(sections.map(({ id, title }) => [id, title])),
    prepared,
    commonDigest: combineDigests(['criteria', 'content', 'templates'].map(folder => digestPath(root, folder))),
    loadSet: id => needed(repository.loadCriteriaSet(id).value, `criteria/${id}`),
    findingsOf(key) {
      if (prepared) return { findings: prepared.findings[key] ?? [], waived: prepared.waived[key] ?? [] };
      const { issues, waived = [] } = checkDossier(repository, key, known);
      return { findings: issues, waived };
    },
    loadDossier(commune, id) {
      const key = `${commune}/${id}`;
      if (last?.key === key) return last.dossier;
      const { bundle: read, issues } = prepared
        ? { bundle: repository.loadDossier(commune, id).value, issues: prepared.findings[key] ?? [] }
        : checkDossier(repository, key, known);
      const bundle = needed(read, `communes/${key}`);
      const dossier = { bundle, assessment: assessDossier(bundle), issues };
      last = { key, dossier };
      return dossier;
    },
  };
}

/** The check runs before the site is built; whoever starts the build without it is told what to run. */
export function needed<T>(value: T | undefined, where: string): T {
  if (value === undefined) throw new Error(`${where}: có lỗi nên chưa dựng được trang. Chạy: npx hoso check ${where}`);
  return value;
}
