/** error: the file cannot be used; warning: the dossier contradicts itself or its set; info: style. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** A second place that explains a finding. */
export interface RelatedPlace {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/**
 * The one type of every finding. `file` is relative to the repository with "/"; `line` and `column` count from 1.
 * `message` says what is wrong with label, key and actual value; `hint` says what to do, with an example value.
 */
export interface Issue {
  /** Stable id of the rule; the anchor of the guide. */
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** "<commune>/<dossier>", where the finding belongs to a dossier. */
  readonly dossier?: string | undefined;
  readonly criterion?: string | undefined;
  readonly message: string;
  readonly hint: string;
  readonly related?: readonly RelatedPlace[] | undefined;
}
