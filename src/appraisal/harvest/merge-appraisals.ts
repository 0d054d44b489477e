import type { Appraisal, AppraisalComment, AppraisalReply, Voice } from '../../schema/appraisal.ts';
import { mergeComments, mergeWords } from './merge-words.ts';

export interface MergedSides {
  /** The file both sides began with; undefined where there was none. */
  readonly base: Appraisal | undefined;
  readonly ours: Appraisal;
  readonly theirs: Appraisal;
}

/**
 * Two harvests that both added to one file, made one: all that was said on either side is in it, commands that came
 * into force first stay in force, and of what can change (resolved, deleted, a newer wording) the later harvest tells.
 * Which side is "ours" makes no difference. Voices and conclusion are those of the side that changed them; the next
 * harvest derives them anew.
 */
export function mergeAppraisals({ base, ours, theirs }: MergedSides): Appraisal {
  const [older, newer] = rankOf(ours) <= rankOf(theirs) ? [ours, theirs] : [theirs, ours];
  const comments = mergeLists(older.comments, newer.comments, mergeSides(older, newer));
  const reviews = mergeLists(older.reviews, newer.reviews, (left, right) => ({
    ...left,
    state: isOlder(left, older, newer) ? right.state : left.state,
  }));
  const conclusion = pick({ base: base?.conclusion, older: older.conclusion, newer: newer.conclusion });
  const { conclusion: _, ...rest } = newer;
  return {
    ...rest,
    sources: mergeSources(older, newer),
    reviews,
    comments,
    voices: mergeVoices({ base, older, newer }),
    ...(conclusion && { conclusion }),
  };
}

type Said = { readonly id: string; readonly date: string };

/** Entries of both in the order of the longer list, or of their dates where each side has some of its own. */
function mergeLists<T extends Said>(older: readonly T[], newer: readonly T[], merge: (left: T, right: T) => T): T[] {
  const [left, right] = [older, newer].map(entries => new Map(entries.map(each => [each.id, each])));
  const all = [...new Set([...older, ...newer].map(({ id }) => id))];
  const merged = all.flatMap(id => {
    const [first, second] = [left?.get(id), right?.get(id)];
    return first && second ? merge(first, second) : (first ?? second ?? []);
  });
  const holdsAll = [newer, older].find(entries => entries.length === all.length);
  if (!holdsAll) return merged.toSorted(byDate);
  const byId = new Map(merged.map(each => [each.id, each]));
  return holdsAll.flatMap(({ id }) => byId.get(id) ?? []);
}

function mergeSides(older: Appraisal, newer: Appraisal) {
  return (left: AppraisalComment, right: AppraisalComment): AppraisalComment => {
    const [old, fresh] = isOlder(left, older, newer) ? [left, right] : [right, left];
    const replies = mergeLists(old.replies, fresh.replies, mergeReplies);
    return { ...mergeComments(old, fresh), ...mergedWording(old, fresh), replies };
  };
}

function mergeReplies(old: AppraisalReply, fresh: AppraisalReply): AppraisalReply {
  return { ...mergeWords(old, fresh), ...mergedWording(old, fresh) };
}

/** Each wording that either side has seen stands once, oldest first. */
function mergedWording(old: AppraisalReply, fresh: AppraisalReply): Pick<AppraisalReply, 'versions' | 'refused'> {
  const last = { date: old.editedAt ?? old.date, body: old.body, hash: old.hash };
  const seen = [...old.versions, ...fresh.versions, ...(old.hash === fresh.hash ? [] : [last])];
  const once = [...new Map(seen.map(each => [`${each.date} ${each.hash}`, each])).values()];
  const { refused } = mergeWords(old, fresh);
  return { versions: once.toSorted(byDate), refused: [...new Set(refused)] };
}

/** Whether the side "older" asked the forge about the request of an entry no later than the other one. */
function isOlder({ request }: { readonly request: number }, older: Appraisal, newer: Appraisal): boolean {
  return lastHarvest(older, request) <= lastHarvest(newer, request);
}

/** Of two harvests of the same moment the text decides, so that the outcome does not hang on who merges. */
function rankOf(appraisal: Appraisal): string {
  return `${lastHarvest(appraisal)} ${JSON.stringify(appraisal)}`;
}

function lastHarvest({ sources }: Appraisal, request?: number): string {
  const moments = sources.filter(each => request === undefined || each.request === request);
  return (
    moments
      .map(({ harvestedAt }) => harvestedAt)
      .toSorted()
      .at(-1) ?? ''
  );
}

function mergeSources(older: Appraisal, newer: Appraisal): Appraisal['sources'] {
  const sources = new Map<string, Appraisal['sources'][number]>();
  for (const each of [...older.sources, ...newer.sources]) {
    const key = `${each.forge} ${each.repository} ${each.request}`;
    const before = sources.get(key);
    if (!before || before.harvestedAt <= each.harvestedAt) sources.set(key, each);
  }
  return [...sources.values()].toSorted((left, right) => left.request - right.request);
}

interface Changed<T> {
  readonly base: T | undefined;
  readonly older: T | undefined;
  readonly newer: T | undefined;
}

/** What one side changed or took back; where both changed it, the later words. */
function pick<T extends { readonly date: string }>({ base, older, newer }: Changed<T>): T | undefined {
  const [before, left, right] = [base, older, newer].map(each => JSON.stringify(each));
  if (left === before) return newer;
  if (right === before || left === right) return older;
  if (!older || !newer) return older ?? newer;
  return older.date > newer.date ? older : newer;
}

function mergeVoices({ base, older, newer }: Changed<Appraisal>): Voice[] {
  const keyOf = ({ criterion, reviewer, stage }: Voice) => `${criterion} ${reviewer} ${stage}`;
  const [before, left, right] = [base, older, newer].map(
    appraisal => new Map((appraisal?.voices ?? []).map(voice => [keyOf(voice), voice])),
  );
  const keys = [...new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])];
  const sorted = keys.toSorted((one, two) => one.localeCompare(two, 'en', { numeric: true }));
  return sorted.flatMap(key => pick({ base: before?.get(key), older: left?.get(key), newer: right?.get(key) }) ?? []);
}

function byDate(left: { readonly date: string }, right: { readonly date: string }): number {
  return left.date === right.date ? 0 : left.date < right.date ? -1 : 1;
}
