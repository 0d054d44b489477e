import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { GitFault } from '../../src/data/git-objects.ts';
import { readToken } from './open-transport.ts';

/**
 * Runs a command of git that talks to the forge; returns what it prints. The token goes by the environment of git
 * alone: neither its command line nor its configuration ever holds it.
 */
export async function withCredentials(root: string, args: readonly string[]): Promise<string> {
  try {
    const environment = { ...process.env, GIT_TERMINAL_PROMPT: '0', ...credentials() };
    const { stdout } = await promisify(execFile)('git', ['-C', root, ...args], { env: environment });
    return stdout;
  } catch (error) {
    const said = String((error as { readonly stderr?: unknown }).stderr || error).trim();
    throw new GitFault(`Git không liên lạc được với kho chung (origin): ${said.split('\n')[0]}`);
  }
}

function credentials(): Record<string, string> {
  const [server, token] = [process.env.GITHUB_SERVER_URL ?? process.env.CI_SERVER_URL, readToken()];
  if (token === undefined || server === undefined) return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}
