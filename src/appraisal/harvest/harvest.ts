import type { Appraisal, AppraisalComment, AppraisalReply, AppraisalReview } from '../../schema/appraisal.ts';
import type { ForgeAnswer, ForgeReview } from '../forge/forge-source.ts';
import { stageOfRole } from '../policy/authority.ts';
import { deriveVoices } from '../policy/derive-voices.ts';
import { authorOf, buildWords, type HarvestContext } from './build-words.ts';
import { markDeleted, mergeComments, mergeLists } from './merge-words.ts';
import type { PreparedComment } from './prepared-comment.ts';

export interface HarvestInput {
  readonly answer: ForgeAnswer;
  readonly prepared: readonly PreparedComment[];
  /** What was harvested before, by stage. */
  readonly existing: ReadonlyMap<string, Appraisal>;
  readonly context: HarvestContext;
}

/**
 * Adds what a request holds to what was harvested before, by stage. Nothing harvested is lost or attached anew; the
 * same answer twice gives the same files. A thread belongs to the step of the role that opened it, a voice to the
 * step of the role that spoke.
 */
export function harvest(input: HarvestInput): ReadonlyMap<string, Appraisal> {
  const { existing, context } = input;
  const comments = groupByStage(buildComments(input), comment => stageOfThread(comment, input));
  const reviews = groupByStage(buildReviews(input), review => stageOfReview(review, input));
  const stages = new Set([...existing.keys(), ...comments.keys(), ...reviews.keys()]);
  const merged = new Map(
    Array.from(stages, stage => {
      const fresh = { comments: comments.get(stage) ?? [], reviews: reviews.get(stage) ?? [] };
      return [stage, mergeStage(existing.get(stage), fresh, input)] as const;
    }),
  );
  const { voices, conclusions } = deriveVoices(merged.values(), { ...context, preferredStage: context.stage });
  for (const stage of [...voices.map(voice => voice.stage), ...conclusions.keys()]) {
    if (!merged.has(stage)) merged.set(stage, mergeStage(undefined, { comments: [], reviews: [] }, input));
  }
  const finished = Array.from(merged, ([stage, appraisal]) => {
    const { conclusion: _, ...rest } = appraisal;
    const conclusion = conclusions.get(stage);
    const own = { ...rest, voices: voices.filter(voice => voice.stage === stage), ...(conclusion && { conclusion }) };
    return [stage, stampHarvest(own, existing.get(stage), input)] as const;
  });
  return new Map(
    finished.filter(([, { comments, reviews, voices }]) => comments.length + reviews.length + voices.length > 0),
  );
}

function buildComments({ prepared, context, answer, existing }: HarvestInput): AppraisalComment[] {
  const threads = Map.groupBy(prepared, ({ comment }) => comment.thread);
  const known = [...existing.values()].flatMap(({ comments }) => comments);
  return [...threads.values()].flatMap(([first, ...others]): AppraisalComment[] => {
    if (!first) return [];
    const root = known.find(({ thread }) => thread === first.comment.thread);
    const all = [first, ...others];
    // The comment that opened the thread is gone; its answers still answer it.
    if (root && !all.some(({ comment }) => comment.id === root.id)) {
      return [{ ...root, isDeleted: true, replies: all.map(each => buildWords(each, context)) }];
    }
    const { comment, anchored, isOutdated } = first;
    const { id, ...words } = buildWords(first, context);
    const named = [...new Set(words.commands.flatMap(({ criterion }) => criterion ?? []))];
    const isByCommand = anchored.anchor.how === 'none' && words.commands.length > 0;
    const { reason: _, ...place } = anchored.anchor;
    const [only, second] = isByCommand ? named : anchored.anchor.how === 'none' ? [] : anchored.criteria;
    return [
      {
        id,
        thread: comment.thread,
        request: answer.request.request,
        ...(comment.url && { url: comment.url }),
        ...(only && !second && { criterion: only }),
        anchor: isByCommand ? { ...place, how: 'command' } : anchored.anchor,
        ...words,
        replies: others.map(each => buildWords(each, context)),
        isResolved: comment.isResolved,
        isOutdated,
      },
    ];
  });
}

function buildReviews({ answer, context }: HarvestInput): AppraisalReview[] {
  return answer.reviews.map(({ login, commit, ...review }: ForgeReview) => ({
    ...review,
    request: answer.request.request,
    author: authorOf(login, review.date, context),
    ...(commit && { commit }),
  }));
}

function stageOfThread(comment: AppraisalComment, { existing, context }: HarvestInput): string {
  const known = [...existing].find(([, { comments }]) => comments.some(({ id }) => id === comment.id))?.[0];
  const speakers = [comment, ...comment.replies].map(({ author }: AppraisalReply) => author.role);
  const stages = speakers.flatMap(role => (role && stageOfRole(role, context.procedure, context.stage)) || []);
  return known ?? stages[0] ?? context.stage;
}

function stageOfReview(review: AppraisalReview, { existing, context }: HarvestInput): string {
  const known = [...existing].find(([, { reviews }]) => reviews.some(({ id }) => id === review.id))?.[0];
  const { role } = review.author;
  return known ?? (role && stageOfRole(role, context.procedure, context.stage)) ?? context.stage;
}

type Fresh = Pick<Appraisal, 'comments' | 'reviews'>;

function mergeStage(old: Appraisal | undefined, fresh: Fresh, { answer }: HarvestInput): Appraisal {
  const { request } = answer.request;
  const isGone = (each: { readonly id: string; readonly request: number }) =>
    each.request === request && !answer.hidden.includes(each.id);
  return {
    sources: old?.sources ?? [],
    reviews: mergeLists(old?.reviews ?? [], fresh.reviews, {
      merge: (before, { state }) => ({ ...before, state }),
      missing: each => each,
    }),
    comments: mergeLists(old?.comments ?? [], fresh.comments, {
      merge: mergeComments,
      missing: each => (isGone(each) ? markDeleted(each) : each),
    }),
    voices: [],
    omitted: answer.omitted,
  };
}

/** The request as it stood when it last brought something new; the moment changes with nothing else. */
function stampHarvest(next: Appraisal, old: Appraisal | undefined, { answer, context }: HarvestInput): Appraisal {
  const { forge, repository, request, url, head } = answer.request;
  const isThis = (source: Appraisal['sources'][number]) =>
    source.forge === forge && source.repository === repository && source.request === request;
  const before = next.sources.find(isThis);
  const stamp = (harvestedAt: string): Appraisal => {
    const source = { forge, repository, request, url, head, harvestedAt };
    const sources = before ? next.sources.map(each => (isThis(each) ? source : each)) : [...next.sources, source];
    return { ...next, sources };
  };
  const same = before && stamp(before.harvestedAt);
  return same && canonical(same) === canonical(old) ? same : stamp(context.now);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : each,
  );
}

function groupByStage<T>(entries: readonly T[], stageOf: (entry: T) => string): ReadonlyMap<string, T[]> {
  return Map.groupBy(entries, stageOf);
}
