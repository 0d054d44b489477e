import { git, splitNul } from './git-objects.ts';

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
 * merged. undefined outside of git, without git, and before the first commit.
 */
export async function readPastCommits(root: string, patterns: readonly string[]): Promise<PastCommits | undefined> {
  try {
    const [head, shallow] = lines(await git(root, ['rev-parse', 'HEAD', '--is-shallow-repository']));
    const paths = patterns.map(pattern => `:(glob)${pattern}`);
    const output = await git(root, [...logOptions, 'HEAD', '--', ...paths]);
    const found = parseLog(splitNul(output));
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

function parseLog(fields: readonly string[]): LoggedCommit[] {
  const commits: (LoggedCommit & { readonly files: PastFile[] })[] = [];
  for (let index = 0; index < fields.length; index++) {
    const field = (fields[index] ?? '').trimStart();
    if (field.startsWith('\x01')) {
      const [id = '', date = '', address = '', parents = ''] = field.slice(1).split('\x02');
      commits.push({ id, date, address, parents: parents.split(' ').filter(Boolean), files: [] });
    } else if (field.startsWith(':')) {
      const [, , before, after] = field.split(' ');
      commits.at(-1)?.files.push({ path: fields[++index] ?? '', before: present(before), after: present(after) });
    }
  }
  return commits;
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
