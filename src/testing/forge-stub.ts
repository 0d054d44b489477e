import type { GitSandbox } from './git-sandbox.ts';
import { parseHunks } from './parse-hunks.ts';

/* A small GitHub on a real git repository: hunks, moved lines and outdated marks come from git itself. */

export interface StubComment {
  readonly id: number;
  readonly login: string;
  readonly review: number;
  readonly replyTo: number | undefined;
  readonly path: string;
  readonly side: 'LEFT' | 'RIGHT';
  readonly line: number | undefined;
  readonly startLine: number | undefined;
  readonly commit: string;
  readonly hunk: string;
  readonly date: string;
  body: string;
  updated: string;
  editor: string;
  isMinimized: boolean;
}

export interface StubReview {
  readonly id: number;
  readonly login: string;
  readonly commit: string;
  readonly date: string;
  readonly body: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
}

export interface StubGeneral {
  readonly id: number;
  readonly login: string;
  readonly date: string;
  readonly isBot: boolean;
  body: string;
  isMinimized: boolean;
}

export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly startLine?: number;
  readonly side?: 'LEFT' | 'RIGHT';
}

/** One request with everything said on it. `at` is a moment in UTC. */
export class StubRequest {
  readonly number: number;
  readonly author: string;
  readonly branch: string;
  readonly sandbox: GitSandbox;
  readonly base: string;
  comments: StubComment[] = [];
  reviews: StubReview[] = [];
  general: StubGeneral[] = [];
  readonly resolved = new Set<number>();
  private last: number;
  private readonly diffs = new Map<string, string>();

  constructor(
    sandbox: GitSandbox,
    { number, author, branch }: Readonly<{ number: number; author: string; branch: string }>,
  ) {
    this.sandbox = sandbox;
    this.number = number;
    this.author = author;
    this.branch = branch;
    this.base = sandbox.git('rev-parse', 'main');
    this.last = number * 1000;
  }

  get head(): string {
    return this.sandbox.git('rev-parse', this.branch);
  }

  comment(login: string, at: string, place: Place, body: string): number {
    const review = this.review(login, at, 'COMMENTED');
    const { path, line, startLine, side = 'RIGHT' } = place;
    const hunk = line === undefined ? '' : this.hunkAt(path, line, side);
    return this.add({
      login,
      review,
      replyTo: undefined,
      path,
      side,
      line,
      startLine,
      commit: this.head,
      hunk,
      date: at,
      body,
    });
  }

  reply(login: string, at: string, to: number, body: string): number {
    const root = this.find(to);
    const review = this.review(login, at, 'COMMENTED');
    return this.add({ ...root, login, review, replyTo: root.replyTo ?? root.id, date: at, body });
  }

  say(login: string, at: string, body: string, isBot = false): number {
    const id = ++this.last;
    this.general.push({ id, login, date: at, body, isBot, isMinimized: false });
    return id;
  }

  review(login: string, at: string, state: StubReview['state'], body = ''): number {
    const id = ++this.last;
    this.reviews.push({ id, login, commit: this.head, date: at, body, state });
    return id;
  }

  edit(id: number, at: string, body: string, editor: string): void {
    const comment = this.find(id);
    Object.assign(comment, { body, updated: at, editor });
  }

  find(id: number): StubComment {
    const found = this.comments.find(each => each.id === id);
    if (!found) throw new Error(`no comment ${id}`);
    return found;
  }

  remove(id: number): void {
    this.comments = this.comments.filter(each => each.id !== id);
  }

  /** Where the line of a comment is at the head now; undefined once it was changed: outdated. */
  lineNow({ path, side, commit, line }: StubComment, head = this.head): number | undefined {
    if (line === undefined) return undefined;
    if (side === 'LEFT') return line;
    let moved = line;
    for (const { oldStart, oldCount, newCount } of parseHunks(this.diff(commit, head, path, '-U0'))) {
      if (oldCount > 0 && line >= oldStart && line < oldStart + oldCount) return undefined;
      if (line >= oldStart + Math.max(oldCount, 1)) moved += newCount - oldCount;
    }
    return moved;
  }

  files(): readonly string[] {
    return this.sandbox.git('diff', '--name-only', `${this.base}...${this.head}`).split('\n').filter(Boolean);
  }

  private add(comment: Omit<StubComment, 'id' | 'updated' | 'editor' | 'isMinimized'>): number {
    const id = ++this.last;
    this.comments.push({ ...comment, id, updated: comment.date, editor: comment.login, isMinimized: false });
    return id;
  }

  /** The piece of the difference that ends with the line, as GitHub cuts it. */
  private hunkAt(path: string, line: number, side: 'LEFT' | 'RIGHT'): string {
    for (const { head, lines, oldStart, newStart } of parseHunks(this.diff(this.base, this.head, path, '-U3'))) {
      let [old, now] = [oldStart, newStart];
      for (const [index, text] of lines.entries()) {
        const isHere = side === 'LEFT' ? /^[ -]/.test(text) && old === line : /^[ +]/.test(text) && now === line;
        if (isHere) return [head, ...lines.slice(0, index + 1)].join('\n');
        if (/^[ -]/.test(text)) old++;
        if (/^[ +]/.test(text)) now++;
      }
    }
    throw new Error(`${path}:${line} is not in the difference`);
  }

  private diff(from: string, to: string, path: string, context: string): string {
    const key = [context, from, to, path].join(' ');
    const known = from === to ? '' : (this.diffs.get(key) ?? this.sandbox.git('diff', context, from, to, '--', path));
    this.diffs.set(key, known);
    return known;
  }
}
