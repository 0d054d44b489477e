import type { Issue } from './issue.ts';

/** A finding somebody answers for: why it stands, in which function, since when (YYYY-MM-DD). */
export interface WaivedIssue {
  readonly issue: Issue;
  readonly reason: string;
  readonly role: string;
  readonly date: string;
}
