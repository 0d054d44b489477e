import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The folders a check looks at. */
const dataFolders = ['communes', 'criteria', 'content', 'templates'];

/**
 * Files under the data folders that differ from the git revision `reference`: committed since the two lines
 * parted, staged, edited or new. Returns a Vietnamese sentence where git cannot answer.
 */
export async function listChangedFiles(root: string, reference: string): Promise<readonly string[] | string> {
  if (reference.startsWith('-')) return `"${reference}" không phải tên nhánh hoặc mã commit.`;
  const git = async (...args: string[]) => {
    const { stdout } = await run('git', ['-C', root, ...args, '--', ...dataFolders], { maxBuffer: 1 << 28 });
    return stdout.split('\0').filter(name => name !== '');
  };
  try {
    const [committed, edited] = await Promise.all([
      git('diff', '--name-only', '--no-renames', '--relative', '-z', `${reference}...HEAD`),
      git('status', '--porcelain=v1', '--no-renames', '--untracked-files=all', '-z'),
    ]);
    const prefix = await run('git', ['-C', root, 'rev-parse', '--show-prefix']);
    const inRoot = edited.map(line => line.slice(3 + prefix.stdout.trim().length));
    return [...new Set([...committed, ...inRoot])].sort();
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    return `Git không so sánh được với "${reference}": ${(stderr ?? String(error)).trim().split('\n')[0]}`;
  }
}
