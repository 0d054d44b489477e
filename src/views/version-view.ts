/** The state of a dossier in the repository: the commit that last changed its figures, steps, documents or prose. */
export interface VersionView {
  readonly commit: string;
  /** "1a2b3c4d5e6f" */
  readonly short: string;
  /** "03/11/2023" */
  readonly date: string;
  /** "03/11/2023 (bản ghi 1a2b3c4d5e6f)" */
  readonly label: string;
}

/** `date`: as it is printed. */
export function buildVersion(commit: string, date: string): VersionView {
  const short = shortCommit(commit);
  return { commit, short, date, label: `${date} (bản ghi ${short})` };
}

/** As much of the id of a commit as nobody confuses. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 12);
}
