import type { DossierAssessment } from '../assessment/assess-dossier.ts';
import type { RelatedPlace, Severity } from '../issues/issue.ts';
import type {
  CommuneBundle,
  CriteriaSetBundle,
  DossierBundle,
  EarlierDossier,
  Located,
  ValuePath,
} from '../schema/bundle.ts';
import type { AdministrativeUnits, DocumentKinds, Glossary, Roles, Template } from '../schema/content.ts';
import type { Dossier } from '../schema/dossier.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

/**
 * One rule: one file, one id, one test, one entry of the guide. A check is a function from data to findings; it
 * never prints, exits or reads the disk.
 */
export interface Check<Context> {
  /** Stable; the anchor of the guide. */
  readonly id: string;
  readonly severity: Severity;
  /** What the rule asks for, one Vietnamese sentence. */
  readonly title: string;
  /** Why it matters, for the guide: one or two Vietnamese sentences an official accepts. */
  readonly why?: string;
  /** A wrong and a right piece of a file, for the guide. */
  readonly example?: { readonly wrong: string; readonly right: string };
  /** The rule counts or misses things, and would accuse wrongly where unusable entries were left out. */
  readonly needsWhole?: boolean;
  readonly find: (context: Context) => Iterable<Finding>;
}

/** What a check found: where, what is wrong (label, key, actual value), what to do (with an example value). */
export interface Finding {
  readonly at: Pick<Located<unknown>, 'file' | 'locate'>;
  /** The value the finding is about. */
  readonly path?: ValuePath;
  /** The line, where the finding is about a line of prose. */
  readonly line?: number;
  readonly criterion?: string;
  readonly message: string;
  readonly hint: string;
  readonly related?: readonly RelatedPlace[];
  /** Where one finding of a rule weighs less than the rule says. */
  readonly severity?: Severity;
}

/** What the repository knows beside the dossier; empty where a content file is missing. */
export interface KnownContent {
  readonly documentKinds: DocumentKinds['kinds'];
  readonly administrativeUnits: AdministrativeUnits['units'];
  readonly roles: Roles['roles'];
  readonly reviewers: Roles['reviewers'];
  readonly glossary: Glossary['terms'];
  readonly vocabulary: Vocabulary;
  readonly templates: ReadonlyMap<string, Template>;
}

export interface DossierContext {
  readonly bundle: DossierBundle;
  /** The dossier before this one, of the same commune and set. */
  readonly earlier?: EarlierDossier | undefined;
  /** The dossier.yaml of the other dossiers of the commune, of whatever set and period. */
  readonly siblings?: () => readonly Located<Dossier>[];
  readonly assessment: DossierAssessment;
  /** SHA-256 of an attached file by the path the register names; undefined where its bytes are not at hand. */
  readonly hashOf?: (file: string) => string | undefined;
  readonly known: KnownContent;
}

export interface CriteriaSetContext {
  readonly bundle: CriteriaSetBundle;
  readonly known: KnownContent;
}

export interface CommuneContext {
  readonly bundle: CommuneBundle;
  readonly known: KnownContent;
}

/** content/roles.yaml as a file of its own, beside what it refers to. */
export interface ContentContext {
  readonly roles: Located<Roles>;
  readonly known: KnownContent;
}
