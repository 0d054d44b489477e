import { spawn } from 'node:child_process';
import { Refusal } from '../text/refusal.ts';
import { describeGitFault } from './changed-files.ts';

/** Reading what git holds without a work tree: nothing a request brings is ever put where it could act. */

/** One file of a commit; `size` in bytes, undefined for what is no file (a submodule). */
export interface TreeEntry {
  /** "100644" a file, "100755" an executable, "120000" a link, "160000" a submodule. */
  readonly mode: string;
  readonly id: string;
  readonly size: number | undefined;
  /** Relative to `root`, with "/". */
  readonly path: string;
}

/** git could not answer; the message is a Vietnamese sentence for the caller of the command. */
export class GitFault extends Refusal {}

/** What git prints, for arguments of ours; throws GitFault. */
export function git(root: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', root, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => errors.push(part));
    child.on('error', error => reject(new GitFault(describeGitFault('', error))));
    child.on('close', code => {
      if (code === 0) return resolve(Buffer.concat(output));
      const stderr = Buffer.concat(errors).toString('utf8');
      reject(new GitFault(describeGitFault(args.at(-1) ?? '', { stderr })));
    });
    // Who does not read all of its input closes it early; what it says about that is in its exit code.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** The commit that a branch, tag or hash names; throws GitFault with the next step where there is none. */
export async function resolveCommit(root: string, reference: string): Promise<string> {
  if (reference === '' || reference.startsWith('-')) {
    throw new GitFault(`"${reference}" không phải tên nhánh hoặc mã commit.`);
  }
  try {
    const found = await git(root, ['rev-parse', '--verify', '--end-of-options', `${reference}^{commit}`]);
    return found.toString('utf8').trim();
  } catch (error) {
    const said = error instanceof GitFault ? error.message : String(error);
    const words = /single revision/.test(said) ? describeGitFault(reference, { stderr: 'bad revision' }) : said;
    throw new GitFault(`Git không tìm được "${reference}": ${words}`);
  }
}

/** The commit at which two lines parted: what a request changed is told against it, not against news since. */
export async function findMergeBase(root: string, base: string, head: string): Promise<string> {
  try {
    return (await git(root, ['merge-base', base, head])).toString('utf8').trim();
  } catch {
    const next = 'Có thể máy này mới tải phần lịch sử gần nhất; chạy: git fetch --unshallow, rồi thử lại.';
    throw new GitFault(`Hai bên không có điểm chung. ${next}`);
  }
}

/** The files of a commit below the paths given, sorted by git. */
export async function listTree(root: string, commit: string, paths: readonly string[]): Promise<TreeEntry[]> {
  const output = await git(root, ['ls-tree', '-r', '-l', '-z', commit, '--', ...paths]);
  return splitNul(output).map(line => {
    const [, mode = '', id = '', size = '', path = ''] = /^(\d+) \w+ (\w+) +(\d+|-)\t([\s\S]*)$/.exec(line) ?? [];
    return { mode, id, size: size === '-' ? undefined : Number(size), path };
  });
}

/** The bytes of files by their ids. */
export async function readBlobs(root: string, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(ids)];
  const blobs = new Map<string, Buffer>();
  if (wanted.length === 0) return blobs;
  const output = await git(root, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  let offset = 0;
  for (const id of wanted) {
    const end = output.indexOf(0x0a, offset);
    const size = Number(output.toString('utf8', offset, end).split(' ')[2]);
    if (Number.isNaN(size)) throw new GitFault(`Git không đọc được tệp ${id}.`);
    blobs.set(id, output.subarray(end + 1, end + 1 + size));
    offset = end + 1 + size + 1;
  }
  return blobs;
}

/** Names as git prints them with -z; bytes that are no UTF-8 become U+FFFD and are refused by whoever judges names. */
export function splitNul(output: Buffer): string[] {
  return output.toString('utf8').split('\0').filter(Boolean);
}
