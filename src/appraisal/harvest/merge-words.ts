import type { AppraisalCommand, AppraisalComment, AppraisalReply } from '../../schema/appraisal.ts';

const editedAfterHarvest =
  'Ý kiến đã được sửa sau khi thu nhận; lệnh đã thu nhận vẫn có hiệu lực, muốn đổi thì viết lệnh trong một ý kiến mới.';

/**
 * What is kept of words harvested before, and what is added. Commands in force stay: whoever may edit comments at the
 * forge could otherwise change an appraisal after the fact. A new wording adds a version.
 */
export function mergeWords<T extends AppraisalReply>(old: T, fresh: T): T {
  const isKnownAuthor = old.author.role !== undefined || old.author.isRequestAuthor;
  const hasCommands = old.commands.length > 0;
  const isEdited = old.hash !== fresh.hash;
  const isContradicted = hasCommands && !isSameCommands(old.commands, fresh.commands);
  const { editedAt: _, ...rest } = fresh;
  const editedAt = isEdited ? fresh.editedAt : old.editedAt;
  const version = { date: old.editedAt ?? old.date, body: old.body, hash: old.hash };
  return {
    ...(rest as T),
    ...(editedAt !== undefined && { editedAt }),
    author: isKnownAuthor ? old.author : fresh.author,
    date: old.date,
    commands: hasCommands ? old.commands : fresh.commands,
    refused: isEdited && isContradicted ? [...fresh.refused, editedAfterHarvest] : keepRefused(old, fresh),
    versions: isEdited ? [...old.versions, version] : old.versions,
  };
}

/** The words of a comment that is no longer at the forge stay, and stay in force. */
export function markDeleted<T extends AppraisalReply>(old: T): T {
  return { ...old, isDeleted: true };
}

export function mergeComments(old: AppraisalComment, fresh: AppraisalComment): AppraisalComment {
  // A person who names the criterion has attached it, also without saying how.
  const isAnchored = old.anchor.how !== 'none' || old.criterion !== undefined;
  const { criterion: _, ...rest } = mergeWords(old, fresh);
  const criterion = isAnchored ? old.criterion : fresh.criterion;
  return {
    ...rest,
    ...(criterion !== undefined && { criterion }),
    anchor: isAnchored ? old.anchor : fresh.anchor,
    replies: mergeLists(old.replies, fresh.replies, { merge: mergeWords, missing: markDeleted }),
    ...(old.isInReport !== undefined && { isInReport: old.isInReport }),
  };
}

interface MergeRules<T> {
  readonly merge: (old: T, fresh: T) => T;
  /** What becomes of an old entry that the fresh ones lack. */
  readonly missing: (old: T) => T;
}

/** Old entries in their order, merged with the fresh ones of the same id; then what is new. */
export function mergeLists<T extends { readonly id: string }>(
  old: readonly T[],
  fresh: readonly T[],
  { merge, missing }: MergeRules<T>,
): T[] {
  const freshById = new Map(fresh.map(each => [each.id, each]));
  const oldIds = new Set(old.map(({ id }) => id));
  const kept = old.map(each => {
    const same = freshById.get(each.id);
    return same ? merge(each, same) : missing(each);
  });
  return [...kept, ...fresh.filter(({ id }) => !oldIds.has(id))];
}

/** A note about an edit stays as long as the wording does. */
function keepRefused(old: AppraisalReply, fresh: AppraisalReply): readonly string[] & string[] {
  const isUnchanged = old.hash === fresh.hash && old.commands.length > 0;
  return [...(isUnchanged ? old.refused : fresh.refused)];
}

function isSameCommands(left: readonly AppraisalCommand[], right: readonly AppraisalCommand[]): boolean {
  const wordsOf = (commands: readonly AppraisalCommand[]) =>
    JSON.stringify(commands.map(({ command, criterion, value, text }) => [command, criterion, value, text]));
  return wordsOf(left) === wordsOf(right);
}
