import type { Anchor } from '../../schema/appraisal.ts';
import type { CommentPlace } from '../forge/forge-source.ts';
import { criteriaOfHunk } from './hunk.ts';

export interface AnchorContext {
  /** Folder of the dossier, "communes/<commune>/<dossier>". */
  readonly folder: string;
  readonly criteria: ReadonlySet<string>;
  /** Which lines of results.yaml, at the comment's own commit and side, are whose; undefined: the file cannot be had. */
  readonly lines: readonly { readonly criterion: string; readonly from: number; readonly to: number }[] | undefined;
}

export interface Anchored {
  readonly anchor: Anchor;
  /** One where the place says it, none where it is about no single criterion, several where a command must choose. */
  readonly criteria: readonly string[];
}

/** Attaches a comment to the criterion its place belongs to, at the commit it was written on; never by guess. */
export function anchorComment(place: CommentPlace | undefined, context: AnchorContext): Anchored {
  if (!place) return unattached({}, 'Ý kiến chung, chưa ghi tiêu chí nào.');
  const { path, side, commit, line } = place;
  const startLine = place.startLine !== undefined && place.startLine !== line ? place.startLine : undefined;
  const at = omitMissing({
    path,
    line: line || undefined,
    startLine,
    side: line === undefined ? undefined : side,
    commit,
  });
  if (!path.startsWith(`${context.folder}/`)) return unattached(at, 'Tệp không thuộc hồ sơ này.');
  const name = path.slice(context.folder.length + 1);
  const evidence = /^evidence\/(.+)\.md$/.exec(name)?.[1];
  if (evidence !== undefined) {
    if (context.criteria.has(evidence)) return { anchor: { ...at, how: 'exact' }, criteria: [evidence] };
    return unattached(at, `Tệp minh chứng không mang mã một tiêu chí của bộ tiêu chí.`);
  }
  // The rest of the dossier, and a file as a whole, is about no single criterion; that is known, not unknown.
  if (name !== 'results.yaml' || line === undefined) return { anchor: { ...at, how: 'exact' }, criteria: [] };
  return anchorLines({ at, place, first: startLine ?? line, last: line }, context);
}

interface LinesOfResults {
  readonly at: Omit<Anchor, 'how'>;
  readonly place: CommentPlace;
  readonly first: number;
  readonly last: number;
}

function anchorLines({ at, place, first, last }: LinesOfResults, { lines, criteria }: AnchorContext): Anchored {
  const found = lines
    ? lines.filter(({ from, to }) => from <= last && to >= first).map(({ criterion }) => criterion)
    : criteriaOfHunk({ hunk: place.hunk ?? '', side: place.side, lines: last - first + 1 });
  const known = found.filter(criterion => criteria.has(criterion));
  if (known.length === 1) return { anchor: { ...at, how: lines ? 'exact' : 'hunk' }, criteria: known };
  if (known.length > 1)
    return { ...unattached(at, `Các dòng này thuộc nhiều tiêu chí: ${known.join(', ')}.`), criteria: known };
  if (lines) return unattached(at, 'Dòng này không thuộc tiêu chí nào.');
  return unattached(at, 'Không còn bản của tệp khi ý kiến được viết.');
}

function unattached(at: Omit<Anchor, 'how'>, reason: string): Anchored {
  return { anchor: { ...at, how: 'none', reason }, criteria: [] };
}

function omitMissing<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
