import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { GitFault, resolveCommit } from '../../src/data/git-objects.ts';
import { readToken } from './open-transport.ts';

export interface FetchedRequest {
  readonly root: string;
  readonly number: number;
  readonly forge: string;
}

/** Brings the commits of a request here as refs/hoso/<number> and returns the newest; no file of it is opened. */
export async function fetchRequest({ root, number, forge }: FetchedRequest): Promise<string> {
  const from = forge === 'gitlab' ? `refs/merge-requests/${number}/head` : `refs/pull/${number}/head`;
  const to = `refs/hoso/${number}`;
  const args = ['-C', root, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', `+${from}:${to}`];
  try {
    await promisify(execFile)('git', args, { env: { ...process.env, ...credentials() } });
  } catch (error) {
    const said = String((error as { readonly stderr?: unknown }).stderr ?? error).split('\n')[0] ?? '';
    throw new GitFault(`Không tải được đề nghị số ${number} từ kho chung (origin): ${said}`);
  }
  return resolveCommit(root, to);
}

/** The token by the environment of git alone: neither its command line nor its configuration ever holds it. */
function credentials(): Record<string, string> {
  const token = readToken();
  if (token === undefined || process.env.GITHUB_SERVER_URL === undefined) return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${process.env.GITHUB_SERVER_URL}/.extraheader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
    GIT_TERMINAL_PROMPT: '0',
  };
}
