import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { type StaticServer, startServer } from '../build/static-server.ts';

export interface BuiltSiteForTest extends StaticServer {
  readonly folder: string;
}

export interface BuiltSiteOptions {
  /** The repository to build; this one without it. */
  readonly root?: string;
  /** More arguments of `hoso build`. */
  readonly args?: readonly string[];
}

const source = join(import.meta.dirname, '../..');
const program = join(source, 'scripts/hoso.ts');
/** Where the site would be published: canonical links and the foot of a printed page name it. */
const address = 'https://ho-so.example';

/** Builds a site as a shell would, into a folder of its own, and serves it; `close` removes the folder. */
export async function startBuiltSite({ root = source, args = [] }: BuiltSiteOptions = {}): Promise<BuiltSiteForTest> {
  const parent = mkdtempSync(join(tmpdir(), 'hoso-site-'));
  const folder = join(parent, 'site');
  await promisify(execFile)(process.execPath, [program, 'build', '--root', root, '--out', folder, ...args], {
    cwd: root,
    env: { ...process.env, SITE_URL: address },
    maxBuffer: 2 ** 26,
  });
  const { url, close } = await startServer(folder, 0);
  return {
    url,
    folder,
    close: async () => {
      await close();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
