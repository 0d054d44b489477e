import { git } from './git-objects.ts';

/** A file that a commit touched; ids of its content before and after, undefined where it was not there. */
export interface PastFile {
  /** Relative to `root`, with "/". */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface PastCommit {
  readonly id: string;
  /** In UTC: "2024-11-20T08:15:00Z". */
  readonly date: string;
  /** Address of the author; for a merged line of work that of its last commit. Never to be shown. */
  readonly address: string;
  readonly files: readonly PastFile[];
}

export interface PastCommits {
  readonly head: string;
  /** Commits that the clone begins with are left out then: what they changed is not known. */
  readonly isShallow: boolean;
  /** The newest first, those only that touched one of the files asked for. */
  readonly commits: readonly PastCommit[];
}

/**
 * The commits of the line checked out that touched files of these patterns ("communes/*" + "/dossier.yaml"): each merged
 * request counts once, as what it changed there. One question for the whole repository, one more where requests were
 * merged. Where a commit adds or takes away a file named `wholes`, the rest of its folder that comes or goes with it is
 * left out: a province may come in one commit, with 100,000 files. undefined outside of git, without git, and before the first commit.
 */
export async function readPastCommits(
  root: string,
  patterns: readonly string[],
  wholes?: string,
): Promise<PastCommits | undefined> {
  try {
    const [head, shallow] = lines(await git(root, ['rev-parse', 'HEAD', '--is-shallow-repository']));
    const paths = patterns.map(pattern => `:(glob)${pattern}`);
    const output = await git(root, [...logOptions, 'HEAD', '--', ...paths]);
    const found = parseLog(output, wholes);
    const isShallow = shallow === 'true';
    const known = isShallow ? found.filter(({ parents }) => parents.length > 0) : found;
    const addresses = await readAddresses(root, known);
    return {
      head: head ?? '',
      isShallow,
      commits: known.map(({ id, date, address, parents, files }) => {
        return { id, date: toUtc(date), address: addresses.get(parents[1] ?? '') ?? address, files };
      }),
    };
  } catch {
    // No git, or no repository: there is no history to tell, and the site says so.
    return undefined;
  }
}

const logOptions = [
  ...['log', '--first-parent', '--diff-merges=first-parent', '--raw', '-z', '--no-renames', '--no-abbrev'],
  ...['--relative', '--no-show-signature', '--format=%x01%H%x02%cI%x02%ae%x02%P'],
];

interface LoggedCommit extends PastCommit {
  readonly parents: readonly string[];
}

function parseLog(output: Buffer, wholes: string | undefined): LoggedCommit[] {
  const commits: (LoggedCommit & { readonly files: PastFile[] })[] = [];
  let whole = nothing;
  // Byte by byte what is left out: as strings all at once it would take several times the room.
  for (let start = 0; start < output.length; ) {
    const end = endOf(output, start);
    const field = output[start] === newline ? start + 1 : start;
    start = end + 1;
    if (output[field] === mark) {
      const [id = '', date = '', address = '', parents = ''] = output.toString('utf8', field + 1, end).split('\x02');
      commits.push({ id, date, address, parents: parents.split(' ').filter(Boolean), files: [] });
      whole = nothing;
    } else if (output[field] === colon) {
      const last = endOf(output, start);
      const [from, status] = [start, output[end - 1] ?? 0];
      start = last + 1;
      if (status === whole.status && output.compare(whole.folder, 0, undefined, from, from + whole.folder.length) === 0)
        continue;
      const [, , before, after] = output.toString('latin1', field, end).split(' ');
      const path = output.toString('utf8', from, last);
      commits.at(-1)?.files.push({ path, before: present(before), after: present(after) });
      if (status !== edited && wholes !== undefined && path.endsWith(`/${wholes}`))
        whole = { folder: output.subarray(from, last - wholes.length), status };
    }
  }
  return commits;
}

/** A folder that came or went as a whole, by the letter git has for that. */
interface WholeFolder {
  readonly folder: Buffer;
  readonly status: number;
}

const nothing: WholeFolder = { folder: Buffer.alloc(0), status: 0 };
const [mark, newline, colon, edited] = Array.from('\x01\n:M', sign => sign.charCodeAt(0));

/** Where the next byte of 0 stands. */
function endOf(output: Buffer, start: number): number {
  const found = output.indexOf(0, start);
  return found < 0 ? output.length : found;
}

/** The authors of the lines of work that were merged, by the last commit of each. */
async function readAddresses(root: string, commits: readonly LoggedCommit[]): Promise<ReadonlyMap<string, string>> {
  const merged = commits.flatMap(({ parents }) => parents[1] ?? []);
  if (merged.length === 0) return new Map();
  const options = ['log', '--no-walk=unsorted', '--no-show-signature', '--format=%H %ae', '--stdin'];
  const output = await git(root, options, `${merged.join('\n')}\n`);
  return new Map(lines(output).map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}

/** git writes zeros for what is not there. */
function present(id: string | undefined): string | undefined {
  return id === undefined || /^0+$/.test(id) ? undefined : id;
}

function lines(output: Buffer): string[] {
  return output.toString('utf8').split('\n').filter(Boolean);
}

function toUtc(date: string): string {
  return `${new Date(date).toISOString().slice(0, 19)}Z`;
}
