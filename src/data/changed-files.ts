import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The folders a check looks at. */
const dataFolders = ['communes', 'criteria', 'content', 'templates'];

/**
 * Files and new folders (with a final "/") under the data folders that differ from the git revision `reference`:
 * committed since the two lines parted, staged, edited or new. Of a range, "origin/main..HEAD", only what was
 * committed counts, and git looks at no file of the work tree: what a clean checkout of a large repository wants.
 * Returns a Vietnamese sentence where git cannot answer.
 *
 * Git has to look at every file of the work tree to find the edited ones. It remembers which folders held nothing new
 * (untracked cache), and that works only for whole folders and without paths: hence the filter here.
 */
export async function listChangedFiles(root: string, reference: string): Promise<readonly string[] | string> {
  if (reference === '' || reference.startsWith('-')) return `"${reference}" không phải tên nhánh hoặc mã commit.`;
  const git = async (...args: string[]) => (await run('git', ['-C', root, ...args], { maxBuffer: 1 << 28 })).stdout;
  try {
    const range = /^(.+?)\.\.\.?(.+)$/.exec(reference);
    const committedBetween = (from: string, to: string) =>
      git('diff', '--name-only', '--no-renames', '--relative', '-z', `${from}...${to}`, '--', ...dataFolders);
    if (range) return split(await committedBetween(range[1] ?? '', range[2] ?? '')).sort();
    const [committed, edited, prefix] = await Promise.all([
      committedBetween(reference, 'HEAD'),
      git(
        '-c',
        'core.untrackedCache=true',
        'status',
        '--porcelain=v1',
        '--no-renames',
        '--untracked-files=normal',
        '-z',
      ),
      git('rev-parse', '--show-prefix'),
    ]);
    const inRoot = pathsBelow(prefix.trim(), split(edited));
    return [...new Set([...split(committed), ...inRoot])].sort();
  } catch (error) {
    return `Git không so sánh được với "${reference}": ${describeGitFault(reference, error)}`;
  }
}

/** Why git could not answer, and what to do; words of git that we do not know are passed on. */
export function describeGitFault(reference: string, error: unknown): string {
  const { stderr = '', code } = error as { readonly stderr?: string; readonly code?: unknown };
  if (code === 'ENOENT') return 'máy này chưa cài git. Cài git (https://git-scm.com) rồi chạy lại.';
  const known = gitFaults.find(({ pattern }) => pattern.test(stderr));
  return known ? known.words(reference) : ((stderr || String(error)).trim().split('\n')[0] ?? '');
}

const gitFaults: readonly { readonly pattern: RegExp; readonly words: (reference: string) => string }[] = [
  {
    pattern: /not a git repository/,
    words: () => 'thư mục này không nằm trong kho git. Lấy kho về bằng git clone, hoặc kiểm tra cả kho: npx hoso check',
  },
  {
    pattern: /no merge base/,
    words: reference =>
      `hai bên không có điểm chung; có thể máy này mới tải phần lịch sử gần nhất. Chạy: git fetch --unshallow, rồi thử lại với ${reference}.`,
  },
  {
    pattern: /bad revision|unknown revision|ambiguous argument|bad object|not a valid object/i,
    words: () =>
      'không có nhánh hoặc mã này. Chạy git fetch để tải về; xem các nhánh có: git branch --all (ví dụ origin/main).',
  },
  {
    pattern: /dubious ownership/,
    words: () =>
      'thư mục kho thuộc người dùng khác của máy. Chạy bằng người dùng đó, hoặc cho phép: git config --global --add safe.directory "$PWD"',
  },
];

/** Paths of `git status` ("XY path"), from the top of the git repository, as paths from ours; others are left out. */
function pathsBelow(prefix: string, lines: readonly string[]): string[] {
  const paths = lines.map(line => line.slice(3));
  // A new folder above ours stands for all that is in it.
  if (paths.some(path => path.endsWith('/') && prefix.startsWith(path))) return dataFolders.map(name => `${name}/`);
  return paths
    .filter(path => path.startsWith(prefix))
    .map(path => path.slice(prefix.length))
    .filter(path => dataFolders.some(folder => path.startsWith(`${folder}/`)));
}

function split(output: string): string[] {
  return output.split('\0').filter(name => name !== '');
}
