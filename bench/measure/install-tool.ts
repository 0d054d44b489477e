import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Installs a tool that only the bench needs, once, into a folder of its own: the project stays as small as it is.
 * Gives the folder of the package.
 */
export function installTool(folder: string, name: string, version: string): string {
  const home = join(folder, 'tools', `${name.replace('/', '-')}-${version}`);
  const path = join(home, 'node_modules', name);
  if (existsSync(join(path, 'package.json'))) return path;
  mkdirSync(home, { recursive: true });
  process.stderr.write(`installing ${name} ${version} ...\n`);
  const args = ['install', '--prefix', home, '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`];
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return path;
}
