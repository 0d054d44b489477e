import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { startServer } from '../../scripts/build/static-server.ts';
import { pageTypes, typeOf } from '../../scripts/testing/gates/page-types.ts';
import { openSiteFiles } from '../../scripts/testing/gates/site-files.ts';
import { openBrowser } from '../../scripts/testing/open-browser.ts';
import { type Judgement, judgePage } from '../lighthouse/judge-page.ts';
import { installTool } from '../measure/install-tool.ts';
import { runNode } from '../measure/run-process.ts';
import type { Row } from '../measure/table.ts';
import { prepareScoredProvince } from '../province/scored-province.ts';
import type { CaseContext } from './bench-case.ts';

/** No dependency of the project: 170 MB, needed by nobody else. */
const version = '13.5.0';

/** Judges the heaviest page of each type, be it of the shipped dossiers or of a made-up province; prints a table of its own. */
export async function lighthouseCase(context: CaseContext): Promise<Row[]> {
  const { source, output, repeat } = context;
  const lighthouse = installTool(join(source, 'bench/.data'), 'lighthouse', version);
  const { root } = context.province(context.communes);
  const scored = await prepareScoredProvince({ source, folder: join(source, 'bench/.data/scored') });
  const sites = [
    await build(context, { root: source, out: join(output, 'shipped') }),
    await build(context, { root, out: join(output, 'province') }),
    await build(context, { root: scored, out: join(output, 'scored') }),
  ];
  const port = await findFreePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  process.stdout.write(
    '| page | performance | accessibility | best practices | SEO | LCP | CLS | elements | bytes | reached |\n' +
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n',
  );
  for (const { id } of pageTypes) {
    const page = findHeaviest(id, sites);
    if (!page) continue;
    const server = await startServer(page.site, 0);
    const judgement = await judgePage(`${server.url}${page.address}`, { lighthouse, port, repeat });
    await server.close();
    process.stderr.write(`${id} ${judgement.performance} ${judgement.reasons.join('; ')}\n`);
    process.stdout.write(formatLine(`${id} \`${page.address}\``, judgement, isIndexed(page)));
  }
  await browser.close();
  return [];
}

interface Target {
  readonly root: string;
  readonly out: string;
}

async function build({ hoso }: CaseContext, { root, out }: Target): Promise<string> {
  rmSync(out, { recursive: true, force: true });
  await runNode([hoso, 'build', '--root', root, '--out', out, ...(root.includes('.data') ? ['--no-documents'] : [])]);
  return out;
}

interface BuiltPage {
  readonly site: string;
  readonly address: string;
  readonly size: number;
}

function findHeaviest(id: string, sites: readonly string[]): BuiltPage | undefined {
  const candidates = sites.flatMap(site => {
    const { pages, read } = openSiteFiles(site);
    const ofType = pages.filter(address => typeOf(address)?.id === id);
    return ofType.map(address => ({ site, address, size: read(address).length }));
  });
  return candidates.toSorted((left, right) => right.size - left.size)[0];
}

/** Drafts and the page of a missing address ask search engines to pass them over, which Lighthouse counts as a fault. */
function isIndexed({ site, address }: BuiltPage): boolean {
  return !/<meta name="robots" content="noindex/.test(openSiteFiles(site).read(address));
}

function formatLine(title: string, judgement: Judgement, isFound: boolean): string {
  const { performance, accessibility, bestPractices, seo, paint, shift, nodes, bytes } = judgement;
  const isFull = accessibility === 100 && bestPractices === 100 && (seo === 100 || !isFound);
  const reached = isFull && performance >= 98 && paint <= 1 && shift === 0 ? 'yes' : 'NO';
  const scores = [performance, accessibility, bestPractices, isFound ? seo : 'not indexed'];
  return `| ${[title, ...scores, `${paint.toFixed(2)} s`, shift.toFixed(3), nodes, bytes, reached].join(' | ')} |\n`;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
