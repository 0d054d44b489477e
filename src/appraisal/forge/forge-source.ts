import type { Forge } from '../../schema/appraisal.ts';
import { Refusal } from '../../text/refusal.ts';

/** What the three forges have in common, as the harvest needs it. Dates are moments in UTC, "2024-11-20T08:15:00Z". */
export interface ForgeRequest {
  readonly forge: Forge;
  readonly repository: string;
  readonly request: number;
  readonly url: string;
  readonly author: string;
  /** Last commit of the request, and the commit of the target branch it is compared with. */
  readonly head: string;
  readonly base: string;
  /** Paths of the files it changes, from the top of the git repository. */
  readonly files: readonly string[];
}

export interface ForgeReview {
  readonly id: string;
  readonly login: string;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed';
  readonly commit?: string | undefined;
  readonly date: string;
}

export interface RequestId {
  /** "owner/name", or of GitLab the whole path. */
  readonly repository: string;
  readonly request: number;
  /** Login under which we answer on forges that do not mark programs: what it says is nobody's opinion. */
  readonly self?: string | undefined;
}

/** Where a comment stands; `line` is missing for a comment on a whole file. */
export interface CommentPlace {
  readonly path: string;
  readonly side: 'old' | 'new';
  readonly line?: number | undefined;
  readonly startLine?: number | undefined;
  /** The commit of the request that the comment was written on. */
  readonly commit?: string | undefined;
  /** The commit it was compared with, where the forge tells: lines of the old side are lines there. */
  readonly base?: string | undefined;
  readonly hunk?: string | undefined;
}

export interface ForgeComment {
  readonly id: string;
  /** Comments of one thread share it. */
  readonly thread: string;
  readonly login: string;
  readonly date: string;
  /** When the forge last touched it: by an edit, but also by resolving, dismissing or an upgrade of its own. */
  readonly updated: string;
  /** When the present wording was written, where the forge tells that and it is not the first. */
  readonly edited?: string | undefined;
  /** Who wrote the present wording, where the forge tells. */
  readonly editor?: string | undefined;
  readonly body: string;
  readonly url?: string | undefined;
  readonly place?: CommentPlace | undefined;
  /** Commit the words were written on, where the forge tells. */
  readonly commit?: string | undefined;
  readonly isResolved: boolean;
  /** undefined where the forge does not tell. */
  readonly isOutdated: boolean | undefined;
}

export interface ForgeAnswer {
  readonly request: ForgeRequest;
  readonly reviews: readonly ForgeReview[];
  /** In the order of their dates; pending and minimised (of GitLab: internal) ones are left out. */
  readonly comments: readonly ForgeComment[];
  readonly omitted: { readonly pending: number; readonly minimised: number };
  /** Ids of the minimised ones: left out is not deleted. */
  readonly hidden: readonly string[];
}

/** One request of a forge. Throws `ForgeFault` where the forge does not answer or answers what we do not know. */
export interface ForgeSource {
  read(): Promise<ForgeAnswer>;
  /** Text of a file at a commit that the clone lacks; undefined where the forge has it no more either. */
  readFile(path: string, commit: string): Promise<string | undefined>;
  /** When a commit was made that the clone lacks, as one from a fork; undefined where the forge does not know it. */
  dateOf(commit: string): Promise<string | undefined>;
}

/** Why a forge cannot be read, in Vietnamese, with what to do. */
export class ForgeFault extends Refusal {}
