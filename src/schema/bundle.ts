import type { Appraisal } from './appraisal.ts';
import type { Assignments } from './assignments.ts';
import type { Commune } from './commune.ts';
import type { CriteriaSet, Procedure } from './criteria-set.ts';
import type { CriteriaFile, Criterion } from './criterion.ts';
import type { Dossier } from './dossier.ts';
import type { Evidence, ReportSection } from './evidence.ts';
import type { DocumentRegister } from './official-document.ts';
import type { Plan } from './plan.ts';
import type { ResultsFile } from './result.ts';

/** Shapes of read data as the layers above `data` receive them. Types only. */

/** A place in a file; line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Path of a value inside a YAML file, as zod gives it: keys and list indexes. */
export type ValuePath = readonly PropertyKey[];

/** The data of one file, and where each value stands in it. `file` is relative to the repository, with "/". */
export interface Located<T> {
  readonly file: string;
  readonly data: T;
  /** Position of the value at `path`; of its nearest existing parent where the path does not exist. */
  readonly locate: (path: ValuePath) => Position;
}

/** A Markdown file: front matter, body, and the line on which the body begins. */
export interface LocatedText<T> extends Located<T> {
  readonly body: string;
  readonly bodyLine: number;
}

export interface CriteriaSetBundle {
  readonly id: string;
  readonly set: Located<CriteriaSet>;
  readonly criteria: Located<CriteriaFile>;
  readonly procedure: Located<Procedure> | undefined;
  /** The criteria by id, in the order of the set. */
  readonly byId: ReadonlyMap<string, Criterion>;
}

export interface CommuneBundle {
  readonly id: string;
  readonly commune: Located<Commune>;
  /** Names of the dossier folders, sorted. */
  readonly dossierIds: readonly string[];
}

/** What of an earlier dossier of the same commune and set the next one is compared with. */
export interface EarlierDossier {
  readonly dossier: Located<Dossier>;
  readonly results: Located<ResultsFile>;
  readonly documents: Located<DocumentRegister>;
  /** The evidence of a criterion; read when asked for. */
  readonly evidenceOf: (criterion: string) => LocatedText<Evidence> | undefined;
}

/** A dossier whose points another one takes as its index. */
export interface ScoredDossier {
  readonly id: string;
  readonly criteriaSet: CriteriaSetBundle;
  readonly dossier: Located<Dossier>;
  readonly results: Located<ResultsFile>;
}

export interface DossierBundle {
  readonly id: string;
  readonly commune: CommuneBundle;
  readonly criteriaSet: CriteriaSetBundle;
  /** Folder relative to the repository, "communes/<commune>/<dossier>". */
  readonly folder: string;
  readonly dossier: Located<Dossier>;
  readonly results: Located<ResultsFile>;
  readonly documents: Located<DocumentRegister>;
  /** Who leads which criterion, where the commune has said so. */
  readonly assignments?: Located<Assignments> | undefined;
  /** The lists of a plan, where the dossier is one. */
  readonly plan?: Located<Plan> | undefined;
  /** The dossier that `indexDossier` names; undefined where none is named or it cannot be used. */
  readonly indexDossier?: ScoredDossier | undefined;
  /** Evidence by criterion id (the file's name), in the order of the set. */
  readonly evidence: ReadonlyMap<string, LocatedText<Evidence>>;
  /** Narrative sections by file name. */
  readonly report: ReadonlyMap<string, LocatedText<ReportSection>>;
  /** Harvested appraisal by stage, the file's name. */
  readonly appraisal: ReadonlyMap<string, Located<Appraisal>>;
  /** Names of the attached files in `files/`, sorted. */
  readonly files: readonly string[];
  /** Entries that could not be used are left out of dossier, results or register; their errors stand in the findings. */
  readonly isPartial: boolean;
  /** Evidence and report files that are there but could not be used; their errors stand in the findings. */
  readonly unreadable: ReadonlySet<string>;
}
