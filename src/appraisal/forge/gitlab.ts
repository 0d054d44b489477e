import { ask, askAll, askMaybe, byDate, decodeContent, toMoment } from './ask.ts';
import type { CommentPlace, ForgeComment, ForgeReview, ForgeSource, RequestId } from './forge-source.ts';
import {
  approvalsSchema,
  commitSchema,
  diffSchema,
  discussionSchema,
  fileSchema,
  type GitlabApprovals,
  type GitlabDiscussion,
  type GitlabMergeRequest,
  type GitlabNote,
  type GitlabPosition,
  mergeRequestSchema,
} from './gitlab-schemas.ts';
import type { Transport } from './transport.ts';

/** A merge request of GitLab. */
export function gitlabSource(transport: Transport, { repository, request, self }: RequestId): ForgeSource {
  const project = `/projects/${encodeURIComponent(repository)}`;
  const root = `${project}/merge_requests/${request}`;
  return {
    async read() {
      const merge = await ask(transport, { method: 'GET', path: root }, mergeRequestSchema);
      const diffs = await askAll(transport, `${root}/diffs?per_page=100`, diffSchema);
      const discussions = await askAll(transport, `${root}/discussions?per_page=100`, discussionSchema);
      const approvals = await askMaybe(transport, `${root}/approvals`, approvalsSchema);
      const hidden = discussions.flatMap(({ notes }) => notes.filter(isInternal)).map(idOf);
      const comments = discussions.flatMap(discussion => readDiscussion(discussion, merge)).filter(isPerson(self));
      return {
        request: {
          forge: 'gitlab',
          repository,
          request,
          url: merge.web_url,
          author: merge.author.username,
          head: merge.diff_refs?.head_sha ?? merge.sha ?? '',
          base: merge.diff_refs?.base_sha ?? '',
          files: diffs.map(({ new_path }) => new_path),
        },
        reviews: readReviews({ discussions, approvals, merge }),
        comments: comments.toSorted(byDate),
        omitted: { pending: 0, minimised: hidden.length },
        hidden,
      };
    },
    async readFile(path, commit) {
      const address = `${project}/repository/files/${encodeURIComponent(path)}?ref=${commit}`;
      const found = await askMaybe(transport, address, fileSchema);
      return found && decodeContent(found.content);
    },
    async dateOf(commit) {
      const found = await askMaybe(transport, `${project}/repository/commits/${commit}`, commitSchema);
      return found && toMoment(found.committed_date);
    },
  };
}

/** Accounts of access tokens are named by GitLab itself. */
function isPerson(self: string | undefined) {
  return ({ login }: ForgeComment) => login !== self && !/^(project|group)_\d+_bot/.test(login);
}

/** Meant for the members of the project alone, as hidden as what other forges minimise: our pages are for everybody. */
function isInternal({ system, confidential, internal }: GitlabNote): boolean {
  return !system && (confidential === true || internal === true);
}

function idOf({ id }: GitlabNote): string {
  return `note-${id}`;
}

function readDiscussion({ id, notes }: GitlabDiscussion, merge: GitlabMergeRequest): ForgeComment[] {
  const words = notes.filter(note => !note.system && !isInternal(note));
  const isResolved =
    words.some(({ resolved }) => resolved === true) && words.every(({ resolved }) => resolved !== false);
  return words.map((note, index) => ({
    id: idOf(note),
    thread: `thread-${id}`,
    login: note.author.username,
    date: toMoment(note.created_at),
    updated: toMoment(note.updated_at),
    body: note.body,
    url: `${merge.web_url}#note_${note.id}`,
    place: note.position ? placeOf(note.position) : undefined,
    // What the writer of a reply saw, nobody tells.
    commit: index === 0 ? (note.position?.head_sha ?? undefined) : undefined,
    isResolved,
    // The position follows the lines as long as it can; where it can no more, it stays with an older head.
    isOutdated: note.position?.head_sha != null && note.position.head_sha !== merge.diff_refs?.head_sha,
  }));
}

/** A line that did not change has both numbers; then the new version counts. */
function placeOf(position: GitlabPosition): CommentPlace | undefined {
  const { old_line, new_line, line_range, head_sha, base_sha, position_type } = position;
  const side = new_line == null && old_line != null ? 'old' : 'new';
  const path = (side === 'old' ? position.old_path : position.new_path) ?? position.new_path;
  if (path == null) return undefined;
  const at = { path, side, commit: head_sha ?? undefined, base: base_sha ?? undefined } as const;
  if (position_type !== 'text') return at;
  const start = side === 'old' ? line_range?.start.old_line : line_range?.start.new_line;
  const line = toNumber(side === 'old' ? old_line : new_line) ?? 0;
  // A range that begins in the other version: no one version has all of its lines.
  if (line_range && start == null) return { path, side, line };
  return { ...at, line, startLine: toNumber(start) };
}

function toNumber(line: number | string | null | undefined): number | undefined {
  return line == null ? undefined : Number(line);
}

interface ReviewSources {
  readonly discussions: readonly GitlabDiscussion[];
  readonly approvals: GitlabApprovals | undefined;
  readonly merge: GitlabMergeRequest;
}

const systemWords: Readonly<Record<string, ForgeReview['state']>> = {
  'approved this merge request': 'approved',
  'unapproved this merge request': 'dismissed',
  'requested changes': 'changes-requested',
};

/** Approvals are marks without history; the notes that GitLab itself writes tell when each was given or taken back. */
function readReviews({ discussions, approvals, merge }: ReviewSources): ForgeReview[] {
  const notes = discussions.flatMap(discussion => discussion.notes).filter(({ system }) => system);
  const standing = new Set(approvals?.approved_by.map(({ user }) => user.username));
  const told = notes.flatMap(note => readSystemNote(note, standing, approvals !== undefined));
  const dated = new Set(told.map(({ login }) => login));
  const others = (approvals?.approved_by ?? [])
    .filter(({ user }) => !dated.has(user.username))
    .map(({ user, approved_at }): ForgeReview => {
      const date = toMoment(approved_at ?? merge.updated_at);
      return { id: `approval-${user.id}`, login: user.username, state: 'approved', date };
    });
  return [...told, ...others].toSorted(byDate);
}

function readSystemNote(note: GitlabNote, standing: ReadonlySet<string>, isKnown: boolean): ForgeReview[] {
  const state = systemWords[note.body.trim().toLowerCase()];
  if (!state) return [];
  const login = note.author.username;
  // GitLab can take approvals back when commits are added, without a note.
  const isGone = state === 'approved' && isKnown && !standing.has(login);
  return [{ id: idOf(note), login, state: isGone ? 'dismissed' : state, date: toMoment(note.created_at) }];
}
