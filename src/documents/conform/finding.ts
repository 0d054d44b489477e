import type { Anatomy } from './anatomy/anatomy.ts';
import type { DocumentKind } from './document-kind.ts';
import type { DocumentModel, Paragraph } from './model/document-model.ts';

/** violation: the file breaks a point of Annex I; information: worth a look, or an exception with its reason. */
export type FindingSeverity = 'violation' | 'information';

export interface Finding {
  /** Id of the rule, for example "G3". */
  readonly rule: string;
  readonly severity: FindingSeverity;
  /** Vietnamese: what, the actual value, where. */
  readonly message: string;
  /** What to do, with an example value. */
  readonly hint: string;
  /** The point of Decree 30/2020/NĐ-CP the rule stands on; undefined where it stands on none. */
  readonly article: string | undefined;
  readonly location: FindingLocation;
}

export interface FindingLocation {
  /** "word/document.xml", a header part, or "" where something is missing altogether. */
  readonly part: string;
  /** Numbers of the paragraphs concerned, from 1; empty for pages and missing elements. */
  readonly paragraphs: readonly number[];
  readonly text: string;
}

export interface ConformReport {
  readonly summary: { readonly violations: number; readonly informations: number };
  readonly findings: readonly Finding[];
}

/** A place where another binding form differs from the Decree ("the provincial form wins"). */
export interface ConformException {
  readonly rule: string;
  readonly reason: string;
}

export interface ConformOptions {
  /** Abbreviations of Annex III, part I; without them the kind of document is guessed and not compared. */
  readonly documentKinds?: readonly DocumentKind[];
  readonly exceptions?: readonly ConformException[];
  /** The exceptions of the template that the file itself names, asked for where `exceptions` is not given. */
  readonly exceptionsOf?: (templateId: string) => readonly ConformException[];
}

/** What a rule sees. */
export interface CheckedDocument {
  readonly model: DocumentModel;
  readonly anatomy: Anatomy;
  readonly kinds: readonly DocumentKind[];
}

/** What a rule reports; the same message at several paragraphs becomes one finding. */
export interface Problem {
  /** Without place and without a full stop at the end. */
  readonly message: string;
  readonly hint: string;
  /** Default "violation". */
  readonly severity?: FindingSeverity;
  readonly paragraph?: Paragraph;
  /** Place in words where there is no paragraph to point at. */
  readonly place?: string;
}

export interface Rule {
  readonly id: string;
  /** Vietnamese name. */
  readonly title: string;
  /** "điểm a khoản 1 Mục II Phần I Phụ lục I"; undefined for what the Decree takes for granted. */
  readonly article: string | undefined;
  readonly check: (document: CheckedDocument) => readonly Problem[];
}
