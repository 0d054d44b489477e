import { type Anchored, anchorComment } from './appraisal/anchors/anchor-comment.ts';
import { parseCommands } from './appraisal/commands/parse-commands.ts';
import { hashCriterion, hashDossier } from './appraisal/content-hash.ts';
import type { CommentPlace, ForgeAnswer, ForgeComment, ForgeSource } from './appraisal/forge/forge-source.ts';
import type { PreparedComment } from './appraisal/harvest/prepared-comment.ts';
import { routeThreads } from './appraisal/harvest/route-threads.ts';
import { findCriterionLines } from './data/criterion-lines.ts';
import type { Commits } from './data/read-commits.ts';
import { readParts } from './data/read-parts.ts';
import type { Appraisal } from './schema/appraisal.ts';

export interface PrepareContext {
  readonly answer: ForgeAnswer;
  readonly source: ForgeSource;
  readonly commits: Commits;
  /** Folder of the dossier from the top of the git repository. */
  readonly folder: string;
  /** Keys "<commune>/<dossier>": the one whose comments are prepared, and all that the request is about. */
  readonly dossier: string;
  readonly dossiers: readonly string[];
  readonly criteria: ReadonlySet<string>;
  readonly existing: ReadonlyMap<string, Appraisal>;
  /** Threads with commands in force in other dossiers of the request. */
  readonly heldElsewhere: ReadonlySet<string>;
}

/** Looks up all that the comments of a request need: the files at their commits, from the clone or from the forge. */
export async function prepareComments(context: PrepareContext): Promise<PreparedComment[]> {
  const files = openFiles(context);
  const { head } = context.answer.request;
  const headDate = (await context.commits.dateOf(head)) ?? (await context.source.dateOf(head));
  const anchors = new Map<string, Anchored>();
  const prepared: PreparedComment[] = [];
  const { criteria } = context;
  const known = knownIds(context);
  for (const { comment, scope, isAboutOther } of route(context)) {
    const anchored =
      anchors.get(comment.thread) ?? (isAboutOther ? aboutOther : await anchorThread(comment, context, files));
    anchors.set(comment.thread, anchored);
    const parsed = parseCommands(comment.body, { criteria, anchored: anchored.criteria, dossier: scope });
    const named = parsed.commands.flatMap(({ criterion }) => criterion ?? []);
    const commit = comment.commit ?? commitSeen(comment, context, headDate);
    const isConclusion = parsed.commands.some(({ command }) => command === 'ket-luan');
    const about = isConclusion ? [...criteria] : named;
    const hashes = commit ? await hashAt(files, commit, context, about) : new Map<string, string>();
    const whole = isConclusion && hashes.size > 0 ? hashDossier(hashes) : undefined;
    const isOutdated = comment.isOutdated ?? (await hasMoved(comment.place, context, files));
    prepared.push({ comment, isKnown: known.has(comment.id), anchored, parsed, hashes, whole, isOutdated });
  }
  return prepared;
}

const aboutOther: Anchored = { anchor: { how: 'command' }, criteria: [] };

function route({ answer, folder, dossier, dossiers, criteria, existing, heldElsewhere }: PrepareContext) {
  const communes = folder.slice(0, -dossier.length);
  const known = new Set([...existing.values()].flatMap(({ comments }) => comments.map(({ thread }) => thread)));
  return routeThreads(answer.comments, { dossier, dossiers, communes, criteria, known, heldElsewhere });
}

function knownIds({ existing }: PrepareContext): ReadonlySet<string> {
  const comments = [...existing.values()].flatMap(appraisal => appraisal.comments);
  return new Set(comments.flatMap(({ id, replies }) => [id, ...replies.map(reply => reply.id)]));
}

/** Text of a file of the repository at a commit. */
type Files = (path: string, commit: string) => Promise<string | undefined>;

function openFiles({ commits, source }: PrepareContext): Files {
  const known = new Map<string, Promise<string | undefined>>();
  return (path, commit) => {
    const key = `${commit}:${path}`;
    const text = known.get(key) ?? commits.textAt(commit, path).then(found => found ?? source.readFile(path, commit));
    known.set(key, text);
    return text;
  };
}

/** What was attached once stays attached, whatever the forge says of its lines today. */
async function anchorThread(comment: ForgeComment, context: PrepareContext, files: Files): Promise<Anchored> {
  const old = [...context.existing.values()].flatMap(({ comments }) => comments);
  const before = old.find(({ thread }) => thread === comment.thread);
  const isByPlace = before !== undefined && before.anchor.how !== 'none' && before.anchor.how !== 'command';
  if (isByPlace) return { anchor: before.anchor, criteria: before.criterion ? [before.criterion] : [] };
  const { folder, criteria } = context;
  const { place } = comment;
  const isResults = place?.path === `${folder}/results.yaml` && place.line !== undefined;
  const text = isResults ? await textOfPlace(place, context, files) : undefined;
  const lines = text === undefined ? undefined : findCriterionLines(text);
  return anchorComment(place, { folder, criteria, lines });
}

/** The file as the writer of a comment saw it: at the comment's own commit, or at the one that was compared with. */
async function textOfPlace(place: CommentPlace, context: PrepareContext, files: Files): Promise<string | undefined> {
  if (place.commit === undefined) return undefined;
  if (place.side === 'new') return files(place.path, place.commit);
  const base = place.base ?? (await context.commits.mergeBase(context.answer.request.base, place.commit));
  return base === undefined ? undefined : files(place.path, base);
}

/**
 * The commit somebody saw who wrote a general comment or a reply: the head, if it is older than the words. Otherwise
 * nobody can tell, and the criterion counts as edited since.
 */
function commitSeen(
  comment: ForgeComment,
  { answer }: PrepareContext,
  headDate: string | undefined,
): string | undefined {
  return headDate !== undefined && headDate <= comment.date ? answer.request.head : undefined;
}

async function hashAt(files: Files, commit: string, { folder }: PrepareContext, criteria: readonly string[]) {
  if (criteria.length === 0) return new Map<string, string>();
  const parts = await readParts(name => files(`${folder}/${name}`, commit), criteria);
  return new Map(parts ? criteria.map(criterion => [criterion, hashCriterion(criterion, parts)]) : []);
}

/** For forges that do not tell: whether the line is no longer in the file as it was. */
async function hasMoved(place: CommentPlace | undefined, context: PrepareContext, files: Files): Promise<boolean> {
  if (!place?.line) return false;
  const before = await textOfPlace(place, context, files);
  const line = before?.split('\n')[place.line - 1];
  if (line === undefined) return true;
  const now = await files(place.path, place.side === 'new' ? context.answer.request.head : context.answer.request.base);
  return !now?.split('\n').includes(line);
}
