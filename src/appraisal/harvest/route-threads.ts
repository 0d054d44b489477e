import { parseCommands } from '../commands/parse-commands.ts';
import type { DossierScope } from '../commands/read-dossier.ts';
import type { ForgeComment } from '../forge/forge-source.ts';

export interface RouteContext {
  /** Keys "<commune>/<dossier>": the one that is harvested, and all that the request is about. */
  readonly dossier: string;
  readonly dossiers: readonly string[];
  /** Folder of communes/ from the top of the git repository, with its slash: "communes/". */
  readonly communes: string;
  readonly criteria: ReadonlySet<string>;
  /** Threads harvested before: into this dossier, and with commands in force into others of the request. */
  readonly known: ReadonlySet<string>;
  readonly heldElsewhere: ReadonlySet<string>;
}

export interface RoutedComment {
  readonly comment: ForgeComment;
  readonly scope: DossierScope;
  /** Harvested here before somebody said which dossier is meant: it stays, and is about another one. */
  readonly isAboutOther: boolean;
}

/**
 * The comments that belong to one dossier of a request, in their order. A thread in a file of a dossier is that
 * dossier's; one on the whole request is of the dossiers its commands name, and of all where they name none, so that
 * no words are lost and none are given to a dossier by guess.
 */
export function routeThreads(comments: readonly ForgeComment[], context: RouteContext): readonly RoutedComment[] {
  const threads = Map.groupBy(comments, ({ thread }) => thread);
  const routes = new Map(Array.from(threads, ([id, thread]) => [id, routeOf(thread, context)] as const));
  return comments.flatMap(comment => {
    const route = routes.get(comment.thread);
    return route ? [{ comment, ...route }] : [];
  });
}

function routeOf(thread: readonly ForgeComment[], context: RouteContext): Omit<RoutedComment, 'comment'> | undefined {
  const { dossier: own, dossiers: all, communes, criteria, known, heldElsewhere } = context;
  const path = thread[0]?.place?.path ?? '';
  const place = all.find(key => path.startsWith(`${communes}${key}/`));
  const scope = { own, all, isPlaced: place === own };
  if (place === own || all.length === 1) return { scope, isAboutOther: false };
  if (place !== undefined) return undefined;
  const parsed = thread.map(({ body }) => parseCommands(body, { criteria, dossier: scope }));
  const isOwn = parsed.some(({ commands }) => commands.length > 0);
  const isOthers = parsed.some(({ isElsewhere }) => isElsewhere) || heldElsewhere.has(thread[0]?.thread ?? '');
  if (isOwn || !isOthers) return { scope, isAboutOther: false };
  return known.has(thread[0]?.thread ?? '') ? { scope, isAboutOther: true } : undefined;
}
